import type { Pixels } from '../../press/draw-pages.ts';

/** A drawing in the grey that a black-and-white printer makes of it: 0.299 red, 0.587 green, 0.114 blue. */
export function inGrey({ data, width, height }: Pixels): Pixels {
  const grey = Buffer.alloc(data.length);
  for (let at = 0; at < data.length; at += 3) {
    const level = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    grey.fill(Math.round(level), at, at + 3);
  }
  return { data: grey, width, height };
}
