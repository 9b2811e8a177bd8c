import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawing } from '../../testing/pictures.ts';
import { pictureCache, prunePictures } from './cache-folder.ts';

const day = 24 * 60 * 60 * 1000;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-picture-cache-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** Copies and facts as a build of its own makes them or finds them. */
async function build(): Promise<void> {
  vi.resetModules();
  const { pictureOf, webCopies } = await import('./copies.ts');
  await webCopies(await pictureOf(join(folder, 'a.png')));
}

async function setAge(days: number): Promise<void> {
  const then = new Date(Date.now() - days * day);
  for (const name of await readdir(pictureCache())) await utimes(join(pictureCache(), name), then, then);
}

test('what a build used in the last 60 days stays, all else goes', async () => {
  await writeFile(join(folder, 'a.png'), await drawing(500, 300));
  await build();
  const made = (await readdir(pictureCache())).sort();
  expect(made.length).toBeGreaterThan(2);
  await writeFile(join(pictureCache(), 'old.jpg'), 'old');
  await writeFile(join(pictureCache(), 'half.jpg.77-1'), 'half');
  await setAge(2);
  await prunePictures();
  expect((await readdir(pictureCache())).sort()).toEqual([...made, 'old.jpg'].sort());
  await setAge(61);
  await build();
  await prunePictures();
  expect((await readdir(pictureCache())).sort()).toEqual(made);
  await setAge(61);
  await prunePictures();
  expect(await readdir(pictureCache())).toEqual([]);
});

test('to clear out a folder that isn’t there is nothing', async () => {
  await rm(pictureCache(), { recursive: true, force: true });
  await expect(prunePictures()).resolves.toBeUndefined();
});
