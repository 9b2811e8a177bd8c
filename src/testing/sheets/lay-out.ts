/** Width and height in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Where each page goes, in the order given, and how large the sheet is. */
export interface SheetLayout extends Size {
  places: { left: number; top: number }[];
}

/** Pixels between pages and around them. */
export const gap = 9;

/**
 * Lays pages out in rows that are at most `widest` pixels wide. Each PDF begins a row; one of many pages wraps. A page
 * that is wider than a sheet has a row to itself.
 */
export function layOut(pdfs: readonly (readonly Size[])[], widest: number): SheetLayout {
  const places: SheetLayout['places'] = [];
  let top = gap;
  let width = 0;
  for (const pages of pdfs) {
    let left = gap;
    let tallest = 0;
    for (const page of pages) {
      if (left > gap && left + page.width + gap > widest) {
        top += tallest + gap;
        left = gap;
        tallest = 0;
      }
      places.push({ left, top });
      left += page.width + gap;
      width = Math.max(width, left);
      tallest = Math.max(tallest, page.height);
    }
    if (pages.length > 0) top += tallest + gap;
  }
  return { places, width, height: top };
}
