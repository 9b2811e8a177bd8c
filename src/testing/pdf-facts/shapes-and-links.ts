import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { hexOf } from './colours.ts';
import { type Area, areaOn, type Rectangle } from './places.ts';

/** A shape that is painted: a rule, a band, a piece of a drawing. */
export interface PdfShape extends Area {
  /** `#` and six digits. */
  colour: string;
}

/** A link that a reader of the PDF can follow. */
export interface PdfLink extends Area {
  /** An address, or `page 4` for a place in the same PDF; empty if it leads nowhere. */
  target: string;
}

const pathType = 2;

/** The shapes of a page in the order of painting, without those inside a form. */
export function shapesOf(
  module: WrappedPdfiumModule,
  handle: number,
  page: number,
  trim: Rectangle,
  scratch: number,
): PdfShape[] {
  const shapes: PdfShape[] = [];
  const count = module.FPDFPage_CountObjects(handle);
  for (let index = 0; index < count; index += 1) {
    const object = module.FPDFPage_GetObject(handle, index);
    if (module.FPDFPageObj_GetType(object) !== pathType) continue;
    module.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
    const isFilled = module.pdfium.HEAP32[scratch >> 2] !== 0;
    const isStroked = module.pdfium.HEAP32[(scratch >> 2) + 1] !== 0;
    if (!isFilled && !isStroked) continue;
    const colour = isFilled ? module.FPDFPageObj_GetFillColor : module.FPDFPageObj_GetStrokeColor;
    colour(object, scratch, scratch + 4, scratch + 8, scratch + 12);
    const hex = hexOf(module.pdfium.HEAPU32.subarray(scratch >> 2, (scratch >> 2) + 3));
    if (!module.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = floats(module, scratch, 4);
    shapes.push({
      ...areaOn(page, trim, { left, bottom, right, top }),
      colour: hex,
    });
  }
  return shapes;
}

/** The links of a page. */
export function linksOf(
  module: WrappedPdfiumModule,
  document: number,
  handle: number,
  page: number,
  trim: Rectangle,
  scratch: number,
): PdfLink[] {
  const links: PdfLink[] = [];
  const place = scratch;
  const found = scratch + 4;
  module.pdfium.HEAP32[place >> 2] = 0;
  while (module.FPDFLink_Enumerate(handle, place, found)) {
    const link = module.pdfium.HEAP32[found >> 2] ?? 0;
    module.FPDFLink_GetAnnotRect(link, scratch + 16);
    const [left = 0, top = 0, right = 0, bottom = 0] = floats(module, scratch + 16, 4);
    links.push({
      ...areaOn(page, trim, { left, bottom, right, top }),
      target: targetOf(module, document, link),
    });
  }
  return links;
}

function targetOf(module: WrappedPdfiumModule, document: number, link: number): string {
  const action = module.FPDFLink_GetAction(link);
  const direct = module.FPDFLink_GetDest(document, link);
  const length = action ? module.FPDFAction_GetURIPath(document, action, 0, 0) : 0;
  if (length > 1) {
    const memory = module.pdfium.wasmExports.malloc(length);
    module.FPDFAction_GetURIPath(document, action, memory, length);
    const address = module.pdfium.UTF8ToString(memory);
    module.pdfium.wasmExports.free(memory);
    return address;
  }
  const destination = direct || (action ? module.FPDFAction_GetDest(document, action) : 0);
  const index = destination ? module.FPDFDest_GetDestPageIndex(document, destination) : -1;
  return index < 0 ? '' : `page ${index + 1}`;
}

function floats(module: WrappedPdfiumModule, at: number, count: number): number[] {
  return [...module.pdfium.HEAPF32.subarray(at >> 2, (at >> 2) + count)];
}
