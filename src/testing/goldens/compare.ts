import type { Pixels } from '../../press/draw-pages.ts';

/**
 * When two drawings of a page are the same: at most `pixels` of them differ by more than `levels` of 255 in red, green
 * or blue. The same PDF drawn twice differs in none, and what a golden picture loses is 8 levels (`golden-file.ts`).
 */
export const threshold = { levels: 40, pixels: 3 } as const;

/** How two drawings differ. */
export interface Difference {
  /** Pixels that differ by more than the threshold's levels; where one drawing is larger, all that the other lacks. */
  pixels: number;
  /** Of all pixels, 0 to 1. */
  share: number;
  /** More pixels differ than the threshold allows. */
  tooMany: boolean;
  /** A byte for each pixel of the golden one: 1 where it differs. */
  where: Uint8Array;
}

/** Compares a drawing with the golden one. */
export function differenceOf(golden: Pixels, actual: Pixels): Difference {
  const { width, height } = golden;
  const where = new Uint8Array(width * height);
  let pixels = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isThere = x < actual.width && y < actual.height;
      if (isThere && !differs(golden.data, (y * width + x) * 3, actual.data, (y * actual.width + x) * 3))
        continue;
      where[y * width + x] = 1;
      pixels += 1;
    }
  }
  const shared = Math.min(width, actual.width) * Math.min(height, actual.height);
  pixels += actual.width * actual.height - shared;
  return { pixels, share: pixels / (width * height), tooMany: pixels > threshold.pixels, where };
}

function differs(golden: Buffer, at: number, actual: Buffer, there: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((golden[at + channel] ?? 0) - (actual[there + channel] ?? 0)) > threshold.levels)
      return true;
  }
  return false;
}
