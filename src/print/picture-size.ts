import type { PictureFacts } from '../markdown/pictures/facts.ts';
import { leastDpi, mostDpi, pixelsFor, tallestMm } from '../markdown/pictures/places.ts';

/** A picture on paper. */
export interface PrintedSize {
  widthMm: number;
  heightMm: number;
  /** Pixels in width of the copy for this size. */
  pixels: number;
}

/**
 * How a picture is printed in a column: as wide as the column, unless its pixels would then be fewer than 150 to the
 * inch, or it would be taller than a page has room for. Its copy has 300 pixels to the inch or what the file has.
 */
export function printedSize(
  { width, height, sort }: Pick<PictureFacts, 'width' | 'height' | 'sort'>,
  columnMm: number,
): PrintedSize {
  const leastPerInch = sort === 'vector' ? 96 : leastDpi;
  const widthMm = Math.min(columnMm, (width / leastPerInch) * 25.4, (tallestMm * width) / height);
  const heightMm = (widthMm * height) / width;
  const pixels = Math.max(1, Math.min(width, Math.floor(pixelsFor(widthMm, mostDpi))));
  return { widthMm, heightMm, pixels };
}
