import { bleedMm, cropRoomMm, type PageSize, pointsPerMm } from '../imposition.ts';

/** Marks begin so far outside the bleed, and are so long. */
const awayMm = 1;
const lengthMm = 5;

/** A box of a page as PDF has it: points, from the lower left corner. */
export interface PageBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of a sheet (ISO 32000-1, 14.11.2): what is cut out, what colour may reach to, the whole. */
export interface SheetBoxes {
  trim: PageBox;
  bleed: PageBox;
  media: PageBox;
}

/** The boxes of a sheet: its trim stands 10 mm inside it, 3 mm inside the bleed. */
export function sheetBoxes({ widthMm, heightMm }: PageSize): SheetBoxes {
  const around = (mm: number): PageBox => ({
    x: (cropRoomMm - mm) * pointsPerMm,
    y: (cropRoomMm - mm) * pointsPerMm,
    width: (widthMm - 2 * (cropRoomMm - mm)) * pointsPerMm,
    height: (heightMm - 2 * (cropRoomMm - mm)) * pointsPerMm,
  });
  return { trim: around(0), bleed: around(bleedMm), media: around(cropRoomMm) };
}

/** A straight line, in points from the lower left corner. */
export interface Line {
  from: [x: number, y: number];
  to: [x: number, y: number];
}

/** The eight crop marks of a trim box: two a corner, in line with its edges, outside the bleed. */
export function cropMarks({ x, y, width, height }: PageBox): Line[] {
  const near = (bleedMm + awayMm) * pointsPerMm;
  const far = near + lengthMm * pointsPerMm;
  return [
    { cornerX: x, outX: -1 },
    { cornerX: x + width, outX: 1 },
  ].flatMap(({ cornerX, outX }) =>
    [
      { cornerY: y, outY: -1 },
      { cornerY: y + height, outY: 1 },
    ].flatMap(({ cornerY, outY }): Line[] => [
      { from: [cornerX + outX * near, cornerY], to: [cornerX + outX * far, cornerY] },
      { from: [cornerX, cornerY + outY * near], to: [cornerX, cornerY + outY * far] },
    ]),
  );
}
