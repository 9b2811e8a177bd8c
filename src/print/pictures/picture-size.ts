import type { PictureFacts } from '../../markdown/pictures/facts.ts';
import { leastDpi, mostDpi, pixelsFor, tallestMm } from '../../markdown/pictures/places.ts';
import { type Format, grid } from '../formats.ts';

const pageDpi = 96;

/** A picture on paper. */
export interface PrintedSize {
  /** Whole pixels of the page, 96 to the inch, as it is laid out: large print is magnified when it is printed. */
  width: number;
  height: number;
  /** Pixels in width of the copy for this size. */
  pixels: number;
}

/**
 * How a picture is printed in a column: as wide as the column, unless its pixels would then be fewer than 150 to the
 * inch, or it would be taller than a page has room for. Its copy has 300 pixels to the inch or what the file has.
 * `columnMm` is as the format lays it out.
 */
export function printedSize(
  { width, height, sort }: Pick<PictureFacts, 'width' | 'height' | 'sort'>,
  columnMm: number,
  { scale, firstPagePt }: Pick<Format, 'scale' | 'firstPagePt'> = grid,
): PrintedSize {
  const ownMm = sort === 'vector' ? (width / pageDpi) * 25.4 : ((width / leastDpi) * 25.4) / scale;
  const tallest = (firstPagePt / grid.firstPagePt) * tallestMm;
  const widthMm = Math.min(columnMm, ownMm, (tallest * width) / height);
  // The browser sets pictures on whole pixels: rounded down here, they never get fewer than their copy is made for.
  const onPage = Math.max(1, Math.floor(pixelsFor(widthMm, pageDpi) + 1e-6));
  const most = Math.floor((onPage / pageDpi) * scale * mostDpi);
  return {
    width: onPage,
    height: Math.max(1, Math.round((onPage * height) / width)),
    pixels: Math.max(1, Math.min(width, most)),
  };
}
