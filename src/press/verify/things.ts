import { around, childrenOf, hasClass, type PageElement, type PlacedWord, textOf } from './placed-words.ts';

/** What may stand at a place of a page, by what an officer does about it. */
export type ThingKind =
  | 'row'
  | 'table'
  | 'heading'
  | 'item'
  | 'entry'
  | 'quotation'
  | 'note'
  | 'code'
  | 'caption'
  | 'paragraph'
  | 'address'
  | 'word';

/** What stands at a place of a page, in the officer's terms. */
export interface Thing {
  kind: ThingKind;
  /** As it stands in a sentence: `row 12 of a table (column “Who”)`. */
  name: string;
  /** How many words it has: a row, for one in a cell. */
  words: number;
}

/** A run of signs as long as this is broken over lines, or widens its column. */
const longToken = 30;

/** What the words `[from, to)` of a page are, or stand in. */
export function thingAt(words: readonly PlacedWord[], from: number, to: number): Thing | undefined {
  const first = words[from];
  const last = words[Math.max(from, to - 1)];
  if (!first || !last) return undefined;
  const isOne = words.slice(from, to).every(({ token }) => token === first.token);
  if (isOne && first.token.length > longToken) return ofToken(first.token);
  const row = rowAround(first.element);
  if (row) return ofRows(row, rowAround(last.element), first, last);
  const block = blockAround(first.element);
  const thing = ofBlock(block);
  return block === blockAround(last.element)
    ? thing
    : { ...thing, name: `${thing.name} and what follows it` };
}

/** True for a run of signs that is a web or mail address. */
export function isAddress(token: string): boolean {
  return /:\/\/|^[("“]?www\.|^\S+@\S+\.\S+$|^[\w-]+(?:\.[\w-]+)+\//u.test(token);
}

function ofToken(token: string): Thing {
  const short = token.length > 60 ? `${token.slice(0, 59)}…` : token;
  return isAddress(token)
    ? { kind: 'address', name: `the address “${short}”`, words: 1 }
    : { kind: 'word', name: `the long word “${short}”`, words: 1 };
}

function find(element: PageElement | undefined, test: (element: PageElement) => boolean) {
  for (const at of around(element)) if (test(at)) return at;
  return undefined;
}

/** Rows of a table that is set as entries, each value below another, are rows to the officer. */
function rowAround(element: PageElement | undefined): PageElement | undefined {
  return find(element, (at) => at.name === 'tr' || hasClass(at, 'entry-of-row', 'column-names'));
}

function tableAround(row: PageElement | undefined): PageElement | undefined {
  return find(row, (at) => at.name === 'table' || hasClass(at, 'reflowed'));
}

function cellAround(element: PageElement | undefined, row: PageElement): PageElement | undefined {
  return find(element, (at) => at.parent === row);
}

function ofRows(
  row: PageElement,
  other: PageElement | undefined,
  first: PlacedWord,
  last: PlacedWord,
): Thing {
  const table = tableAround(row);
  const words = textOf(row).split(' ').length;
  const number = numberOf(row, table);
  if (number === 0) return { kind: 'row', name: 'the heading row of a table', words };
  if (other === row) {
    const cell = cellAround(first.element, row);
    const isOneCell = cell !== undefined && cell === cellAround(last.element, row);
    const column = isOneCell ? ` (column ${columnOf(cell, row, table)})` : '';
    return { kind: 'row', name: `row ${number} of a table${column}`, words };
  }
  const end = other && tableAround(other) === table ? numberOf(other, table) : 0;
  if (end > number) return { kind: 'table', name: `rows ${number} to ${end} of a table`, words };
  return { kind: 'table', name: `row ${number} of a table and what follows it`, words };
}

/** The place of a row below the heading row, from 1; 0 for the heading row. */
function numberOf(row: PageElement, table: PageElement | undefined): number {
  if (!table || hasClass(row, 'column-names') || find(row, ({ name }) => name === 'thead')) return 0;
  return rowsOf(table).indexOf(row) + 1;
}

function rowsOf(table: PageElement): PageElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'tr' || hasClass(child, 'entry-of-row')) return [child];
    return child.name === 'tbody' ? rowsOf(child) : [];
  });
}

/** A column by its name, or by its number where it has none. */
function columnOf(cell: PageElement, row: PageElement, table: PageElement | undefined): string {
  const index = childrenOf(row).indexOf(cell);
  const own = childrenOf(cell).find((child) => hasClass(child, 'value-of'));
  const head = table && childrenOf(table).find(({ name }) => name === 'thead');
  const headRow = head && childrenOf(head)[0];
  const named = own ?? (headRow && childrenOf(headRow)[index]);
  const name = named ? textOf(named) : '';
  return name === '' ? String(index + 1) : `“${name}”`;
}

const blocks: readonly [kind: ThingKind, name: string, test: (element: PageElement) => boolean][] = [
  [
    'note',
    'a footnote',
    (at) => at.name === 'li' && find(at, ({ attribs }) => 'data-footnotes' in attribs) !== undefined,
  ],
  ['heading', 'a heading', ({ name }) => /^h[1-6]$/.test(name)],
  ['item', 'a list item', ({ name }) => name === 'li'],
  ['entry', 'an entry', ({ name }) => name === 'dt' || name === 'dd'],
  ['quotation', 'a quotation', (at) => at.name === 'blockquote' || hasClass(at, 'quote', 'pull-quote')],
  ['code', 'code', ({ name }) => name === 'pre'],
  ['caption', 'the caption of a picture', ({ name }) => name === 'figcaption'],
];

function blockAround(element: PageElement | undefined): PageElement | undefined {
  return (
    find(element, (at) => blocks.some(([, , test]) => test(at))) ?? find(element, ({ name }) => name === 'p')
  );
}

function ofBlock(block: PageElement | undefined): Thing {
  const words = block ? textOf(block).split(' ').length : 0;
  const found = block && blocks.find(([, , test]) => test(block));
  return found
    ? { kind: found[0], name: found[1], words }
    : { kind: 'paragraph', name: 'a paragraph', words };
}
