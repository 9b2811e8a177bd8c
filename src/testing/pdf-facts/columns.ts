import type { PdfFacts } from '../pdf-facts.ts';

/**
 * How much of a text stands in columns: of all lines that are longer than 45 mm, the share of those in the right half of
 * a page that begin beside another one, with a gap between the two. In one column it is next to none, since cells of
 * tables are seldom so wide.
 */
export function besideShare({ texts, pages }: Pick<PdfFacts, 'texts' | 'pages'>): number {
  const long = texts.filter(({ widthMm }) => widthMm > 45);
  const beside = long.filter(({ page, xMm, yMm }) => {
    const middle = (pages[page - 1]?.trim.widthMm ?? 0) / 2;
    if (xMm < middle - 5) return false;
    return long.some(
      (left) =>
        left.page === page &&
        left.xMm < middle - 5 &&
        Math.abs(left.yMm - yMm) < 3 &&
        xMm - left.xMm - left.widthMm > 4,
    );
  });
  return beside.length / Math.max(1, long.length);
}
