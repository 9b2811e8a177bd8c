import type { Box, Layout } from '../paginate/layout.ts';
import { contains } from './boxes.ts';
import type { PdfWord } from './pdf-reader.ts';

/**
 * The words of a PDF in the order of the document. On paper they stand otherwise in two cases: what is read last on a
 * page stands before that page's text in the document, and what stands side by side is read part after part, while a
 * reader of PDFs takes words on one line from left to right.
 */
export function inDocumentOrder(
  words: readonly PdfWord[],
  { readLast, sideBySide }: Pick<Layout, 'readLast' | 'sideBySide'>,
): readonly PdfWord[] {
  if (readLast.length === 0 && sideBySide.length === 0) return words;
  const pages = Map.groupBy(words, ({ page }) => page);
  for (const [page, onPage] of pages) pages.set(page, lastOfAll(onPage, readLast));
  // Where the words of a page are: with those of the page on which something began that goes on here.
  const home = new Map<number, number>();
  for (const boxes of sideBySide) {
    const homes = [...new Set(boxes.map(({ page }) => home.get(page) ?? page))].sort((a, b) => a - b);
    const [first, ...others] = homes;
    if (first === undefined) continue;
    pages.set(
      first,
      partAfterPart(
        homes.flatMap((page) => pages.get(page) ?? []),
        boxes,
      ),
    );
    for (const page of others) {
      pages.set(page, []);
      for (const [from, to] of [...home, [page, page] as const]) if (to === page) home.set(from, first);
    }
  }
  return [...pages.values()].flat();
}

function lastOfAll(onPage: PdfWord[], boxes: readonly Box[]): PdfWord[] {
  const isLast = (word: PdfWord): boolean => boxes.some((box) => holds(box, word));
  if (!onPage.some(isLast)) return onPage;
  return [...onPage.filter(isLast), ...onPage.filter((word) => !isLast(word))];
}

function partAfterPart(words: PdfWord[], boxes: readonly Box[]): PdfWord[] {
  const parts = boxes.map((): PdfWord[] => []);
  const others: PdfWord[] = [];
  let begin = -1;
  for (const word of words) {
    const part = boxes.findIndex((box) => holds(box, word));
    if (part === -1) others.push(word);
    else {
      if (begin === -1) begin = others.length;
      parts[part]?.push(word);
    }
  }
  return begin === -1 ? words : others.toSpliced(begin, 0, ...parts.flat());
}

function holds(box: Box, { page, x, y }: PdfWord): boolean {
  return page === box.page && contains(box, x, y, 0);
}
