import type { Box, Layout } from '../paginate/layout.ts';
import { contains } from './boxes.ts';
import type { PdfWord } from './pdf-reader.ts';

/**
 * The words of a PDF in the order of the document. On paper they stand otherwise in two cases: what is read last on a
 * page stands before that page's text in the document, and a row of a table that goes on over pages stands there cell
 * after cell.
 */
export function inDocumentOrder(
  words: readonly PdfWord[],
  { readLast, cutRows }: Pick<Layout, 'readLast' | 'cutRows'>,
): readonly PdfWord[] {
  return cutRows.reduce(cellAfterCell, beforeTheirPages(words, readLast));
}

function beforeTheirPages(words: readonly PdfWord[], boxes: readonly Box[]): readonly PdfWord[] {
  if (boxes.length === 0) return words;
  const pages = Map.groupBy(words, ({ page }) => page);
  return [...pages.values()].flatMap((onPage) => {
    const isLast = (word: PdfWord): boolean => boxes.some((box) => holds(box, word));
    return [...onPage.filter(isLast), ...onPage.filter((word) => !isLast(word))];
  });
}

function cellAfterCell(words: readonly PdfWord[], boxes: readonly Box[]): readonly PdfWord[] {
  const pieces = boxes.map((): PdfWord[] => []);
  const others: PdfWord[] = [];
  let begin = -1;
  for (const word of words) {
    const piece = boxes.findIndex((box) => holds(box, word));
    if (piece === -1) others.push(word);
    else {
      if (begin === -1) begin = others.length;
      pieces[piece]?.push(word);
    }
  }
  return begin === -1 ? words : others.toSpliced(begin, 0, ...pieces.flat());
}

function holds(box: Box, { page, x, y }: PdfWord): boolean {
  return page === box.page && contains(box, x, y, 0);
}
