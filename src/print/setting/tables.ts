import { linesIn, tableWidthPt } from './text-width.ts';

/** What a table's columns need, read from its cells: rows of cell texts, the header first. */
export type TableText = readonly (readonly string[])[];

/** How wide each column of a table is, in per cent of the table, and which of its rows can't stand whole on a page. */
export interface TableSetting {
  columns: number[];
  /** Indexes of rows that are taller than most of a page and so may be split. */
  tall: Set<number>;
  /** The columns can't have what their longest words need, or would be so narrow that rows become towers. */
  tooWide: boolean;
  /** Indexes of columns that are too narrow for the longest of their words. */
  tight: Set<number>;
}

/** Width of the text area, and of the space beside a cell. */
const tablePt = 504.6;
const gapPt = 8.5;
const linePt = 17;
/** Where rows of several columns are higher than so many lines on average, each value is better read below another. */
const towerLines = 6;
/** A column with nothing below its name is to be written in: what its name and a hand need. */
const writingPt = { least: 45, wish: 120 };
/** A row higher than this can't be kept whole: it may be split. */
const tallPt = 30 * linePt;

/**
 * Sets a table's columns once, from the texts of its cells, so that they are as wide on each page that the table runs
 * over. A column gets what its longest word needs while there is room, and a share of the rest by how much it holds.
 */
export function setTable(rows: TableText, roomPt = tablePt): TableSetting {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const needs = Array.from({ length: count }, (_, index) => columnNeeds(rows.map((row) => row[index] ?? '')));
  const widths = shareOut(needs, roomPt - gapPt * (count - 1));
  const tall = new Set<number>();
  const heights = rows.map((row) =>
    Math.max(0, ...row.map((cell, at) => linesIn(cell, widths[at] ?? roomPt))),
  );
  heights.forEach((lines, index) => {
    if (lines * linePt > tallPt) tall.add(index);
  });
  const isTower = count >= 4 && sum(heights) / Math.max(1, rows.length) > towerLines;
  // The last cell has no space beside it.
  const whole = widths.map((width, index) => width + (index < count - 1 ? gapPt : 0));
  const tight = new Set(
    needs.flatMap(({ least }, index) => (least > (widths[index] ?? 0) + 0.1 ? [index] : [])),
  );
  return { columns: percentages(whole), tall, tight, tooWide: isTower || (count > 2 && tight.size > 0) };
}

interface ColumnNeeds {
  /** Width of the longest word. */
  least: number;
  /** Width at which most cells stand on one line, or a long text on few. */
  wish: number;
}

function columnNeeds([head = '', ...cells]: readonly string[]): ColumnNeeds {
  // Not parted at a space that doesn't break.
  const words = cells.flatMap((cell) => cell.split(/[ \t\n]+/)).map((word) => tableWidthPt(word));
  const headWords = head.split(/[ \t\n]+/).map((word) => tableWidthPt(word, 600));
  const least = Math.max(18, ...words, ...headWords) * 1.02 + 2;
  const widths = cells.map((cell) => tableWidthPt(cell.trim())).filter((width) => width > 0);
  const mean = sum(widths) / Math.max(1, widths.length);
  const longest = Math.min(Math.max(0, ...widths) * 1.02 + 2, 130 + mean * 0.8);
  if (cells.length > 0 && cells.every((cell) => cell.trim() === ''))
    return { least: Math.max(least, writingPt.least), wish: Math.max(least, writingPt.wish) };
  // A header may take two lines.
  return { least, wish: Math.max(least, longest, Math.min(tableWidthPt(head, 600) * 0.55, 90)) };
}

function shareOut(needs: readonly ColumnNeeds[], room: number): number[] {
  const least = needs.map((column) => column.least);
  if (sum(least) > room) {
    // Long words must be broken: columns that need less than an even share keep what they need.
    const even = room / needs.length;
    const kept = least.map((width) => Math.min(width, even));
    const over = least.map((width, index) => width - (kept[index] ?? 0));
    const share = (room - sum(kept)) / sum(over);
    return kept.map((width, index) => width + share * (over[index] ?? 0));
  }
  const more = needs.map((column) => column.wish - column.least);
  const share = sum(more) > 0 ? Math.min(1, (room - sum(least)) / sum(more)) : 0;
  const given = least.map((width, index) => width + share * (more[index] ?? 0));
  const stretch = room / sum(given);
  return given.map((width) => width * stretch);
}

function percentages(widths: readonly number[]): number[] {
  const rounded = widths.map((width) => Math.round((width / sum(widths)) * 1000) / 10);
  const last = rounded.length - 1;
  const rest = 100 - sum(rounded.slice(0, last));
  return rounded.map((width, index) => (index === last ? Math.round(rest * 10) / 10 : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
