/** How pages go on sheets: two A5 pages to a side of A4, or each page with crop marks around it. */
export type Imposition = 'booklet' | 'crop-marks';

/** One side of a sheet of paper, which is one page of the PDF. */
export interface SheetSide {
  widthMm: number;
  heightMm: number;
  /** From left to right. */
  places: SheetPlace[];
}

/** A page's place on a side: its top left corner, from the side's top left corner. */
export interface SheetPlace {
  /** 1-based; `blank` for a place that is left empty. */
  page: number | 'blank';
  xMm: number;
  yMm: number;
}

/** Millimetres of a page. */
export interface PageSize {
  widthMm: number;
  heightMm: number;
}

/** A4, landscape: two A5 pages side by side. */
const booklet = { widthMm: 297, heightMm: 210 };

/** Points in a millimetre, as PDF counts. */
export const pointsPerMm = 72 / 25.4;

/** Room around the trim on a sheet with crop marks, and how far into it colour may go on, in millimetres. */
export const cropRoomMm = 10;
export const bleedMm = 3;

/**
 * The sides of sheets on which pages stand, in the order of printing.
 *
 * - `booklet`: saddle stitch, for printing on both sides, turned over the short edge: of n places, n and 1 on the first
 *   side, 2 and n − 1 on its back, and so on. Blank places are the last ones, up to a multiple of four. Each page stands
 *   in the middle of its half of an A4 side, so that a page of 148 mm and one of 148.5 mm fold in the same place.
 * - `crop-marks`: each page by itself, with 10 mm around it.
 * @throws if a page is larger than half a side of A4.
 */
export function impose(imposition: Imposition, pages: number, size: PageSize): SheetSide[] {
  return imposition === 'booklet' ? imposeBooklet(pages, size) : imposeSingly(pages, size);
}

function imposeSingly(pages: number, { widthMm, heightMm }: PageSize): SheetSide[] {
  return Array.from({ length: pages }, (_, index) => ({
    widthMm: widthMm + 2 * cropRoomMm,
    heightMm: heightMm + 2 * cropRoomMm,
    places: [{ page: index + 1, xMm: cropRoomMm, yMm: cropRoomMm }],
  }));
}

function imposeBooklet(pages: number, size: PageSize): SheetSide[] {
  const half = booklet.widthMm / 2;
  if (size.widthMm > half + 0.01 || size.heightMm > booklet.heightMm + 0.01) {
    throw new Error(`pages of a booklet are A5 (148 × 210 mm), not ${size.widthMm} × ${size.heightMm} mm`);
  }
  const places = Math.ceil(pages / 4) * 4;
  const xMm = (half - size.widthMm) / 2;
  const yMm = (booklet.heightMm - size.heightMm) / 2;
  const place = (page: number, column: number): SheetPlace => ({
    page: page > pages ? 'blank' : page,
    xMm: xMm + column * half,
    yMm,
  });
  return Array.from({ length: places / 2 }, (_, side) => {
    const low = side + 1;
    const high = places - side;
    // Fronts have the low page on the right, backs on the left.
    const [left, right] = side % 2 === 0 ? [high, low] : [low, high];
    return { ...booklet, places: [place(left, 0), place(right, 1)] };
  });
}

/** Sheets of paper that so many sides make when printed on both sides. */
export function sheetsOf(sides: number): number {
  return Math.ceil(sides / 2);
}
