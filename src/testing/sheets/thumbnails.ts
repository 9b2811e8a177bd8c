import sharp from 'sharp';
import { countPages, drawPages, type Pixels } from '../../press/draw-pages.ts';

/** Pixels a millimetre: a page of A4 is 105 pixels wide. */
const scale = 0.5;
/** Drawn so many times as large and made smaller, letters stay letters. */
const finer = 4;
/** Pages drawn at a time. */
const atATime = 8;

/** The pages of a PDF, small, in order. Pages of another size are as much larger or smaller as on paper. */
export async function thumbnailsOf(pdf: Uint8Array): Promise<Pixels[]> {
  const thumbnails: Pixels[] = [];
  for await (const drawn of drawnInTurn(pdf, scale * 25.4 * finer)) {
    const { data, info } = await sharp(drawn.data, raw(drawn))
      .resize(Math.round(drawn.width / finer), Math.round(drawn.height / finer), { kernel: 'lanczos3' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    thumbnails.push({ data, width: info.width, height: info.height });
  }
  return thumbnails;
}

/** Every page of a PDF, drawn a few at a time, so that one of a hundred pages needs no more memory than one of ten. */
export async function* drawnInTurn(pdf: Uint8Array, dpi: number): AsyncGenerator<Pixels & { page: number }> {
  const count = await countPages(pdf);
  for (let first = 1; first <= count; first += atATime) {
    const pages = Array.from({ length: atATime }, (_, index) => first + index);
    yield* await drawPages(pdf, { dpi, pages });
  }
}

/** How sharp is told what such pixels are. */
export function raw({ width, height }: Pixels): { raw: { width: number; height: number; channels: 3 } } {
  return { raw: { width, height, channels: 3 } };
}
