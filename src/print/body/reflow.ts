import { DomUtils } from 'htmlparser2';
import { fixedWords } from '../../editions/fixed-words/index.ts';
import { type Element, elementsIn, escapeText, fragment, isBlank, textOf } from './dom.ts';

/**
 * Sets a table that is too wide for its place as an entry a row, each value beside its column's name: type is never
 * shrunk, and no word is broken. The names of the columns stand once as they were typed, in a line above; beside the
 * values they are furniture, and long ones are cut short. A row with nothing in it, and a column with nothing below its name, get room to write in.
 */
export function reflowTable(table: Element, lang: string): void {
  const [head, ...rows] = DomUtils.getElementsByTagName('tr', table);
  if (!head) return;
  const names = elementsIn(head).map((cell) => textOf(cell).trim());
  table.name = 'div';
  table.attribs = { ...table.attribs, class: 'reflowed' };
  const toFill = new Set(
    names.flatMap((_, index) => (rows.every((row) => isBlankAt(row, index)) ? [index] : [])),
  );
  const hasNames = names.some(Boolean);
  const parts = [
    ...(hasNames ? [columnLine(head, lang)] : []),
    ...rows.map((row) => entry(row, names, toFill)),
  ];
  for (const child of [...table.children]) DomUtils.removeElement(child);
  for (const part of parts) DomUtils.appendChild(table, part);
}

function columnLine(head: Element, lang: string): Element {
  const { say } = fixedWords(lang);
  const line = fragment(
    `<p class="column-names"><span data-furniture>${escapeText(say('each-row-has'))} </span></p>`,
  );
  const named = elementsIn(head).filter((cell) => textOf(cell).trim() !== '');
  named.forEach((cell, index) => {
    if (index > 0) DomUtils.appendChild(line, fragment('<span data-furniture>, </span>'));
    moveInto(cell, line);
  });
  return line;
}

function isBlankAt(row: Element, index: number): boolean {
  const cell = elementsIn(row)[index];
  return cell === undefined || isBlank(cell);
}

/** @param toFill Indexes of columns to write in. */
function entry(row: Element, names: readonly string[], toFill: ReadonlySet<number>): Element {
  const whole = fragment('<div class="entry-of-row whole"></div>');
  const isWholeToFill = elementsIn(row).every(isBlank);
  elementsIn(row).forEach((cell, index) => {
    const isEmpty = isBlank(cell);
    if (isEmpty && !isWholeToFill && !toFill.has(index)) return;
    if (index === 0 && !isEmpty) {
      DomUtils.appendChild(whole, moveInto(cell, fragment('<p class="title"></p>')));
      return;
    }
    const name = names[index] ?? '';
    const value = fragment(isEmpty ? '<div class="value to-fill"></div>' : '<div class="value"></div>');
    DomUtils.appendChild(
      value,
      fragment(`<p class="value-of" data-furniture>${escapeText(shortName(name))}</p>`),
    );
    DomUtils.appendChild(value, moveInto(cell, fragment('<p></p>')));
    DomUtils.appendChild(whole, value);
  });
  return whole;
}

/** Characters of a column's name that are said again beside each value: it stands in full above. */
const longestName = 80;

function shortName(name: string): string {
  if (name.length <= longestName) return name;
  const short = name.slice(0, longestName).replace(/\s+\S*$/, '');
  return `${short}…`;
}

function moveInto(cell: Element, target: Element): Element {
  for (const child of [...cell.children]) DomUtils.appendChild(target, child);
  return target;
}
