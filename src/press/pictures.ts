import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import sharp from 'sharp';
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

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** Cuts boxes out of a PDF's pages, drawn as paper shows them, in the order given. */
export async function cutPictures(
  pdf: Uint8Array,
  boxes: readonly (Box & { name: string })[],
): Promise<PagePicture[]> {
  const drawn = await withPdf(pdf, (module, document) => boxes.map((box) => draw(module, document, box)));
  return Promise.all(
    drawn.map(async ({ data, width, height }, index) => ({
      name: boxes[index]?.name ?? '',
      png: await sharp(data, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .png({ palette: true, colours: 64, effort: 7 })
        .toBuffer(),
      width,
      height,
    })),
  );
}

function draw(module: WrappedPdfiumModule, document: number, box: Box): Pixels {
  const page = module.FPDF_LoadPage(document, box.page - 1);
  const width = Math.ceil((box.width + 2 * air) * scale);
  const height = Math.ceil((box.height + 2 * air) * scale);
  const bitmap = module.FPDFBitmap_Create(width, height, 0);
  try {
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    module.FPDF_RenderPageBitmap(
      bitmap,
      page,
      Math.round((air - box.x) * scale),
      Math.round((air - box.y) * scale),
      Math.round(module.FPDF_GetPageWidthF(page) * scale),
      Math.round(module.FPDF_GetPageHeightF(page) * scale),
      0,
      0,
    );
    const from = module.FPDFBitmap_GetBuffer(bitmap);
    const stride = module.FPDFBitmap_GetStride(bitmap);
    const data = Buffer.alloc(width * height * 4);
    for (let row = 0; row < height; row += 1) {
      data.set(
        module.pdfium.HEAPU8.subarray(from + row * stride, from + row * stride + width * 4),
        row * width * 4,
      );
    }
    // PDFium paints blue first.
    for (let at = 0; at < data.length; at += 4) {
      const blue = data[at] ?? 0;
      data[at] = data[at + 2] ?? 0;
      data[at + 2] = blue;
    }
    return { data, width, height };
  } finally {
    module.FPDFBitmap_Destroy(bitmap);
    module.FPDF_ClosePage(page);
  }
}
