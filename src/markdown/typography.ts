import type { Element, Nodes, Root, Text } from 'hast';
import { isEnglish } from '../editions/languages.ts';
import { isInlineElement } from './html-text.ts';
import { dashEdits } from './typography-dashes.ts';
import { applyEdits, type Edit, lineEnd, untouched } from './typography-edits.ts';
import { quoteEdits } from './typography-quotes.ts';
import { spaceEdits } from './typography-spaces.ts';

interface File {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** A text node within a line of text, and where in it the node begins. */
interface Piece {
  node: Text;
  start: number;
  isEnglish: boolean;
}

/**
 * Sets what was typed plainly: real quotation marks, apostrophes, dashes and ellipses, and spaces that don't break. It
 * reads each line of text whole, across emphasis and links. Code and addresses stay as typed; so does text in another
 * language than English, but for telephone numbers. No word is ever changed.
 */
export function rehypeTypography(): (tree: Root, file: File) => void {
  return (tree, file) => {
    setLines(tree, isEnglish(String(file.data.astro?.frontmatter?.['lang'] ?? 'en')));
  };
}

/** The same for a plain text that isn't Markdown: a title, a name, a summary. */
export function typeset(text: string, lang = 'en-GB'): string {
  return applyEdits(text, 0, editsOf(text, isEnglish(lang)));
}

/** Any of these may need setting; most pieces of text have none. */
const worthReading = /['"\d-]|\.\.\./;

function editsOf(text: string, english: boolean): Edit[] {
  if (!worthReading.test(text)) return [];
  const edits = spaceEdits(text, english);
  if (english) edits.push(...quoteEdits(text), ...dashEdits(text));
  return edits.sort((one, other) => one.at - other.at);
}

function setLines(tree: Root, english: boolean): void {
  let line = '';
  let pieces: Piece[] = [];

  const endLine = (): void => {
    if (worthReading.test(line)) setPieces(line, pieces);
    if (line === '') return;
    line = '';
    pieces = [];
  };
  const read = (node: Nodes, inEnglish: boolean): void => {
    switch (node.type) {
      case 'text':
        pieces.push({ node, start: line.length, isEnglish: inEnglish });
        line += node.value;
        return;
      case 'element':
        readElement(node, inEnglish);
        return;
      case 'mdxTextExpression':
        line += untouched;
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (node.name === 'br') line += lineEnd;
        else {
          const lang = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'lang');
          const within = node.name !== null && isInlineElement(node.name);
          readWithin(node, englishOf(lang?.value, inEnglish), within);
        }
    }
  };
  const readElement = (element: Element, inEnglish: boolean): void => {
    const { tagName, properties } = element;
    const label = properties['dataLabel'];
    if (inEnglish && typeof label === 'string') properties['dataLabel'] = typeset(label);
    if (tagName === 'br') line += lineEnd;
    else if (isLeftAsTyped(element)) line += untouched;
    else if (tagName === 'pre') endLine();
    else readWithin(element, englishOf(properties['lang'], inEnglish), isInlineElement(tagName));
  };
  const readWithin = (node: { children: Nodes[] }, inEnglish: boolean, withinLine: boolean): void => {
    if (!withinLine) endLine();
    for (const child of node.children) read(child, inEnglish);
    if (!withinLine) endLine();
  };
  readWithin(tree, english, false);
}

function setPieces(line: string, pieces: readonly Piece[]): void {
  const someEnglish = pieces.some((piece) => piece.isEnglish);
  const edits = editsOf(line, someEnglish);
  if (edits.length === 0) return;
  const elsewhere = pieces.every((piece) => piece.isEnglish === someEnglish) ? edits : editsOf(line, false);
  for (const { node, start, isEnglish: inEnglish } of pieces) {
    node.value = applyEdits(node.value, start, inEnglish === someEnglish ? edits : elsewhere);
  }
}

/** Code, addresses that are shown, and numbers of notes. */
function isLeftAsTyped({ tagName, properties, children: [child, other] }: Element): boolean {
  if (tagName === 'code' || tagName === 'kbd' || tagName === 'samp') return true;
  if (tagName === 'sup' && child?.type === 'element' && 'dataFootnoteRef' in child.properties) return true;
  if (tagName !== 'a' || other || child?.type !== 'text') return false;
  return isShownAddress(child.value, String(properties['href'] ?? ''));
}

function isShownAddress(text: string, href: string): boolean {
  if (/\s/.test(text)) return false;
  return href.endsWith(text) || /^(?:[a-z][a-z+.-]*:|www\.)|@|\w\.\w/i.test(text);
}

/** Whether text is English where `lang` is said of it, or nothing. */
function englishOf(lang: unknown, around: boolean): boolean {
  return typeof lang === 'string' ? isEnglish(lang) : around;
}
