import type { Variant } from '../editions/variants.ts';

/** How an edition is laid out. Widths are points where text is 12 pt: large print is magnified when it is printed. */
export interface Format {
  name: 'grid' | 'panels' | 'large-print' | 'booklet';
  /** Width and height of a page as it is laid out. */
  pageMm: readonly [width: number, height: number];
  /** How much larger it is printed. */
  scale: number;
  /** Names of blocks, pull quotes and contents stand in a margin column beside the text. */
  hasMargin: boolean;
  /** The column of running text. */
  mainPt: number;
  /** The margin column; where there is none, the column of running text. */
  marginPt: number;
  /** Where short news stands in two halves, one of them. */
  halfPt: number;
  /** The whole text area. */
  fullPt: number;
  /** Height of the text area on a first page, which has no running header. */
  firstPagePt: number;
}

/** A4 with a margin column. */
export const grid: Format = {
  name: 'grid',
  pageMm: [210, 297],
  scale: 1,
  hasMargin: true,
  mainPt: 329.7,
  marginPt: 154.8,
  halfPt: 242,
  fullPt: 504.6,
  firstPagePt: 738,
};

/** One side of A4 with a briefing's panels in two columns. */
export const panels: Format = { ...grid, name: 'panels', hasMargin: false, ...oneColumn(239.5) };

/**
 * A4 with 18 pt type in one column (Clear print and large print guidelines, UKAAF G003): laid out at two thirds of its
 * size and magnified by half.
 */
export const largePrint: Format = {
  name: 'large-print',
  pageMm: [140, 198],
  scale: 1.5,
  hasMargin: false,
  ...oneColumn(336.3),
  firstPagePt: 490.4,
};

/** A5 with 12 pt type in one column. */
export const booklet: Format = {
  name: 'booklet',
  pageMm: [148, 210],
  scale: 1,
  hasMargin: false,
  ...oneColumn(351.4),
  firstPagePt: 501.7,
};

function oneColumn(pt: number): Pick<Format, 'mainPt' | 'marginPt' | 'halfPt' | 'fullPt'> {
  return { mainPt: pt, marginPt: pt, halfPt: pt, fullPt: pt };
}

/** The layout of each PDF of an edition. */
export const formatOf: Readonly<Record<Variant, Format>> = {
  standard: grid,
  record: grid,
  'large-print': largePrint,
  booklet,
  press: grid,
};
