import sharp from 'sharp';
import { drawBox } from './draw-pages.ts';
import type { Box } from './paginate/layout.ts';
import { withPdf } from './pdfium.ts';

/** A piece of a page as a picture. */
export interface PagePicture {
  name: string;
  png: Buffer;
  /** Pixels. */
  width: number;
  height: number;
}

/** Pixels a point: 144 dots an inch. */
const scale = 2;
/** Air around what is cut out, in points. */
const air = 6;

/** Cuts boxes out of a PDF's pages, drawn as paper shows them, in the order given. */
export async function cutPictures(
  pdf: Uint8Array,
  boxes: readonly (Box & { name: string })[],
): Promise<PagePicture[]> {
  const drawn = await withPdf(pdf, (module, document) =>
    boxes.map((box) => drawBox(module, document, withAir(box), scale)),
  );
  return Promise.all(
    drawn.map(async ({ data, width, height }, index) => ({
      name: boxes[index]?.name ?? '',
      png: await sharp(data, { raw: { width, height, channels: 3 } })
        .png({ palette: true, colours: 64, effort: 7 })
        .toBuffer(),
      width,
      height,
    })),
  );
}

function withAir({ page, x, y, width, height }: Box): Box {
  return { page, x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}
