import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pixels } from '../../press/draw-pages.ts';
import { differenceOf } from './compare.ts';
import { goldenPng, readGolden } from './golden-file.ts';
import { type GoldenPage, goldenPages } from './golden-pages.ts';
import { goldenFile, goldenFolder } from './render-goldens.ts';

/** What became of a golden page when it was rendered anew. */
export interface Renewed {
  name: string;
  what: 'new' | 'changed' | 'same' | 'gone';
  /** Pixels that differ from the page before; 0 unless it changed. */
  pixels: number;
  bytes: number;
}

/**
 * Overwrites the golden pictures that are no longer the same, adds those that are new and deletes those that no line
 * names. A picture that is still the same stays as it is, so that nothing changes without being seen.
 */
export async function renewGoldens(
  draw: (golden: GoldenPage) => Promise<Pixels>,
  folder = goldenFolder,
  pages: readonly GoldenPage[] = goldenPages,
): Promise<Renewed[]> {
  await mkdir(folder, { recursive: true });
  const renewed: Renewed[] = [];
  for (const golden of pages) {
    const file = goldenFile(golden, folder);
    const before = await readGolden(file);
    const drawn = await draw(golden);
    const difference = before && differenceOf(before, drawn);
    const what = !difference ? 'new' : difference.pixels > 0 ? 'changed' : 'same';
    if (what !== 'same') await writeFile(file, await goldenPng(drawn));
    const { size } = await stat(file);
    renewed.push({ name: golden.name, what, pixels: difference?.pixels ?? 0, bytes: size });
  }
  const names = new Set(pages.map(({ name }) => `${name}.png`));
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.png') || names.has(file)) continue;
    await rm(join(folder, file));
    renewed.push({ name: file.slice(0, -'.png'.length), what: 'gone', pixels: 0, bytes: 0 });
  }
  return renewed;
}
