import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

interface Point {
  x: number;
  y: number;
}

const everything = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

/**
 * The rectangle to which an object of a PDF's page is cut: the smallest around each of its clips. Everything if it isn't cut.
 * @param scratch Memory of at least 8 bytes.
 * @param toPage From the PDF's coordinates to those of the rectangle.
 */
export function clipOf(
  module: WrappedPdfiumModule,
  object: number,
  scratch: number,
  toPage: (x: number, y: number) => Point,
): { x: number; y: number; width: number; height: number } {
  const clip = object === 0 ? 0 : module.FPDFPageObj_GetClipPath(object);
  const paths = clip === 0 ? 0 : module.FPDFClipPath_CountPaths(clip);
  let smallest = everything;
  for (let path = 0; path < paths; path += 1) {
    const points: Point[] = [];
    const count = module.FPDFClipPath_CountPathSegments(clip, path);
    for (let index = 0; index < count; index += 1) {
      const segment = module.FPDFClipPath_GetPathSegment(clip, path, index);
      if (!module.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)) continue;
      const [x = 0, y = 0] = module.pdfium.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 2);
      points.push(toPage(x, y));
    }
    const around = boxAround(points);
    if (around.width * around.height < smallest.width * smallest.height) smallest = around;
  }
  return smallest;
}

function boxAround(points: readonly Point[]): typeof everything {
  if (points.length === 0) return everything;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
