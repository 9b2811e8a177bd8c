import { fenced } from './as-markdown.ts';
import { basicItems, blockItems, type ReferenceItem } from './index.ts';

/** A piece of the reference on paper. `picture` names what is cut out of the PDF for the website. */
export interface PaperPiece {
  markdown: string;
  /** Its anchor, if it begins an item. */
  id?: string;
  picture?: string;
}

/** The reference as paper has it: what is typed, then how it looks, for everything that can be typed in an edition. */
export function paperPieces(): PaperPiece[] {
  return [...basicItems, ...blockItems].flatMap(piecesOf);
}

function piecesOf({ id, title, purpose, examples }: ReferenceItem): PaperPiece[] {
  return [
    { id, markdown: `## ${title}\n\n${purpose}` },
    ...examples.flatMap((example, index) => [
      { markdown: `${examples.length > 1 ? `${example.title}:\n\n` : ''}${fenced(example.markdown)}` },
      { markdown: example.markdown, picture: pictureName(id, index) },
    ]),
  ];
}

/** Name of the picture of an item's example on paper. */
export function pictureName(id: string, example: number): string {
  return example === 0 ? id : `${id}-${example + 1}`;
}
