import { pointsPerMm, type SheetSide } from '../imposition.ts';
import type { Box } from '../paginate/layout.ts';

/** A point of a page as read: points from its top left corner. */
export interface PagePoint {
  /** 1-based. */
  page: number;
  x: number;
  y: number;
}

/** From the pages of the PDF to pages as read, and back. Pages are 1-based, coordinates in points from the top left. */
export interface SheetMap {
  /** The point of a page as read that stands at a point of the PDF; of the nearest page where none stands. */
  toPage(point: PagePoint): PagePoint;
  /** The same box where it stands in the PDF. */
  toSheet<Some extends Box>(box: Some): Some;
}

/** The map of a PDF whose pages are the pages as read. */
export const noSheets: SheetMap = { toPage: (point) => point, toSheet: (box) => box };

/**
 * The map of a PDF of sheets with pages on them, each of `width` points.
 * @throws if a side holds no place, or a box stands on a page that no side holds.
 */
export function sheetMap(sides: readonly SheetSide[], width: number): SheetMap {
  // A blank place takes what stands on it too: nothing should, and it becomes a word of the page after the last.
  const last = Math.max(...sides.flatMap(({ places }) => places.map(({ page }) => Number(page) || 0)));
  const places = sides.map((side) =>
    side.places.map(({ page, xMm, yMm }) => ({
      page: page === 'blank' ? last + 1 : page,
      x: xMm * pointsPerMm,
      y: yMm * pointsPerMm,
    })),
  );
  return {
    toPage({ page, x, y }) {
      const [first, ...others] = places[page - 1] ?? [];
      if (!first) throw new Error(`page ${page} of the PDF holds no page`);
      const away = (left: number): number => Math.abs(x - left - width / 2);
      const nearest = others.reduce((best, place) => (away(place.x) < away(best.x) ? place : best), first);
      return { page: nearest.page, x: x - nearest.x, y: y - nearest.y };
    },
    toSheet(box) {
      const side = places.findIndex((there) => there.some(({ page }) => page === box.page));
      const place = places[side]?.find(({ page }) => page === box.page);
      if (!place) throw new Error(`page ${box.page} stands on no sheet`);
      return { ...box, page: side + 1, x: box.x + place.x, y: box.y + place.y };
    },
  };
}
