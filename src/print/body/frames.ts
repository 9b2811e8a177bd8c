import { DomUtils } from 'htmlparser2';
import { type Format, grid } from '../formats.ts';
import { setTable } from '../setting/tables.ts';
import { tableWidthPt } from '../setting/text-width.ts';
import {
  addClass,
  type Element,
  elementsIn,
  hasAncestor,
  hasClass,
  isBlank,
  textNodes,
  textOf,
  wrap,
} from './dom.ts';
import { lineCount } from './heights.ts';
import { breakNumbers } from './line-ends.ts';
import { reflowTable } from './reflow.ts';

/** A day of the week before its date, which stay on one line in a table. */
const weekday = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?=\d)/g;

/** A table of so many lines or fewer is never split over pages. */
const wholeTableLines = 10;

/**
 * Sets a table's columns to fixed widths, and puts it into the frame that gives it the width of the page. One that is too
 * wide for its place reflows.
 */
export function frameTable(table: Element, format: Format, lang = 'en-GB'): void {
  const rows = DomUtils.getElementsByTagName('tr', table);
  const cells = rows.map(elementsIn);
  for (const text of textNodes([table])) text.data = text.data.replace(weekday, '$1\u00A0');
  const roomPt = roomFor(table, format);
  const texts = cells.map((row) => row.map(textOf));
  const { columns: fitting, tall, tight, tooWide } = setTable(texts, roomPt);
  if (tooWide && !isSessionTable(table)) {
    reflowTable(table, lang);
    return;
  }
  const stacked = isSessionTable(table) && roomPt !== grid.fullPt;
  if (stacked) addClass(table, 'stacked');
  const beside = mayStandBesideContents(table, format) ? setTable(texts, format.mainPt) : undefined;
  const shares = beside?.tight.size === 0 ? beside.columns : fitting;
  const columns = isSessionTable(table) && !stacked ? sessionColumns(table) : shares;
  for (const index of tall) addClass(rows[index], 'tall');
  for (const row of rows) if (isToFill(row)) addClass(row, 'to-fill');
  // On each cell: a table that runs over pages is continued without what stood before its rows.
  for (const row of cells) {
    row.forEach((cell, index) => {
      if (!stacked) cell.attribs['width'] = `${columns[index]}%`;
      if (tight.has(index)) breakNumbers(cell);
    });
  }
  const frame = wrap([table], '<div class="table-frame"></div>');
  if (beside && beside.tight.size > 0) frame.attribs['data-wide'] = '';
  const whole = rows.reduce((sum, row) => sum + lineCount(row, roomPt), 0) <= wholeTableLines;
  if (!whole) return;
  addClass(frame, 'whole');
  const outer = outerOf(frame);
  if (outer && hasClass(outer, 'table')) addClass(outer, 'whole');
}

/** True for a table of the first section, which may stand beside the side column of page 1 and so have less room. */
function mayStandBesideContents(table: Element, { hasMargin }: Format): boolean {
  if (!hasMargin) return false;
  let sections = 0;
  for (let at: Element | null = table; at; at = outerOf(at)) {
    if (hasClass(at, 'content', 'panel', 'columns', 'news')) return false;
    for (let before = DomUtils.prevElementSibling(at); before; before = DomUtils.prevElementSibling(before)) {
      if (before.name === 'h2') sections += 1;
    }
  }
  return sections < 2;
}

function outerOf({ parent }: Element): Element | null {
  return parent && 'attribs' in parent ? parent : null;
}

/** True for a row below the heading row with nothing in it: it is for writing. */
function isToFill(row: Element): boolean {
  const cells = elementsIn(row);
  return cells.length > 0 && cells.every((cell) => cell.name === 'td' && isBlank(cell));
}

function roomFor(table: Element, { mainPt, halfPt, fullPt }: Format): number {
  if (hasAncestor(table, (element) => hasClass(element, 'item', 'columns'))) return halfPt;
  return hasAncestor(table, (element) => hasClass(element, 'panel', 'content')) ? mainPt : fullPt;
}

/**
 * Session, date and time, place, booking, in per cent of the table: a day stands on one line, and its year, where it has
 * one, may stand on the next.
 */
function sessionColumns(table: Element): number[] {
  const days = DomUtils.getElementsByTagName('time', table);
  for (const text of textNodes(days)) text.data = text.data.replace(/\u00A0(?=\d{4}$)/, ' ');
  const longest = Math.max(0, ...days.map((day) => tableWidthPt(textOf(day).replace(/ \d{4}$/, ''), 600)));
  return longest < 128 ? [40.2, 27.3, 17.1, 15.4] : [36.9, 31, 16.9, 15.2];
}

function isSessionTable({ parent }: Element): boolean {
  return parent !== null && 'attribs' in parent && hasClass(parent, 'training');
}

/** Has a picture loaded at once. */
export function setPicture(picture: Element): void {
  delete picture.attribs['loading'];
  picture.attribs['decoding'] = 'sync';
  const { parent } = picture;
  if (parent && 'attribs' in parent && parent.name === 'p') addClass(parent, 'picture');
}

/** Leaves room for numbers of two or three digits. */
export function setNumbers(list: Element): void {
  const first = Number(list.attribs['start'] ?? 1);
  const last = first + elementsIn(list).length - 1;
  if (last >= 10) addClass(list, last >= 100 ? 'three-digits' : 'two-digits');
}

/** Marks a paragraph that introduces the list, table, block or typed example after it. */
export function setLeadIn(paragraph: Element): void {
  const next = DomUtils.nextElementSibling(paragraph);
  if (!next) return;
  const leads = /:\s*$/.test(textOf(paragraph)) && !/^(?:p|h[1-6])$/.test(next.name);
  if (leads || hasClass(next, 'typed')) addClass(paragraph, 'lead-in');
}
