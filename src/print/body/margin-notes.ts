import { DomUtils } from 'htmlparser2';
import { grid } from '../formats.ts';
import { linesIn } from '../setting/text-width.ts';
import { addClass, childWithClass, type Element, elementsIn, fragment, textOf } from './dom.ts';
import { lineCount } from './heights.ts';

/**
 * Puts a pull quote or the facts of a review into the margin, beside as much of the text after it as it is tall. With no
 * such text it stays in the main column.
 */
export function setMarginNote(note: Element): void {
  const height = noteLines(note);
  const beside: Element[] = [];
  let lines = 0;
  for (
    let next = DomUtils.nextElementSibling(note);
    next && canStandBeside(next) && (lines < height || isHeading(beside.at(-1)));
    next = DomUtils.nextElementSibling(next)
  ) {
    beside.push(next);
    lines += lineCount(next, grid.mainPt);
  }
  if (lines < 2 || isHeading(beside.at(-1))) return;
  const frame = fragment('<div class="beside"></div>');
  const text = fragment('<div class="beside-text"></div>');
  DomUtils.prepend(note, frame);
  DomUtils.appendChild(frame, note);
  DomUtils.appendChild(frame, text);
  for (const element of beside) DomUtils.appendChild(text, element);
  addClass(note, 'in-margin');
}

/** Words of the main column. */
function canStandBeside({ name, attribs }: Element): boolean {
  return /^(?:p|[uo]l|h[3-6])$/.test(name) && attribs['data-furniture'] === undefined;
}

function isHeading(element: Element | undefined): boolean {
  return element !== undefined && /^h[3-6]$/.test(element.name);
}

/** Lines of 17 pt that it takes in the margin column. */
function noteLines(note: Element): number {
  const { marginPt } = grid;
  const quoted = childWithClass(note, 'content');
  const [list] = elementsIn(note).filter(({ name }) => name === 'dl');
  if (list) return elementsIn(list).reduce((sum, fact) => sum + lineCount(fact, marginPt) + 0.25, 0);
  const source = elementsIn(note).find(({ name }) => name === 'figcaption');
  const quotedLines = quoted ? linesIn(textOf(quoted), marginPt, 18, 600) * (23 / 17) : 0;
  return quotedLines + (source ? linesIn(textOf(source), marginPt) + 0.5 : 0);
}
