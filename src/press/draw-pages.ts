import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Box } from './paginate/layout.ts';
import { withPdf } from './pdfium.ts';

/** Something drawn: rows from the top, each pixel a byte of red, of green and of blue. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/** A whole page of a PDF, drawn. */
export interface DrawnPage extends Pixels {
  /** 1-based. */
  page: number;
}

/** Which pages, 1-based, and how finely. */
export interface Drawing {
  dpi: number;
  /** Left out: all. What isn't in the PDF is left out too. */
  pages?: readonly number[];
}

/**
 * Draws pages of a PDF as paper shows them, by PDFium, the same on every machine. A page takes three bytes a pixel:
 * whoever wants many large ones asks for some at a time.
 * @throws if PDFium can't open the PDF.
 */
export async function drawPages(pdf: Uint8Array, { dpi, pages }: Drawing): Promise<DrawnPage[]> {
  return withPdf(pdf, (module, document) => {
    const count = module.FPDF_GetPageCount(document);
    const wanted = pages ?? Array.from({ length: count }, (_, index) => index + 1);
    return wanted
      .filter((page) => page >= 1 && page <= count)
      .map((page) => ({ page, ...drawWhole(module, document, page, dpi / 72) }));
  });
}

/** How many pages a PDF has. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  return withPdf(pdf, (module, document) => module.FPDF_GetPageCount(document));
}

function drawWhole(module: WrappedPdfiumModule, document: number, page: number, scale: number): Pixels {
  const handle = module.FPDF_LoadPage(document, page - 1);
  const box = {
    page,
    x: 0,
    y: 0,
    width: module.FPDF_GetPageWidthF(handle),
    height: module.FPDF_GetPageHeightF(handle),
  };
  module.FPDF_ClosePage(handle);
  return drawBox(module, document, box, scale);
}

/** Draws a piece of a page, in points from its top left corner, with so many pixels a point; beyond the page is white. */
export function drawBox(module: WrappedPdfiumModule, document: number, box: Box, scale: number): Pixels {
  const page = module.FPDF_LoadPage(document, box.page - 1);
  // Less than a hundredth of a pixel is no pixel: a page of Chromium's is 594.96 points wide.
  const width = Math.ceil(box.width * scale - 0.01);
  const height = Math.ceil(box.height * scale - 0.01);
  const bitmap = module.FPDFBitmap_Create(width, height, 0);
  try {
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    module.FPDF_RenderPageBitmap(
      bitmap,
      page,
      Math.round(-box.x * scale),
      Math.round(-box.y * scale),
      Math.round(module.FPDF_GetPageWidthF(page) * scale),
      Math.round(module.FPDF_GetPageHeightF(page) * scale),
      0,
      0,
    );
    return { data: readBitmap(module, bitmap, width, height), width, height };
  } finally {
    module.FPDFBitmap_Destroy(bitmap);
    module.FPDF_ClosePage(page);
  }
}

/** PDFium has four bytes a pixel, blue first. */
function readBitmap(module: WrappedPdfiumModule, bitmap: number, width: number, height: number): Buffer {
  const from = module.FPDFBitmap_GetBuffer(bitmap);
  const stride = module.FPDFBitmap_GetStride(bitmap);
  const heap = module.pdfium.HEAPU8;
  const data = Buffer.alloc(width * height * 3);
  let to = 0;
  for (let row = 0; row < height; row += 1) {
    const start = from + row * stride;
    for (let at = start; at < start + width * 4; at += 4) {
      data[to] = heap[at + 2] ?? 0;
      data[to + 1] = heap[at + 1] ?? 0;
      data[to + 2] = heap[at] ?? 0;
      to += 3;
    }
  }
  return data;
}
