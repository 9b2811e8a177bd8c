import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Pixels } from '../../press/draw-pages.ts';

/** How finely golden pages are drawn: a pixel is a point. */
export const goldenDpi = 72;

/**
 * A drawing as a PNG that is small enough to keep: red, green and blue in 16 levels each, so that no pixel is off by
 * more than 8 of 255, and a palette that holds every colour of such a page.
 */
export function goldenPng({ data, width, height }: Pixels): Promise<Buffer> {
  const coarse = data.map((level) => Math.round(level / 17) * 17);
  return sharp(coarse, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

/** The drawing that a PNG holds. */
export async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`A golden page has ${info.channels} channels and not three.`);
  return { data, width: info.width, height: info.height };
}

/** The golden page that a file holds; undefined if there is none yet. */
export async function readGolden(file: string): Promise<Pixels | undefined> {
  const png = await readFile(file).catch(() => undefined);
  return png && pixelsOf(png);
}
