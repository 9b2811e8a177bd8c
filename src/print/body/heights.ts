import { DomUtils } from 'htmlparser2';
import { linesIn } from '../setting/text-width.ts';
import { type Element, elementsIn, hasClass, isElement, textOf } from './dom.ts';

/** Lines that a picture is taken for. */
const pictureLines = 14;
/** Space after a paragraph or an item, in lines. */
const gapLines = 0.35;

/** About how many lines of 17 pt an element takes in a column: for choosing what stays whole, never for placing. */
export function lineCount(element: Element, columnPt: number): number {
  const text = textOf(element);
  if (element.attribs['data-lines'] !== undefined) {
    const written = Number(element.attribs['data-lines']) * 1.5;
    return written + linesIn(text, columnPt, 16, 600) * 1.3 + 1;
  }
  if (hasClass(element, 'key-message')) return linesIn(text, columnPt, 20, 800) * 1.5 + 2;
  if (hasClass(element, 'key-figures')) return 6;
  if (element.name === 'img') return pictureLines;
  if (element.name === 'tr') return rowLines(element, columnPt);
  if (/^h[2-6]$/.test(element.name)) return linesIn(text, columnPt, 14, 800) + 0.5;
  const parts = elementsIn(element).filter(isBlock);
  if (parts.length === 0 && holdsPicture(element)) return pictureLines;
  const loose = element.children.filter((child) => !isElement(child) || !isBlock(child));
  const inset = element.name === 'li' || element.name === 'blockquote' ? 14 : 0;
  const own =
    linesIn(loose.map(textOf).join(''), columnPt - inset) + (/^(?:p|li)$/.test(element.name) ? gapLines : 0);
  return parts.reduce((sum, part) => sum + lineCount(part, columnPt - inset), own);
}

const blocks =
  /^(?:p|ul|ol|li|dl|dt|dd|div|section|blockquote|h[2-6]|table|thead|tbody|tr|figure|figcaption|pre|hr|img)$/;

function isBlock({ name }: Element): boolean {
  return blocks.test(name);
}

function rowLines(row: Element, columnPt: number): number {
  const cells = elementsIn(row);
  const cellPt = columnPt / Math.max(1, cells.length);
  return Math.max(1, ...cells.map((cell) => linesIn(textOf(cell), cellPt))) + 0.7;
}

function holdsPicture(element: Element): boolean {
  return DomUtils.getElementsByTagName('img', element).length > 0;
}
