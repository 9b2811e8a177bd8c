import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import type { Pixels } from '../../press/draw-pages.ts';
import type { Difference } from './compare.ts';

/** Where pictures of differences go. */
const differencesFolder = fileURLToPath(new URL('../../../.cache/goldens', import.meta.url));

/** Empties the folder of differences, so that it holds those of one run. */
export async function clearDifferences(folder = differencesFolder): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** The two pictures that show how a page differs. */
export interface ShownDifference {
  /** The page as it is printed now. */
  actual: string;
  /** Golden page, page of now, and the golden page pale with what differs in red on it. */
  beside: string;
}

/** Writes both pictures. */
export async function showDifference(
  name: string,
  golden: Pixels,
  actual: Pixels,
  { where }: Difference,
  folder = differencesFolder,
): Promise<ShownDifference> {
  await mkdir(folder, { recursive: true });
  const files = { actual: join(folder, `${name}.png`), beside: join(folder, `${name}-difference.png`) };
  await sharp(actual.data, raw(actual)).png().toFile(files.actual);
  const pictures = [golden, actual, marked(golden, where)];
  const gap = 12;
  let left = gap;
  const layers: OverlayOptions[] = [];
  for (const picture of pictures) {
    layers.push({ input: picture.data, ...raw(picture), left, top: gap });
    left += picture.width + gap;
  }
  const height = Math.max(golden.height, actual.height) + 2 * gap;
  await sharp({ create: { width: left, height, channels: 3, background: '#777' } })
    .composite(layers)
    .png()
    .toFile(files.beside);
  return files;
}

function raw({ width, height }: Pixels): { raw: { width: number; height: number; channels: 3 } } {
  return { raw: { width, height, channels: 3 } };
}

/** The page pale, and each pixel that differs red with those around it, so that a single one is seen. */
function marked({ data, width, height }: Pixels, where: Uint8Array): Pixels {
  const pale = Buffer.from(data.map((level) => 255 - (255 - level) * 0.25));
  for (let at = 0; at < where.length; at += 1) {
    if (where[at] !== 1) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    for (let down = Math.max(0, y - 1); down <= Math.min(height - 1, y + 1); down += 1) {
      for (let along = Math.max(0, x - 1); along <= Math.min(width - 1, x + 1); along += 1) {
        pale.set([214, 0, 28], (down * width + along) * 3);
      }
    }
  }
  return { data: pale, width, height };
}
