import { parseDocument } from 'htmlparser2';
import { marks } from '../job.ts';
import { inline, silent } from './html-words.ts';
import { isIgnorable, wordsOf } from './words.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
/** An element of a print page. */
export type PageElement = Extract<Node, { attribs: unknown }>;

/** A word of a print page in its place. */
export interface PlacedWord {
  /** The innermost element that holds its beginning; undefined for text that stands in none. */
  element: PageElement | undefined;
  /** What stands around it without a space: `https://wendmoor.example/a` for `wendmoor`. */
  token: string;
}

/**
 * The same words as `htmlWords` gives of a whole page, each with the element that it stands in. It builds a tree of the
 * page: for pages in which something is wrong, never for all.
 */
export function placedWords(html: string): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let text = '';
  let pieces: { from: number; element: PageElement | undefined }[] = [];
  const flush = (): void => {
    const tokens = (text.match(/\S+/g) ?? []).flatMap((token) => wordsOf(token).map(() => token));
    const before = pieces.map(({ from }) => wordsOf(text.slice(0, from)).length);
    tokens.forEach((token, index) => {
      const piece = before.findLastIndex((count) => count <= index);
      placed.push({ element: pieces[piece]?.element, token });
    });
    text = '';
    pieces = [];
  };
  const visit = (node: Node, parent: PageElement | undefined): void => {
    if (node.type === 'text') {
      pieces.push({ from: text.length, element: parent });
      text += [...node.data].filter((character) => !isIgnorable(character)).join('');
      return;
    }
    if (!('attribs' in node)) return;
    const isQuiet = silent.has(node.name) || marks.furniture in node.attribs;
    const parts = isQuiet || !inline.has(node.name);
    if (parts) flush();
    if (!isQuiet) for (const child of node.children) visit(child, node);
    if (parts) flush();
  };
  for (const node of parseDocument(html).children) visit(node, undefined);
  flush();
  return placed;
}

/** An element and those around it, innermost first. */
export function* around(element: PageElement | undefined): Generator<PageElement> {
  for (let at = element; at; at = at.parent && 'attribs' in at.parent ? at.parent : undefined) yield at;
}

/** The elements right below another, in order. */
export function childrenOf(element: PageElement): PageElement[] {
  return element.children.filter((child): child is PageElement => 'attribs' in child);
}

/** True if an element has one of these classes. */
export function hasClass({ attribs }: PageElement, ...names: readonly string[]): boolean {
  const classes = (attribs['class'] ?? '').split(/\s+/);
  return names.some((name) => classes.includes(name));
}

/** The text of an element, furniture in it too, with single spaces. */
export function textOf(node: Node): string {
  const read = (at: Node): string =>
    at.type === 'text' ? at.data : 'children' in at ? at.children.map(read).join('') : '';
  return read(node).replace(/\s+/g, ' ').trim();
}
