import { DomUtils } from 'htmlparser2';
import type { Format } from '../formats.ts';
import {
  addClass,
  childWithClass,
  type Document,
  type Element,
  elementsIn,
  fragment,
  hasClass,
} from './dom.ts';
import { lineCount } from './heights.ts';

/** A block of so many lines or fewer is never split over pages. */
const wholeLines = 8;
/** Blocks that are never split, however long. */
const alwaysWhole = [
  'key-message',
  'reflect',
  'urgent-help',
  'key-figures',
  'figure',
  'pull-quote',
  'review',
];

/**
 * Sets the blocks of a text: those that stand in the text itself, with their name in the margin; all others, in panels,
 * halves or other blocks, with their name above. Short ones are kept whole; in a long one the name is kept with the
 * first lines.
 */
export function setBlocks(document: Document, { mainPt, hasMargin }: Format): void {
  for (const element of elementsIn(document)) {
    const rows = hasClass(element, 'audit') ? elementsIn(element).filter(isPart) : [element];
    for (const row of rows) if (hasMargin && hasClass(row, 'block', 'part')) setRow(row, mainPt);
  }
  const all = DomUtils.findAll((element) => hasClass(element, 'block', 'part'), document.children);
  for (const block of all) keepWhole(block, mainPt);
  for (const question of all) setWritingLines(question);
}

function isPart(element: Element): boolean {
  return hasClass(element, 'part');
}

function setRow(block: Element, mainPt: number): void {
  const label = childWithClass(block, 'label');
  const content = childWithClass(block, 'content');
  if (!label || !content) return;
  addClass(block, 'row');
  // Where the content begins with what can't be split, its name stands above it: then the browser keeps the two.
  const lines = firstLines(content, mainPt);
  if (lines === undefined) addClass(block, 'stacked');
  else addClass(block, `needs-${lines}`);
}

/** Lines that a block's content needs on the page where it begins; undefined if they can't be told. */
function firstLines(content: Element, mainPt: number): number | undefined {
  const [first, second] = elementsIn(content);
  if (!first || first.name === 'li') return 3;
  if (/^[uo]l$/.test(first.name)) {
    const [one, two] = elementsIn(first).map((item) => lineCount(item, mainPt));
    return Math.min(9, Math.ceil((one ?? 1) + Math.min(3, two ?? 0)));
  }
  if (/^(?:p|dt)$/.test(first.name) && DomUtils.getElementsByTagName('img', first).length === 0) {
    const lines = Math.ceil(lineCount(first, mainPt));
    // A short line that leads on to something: the two need room together.
    return lines <= 2 && second ? 4 : Math.min(3, lines + 1);
  }
  return undefined;
}

function keepWhole(block: Element, mainPt: number): void {
  const long = () => elementsIn(block).reduce((sum, part) => sum + partLines(part, mainPt), 0) > wholeLines;
  if (hasClass(block, 'news', 'audit', 'table')) return;
  if (hasClass(block, ...alwaysWhole) || !long()) addClass(block, 'whole');
}

/** The label takes no lines of its own beside the content. */
function partLines(part: Element, mainPt: number): number {
  return hasClass(part, 'label') ? 0 : lineCount(part, mainPt);
}

/** Lines to write on, below a question; they are its last child, so that nothing comes between. */
function setWritingLines(block: Element): void {
  const lines = Number(block.attribs['data-lines'] ?? 0);
  const content = childWithClass(block, 'content');
  if (!content || !(lines > 0)) return;
  DomUtils.appendChild(content, fragment(`<div class="write">${'<div></div>'.repeat(lines)}</div>`));
}
