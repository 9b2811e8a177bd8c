import { isInlineElement } from '../html-text.ts';
import { type Document, type Element, isElement, isText, type Node, type Text } from './dom.ts';

/** A piece of a line of text, with what is said of the place in which it stands. */
export interface Piece<Place> {
  node: Text;
  /** Where it begins in the line. */
  from: number;
  place: Place;
}

/** A paragraph, a cell, a list item's words: text that runs on, whatever elements stand in it. */
export interface TextLine<Place> {
  text: string;
  pieces: Piece<Place>[];
}

/** Every line of text of a document. `placeOf` says what an element makes of the place that it stands in. */
export function textLines<Place>(
  document: Document,
  outermost: Place,
  placeOf: (element: Element, outer: Place) => Place,
): TextLine<Place>[] {
  const lines: TextLine<Place>[] = [];
  let line: TextLine<Place> = { text: '', pieces: [] };
  const end = (): void => {
    if (line.text.trim() !== '') lines.push(line);
    line = { text: '', pieces: [] };
  };
  const visit = (nodes: readonly Node[], place: Place): void => {
    for (const node of nodes) {
      if (isText(node)) {
        line.pieces.push({ node, from: line.text.length, place });
        line.text += node.data;
      } else if (isElement(node)) {
        const apart = !isInlineElement(node.name);
        if (apart) end();
        visit(node.children, placeOf(node, place));
        if (apart) end();
      }
    }
  };
  visit(document.children, outermost);
  end();
  return lines;
}
