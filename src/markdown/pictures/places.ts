/** Dots an inch: with more than 300 nobody sees a difference, with fewer than 150 everybody does. */
export const mostDpi = 300;
export const leastDpi = 150;

/** Where a picture can stand, and how wide it is there on an A4 page, in millimetres (`print/styles`). */
export const placesMm = { main: 116.33, half: 85.5, full: 178 } as const;

export type PicturePlace = keyof typeof placesMm;

/** No picture is printed taller: its caption and the heading before it have to stand on the same page. */
export const tallestMm = 165;

/** Pixels that it takes to print so wide at so many dots an inch; not a whole number. */
export function pixelsFor(widthMm: number, dpi: number): number {
  return (widthMm / 25.4) * dpi;
}
