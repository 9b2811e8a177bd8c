import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makeEdition } from './edition.ts';
import { drawPictures } from './pictures.ts';
import { pressEditions } from './press-editions.ts';
import { hasFailed } from './results.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Short editions of a fixed seed, by number, which a build presses in some seconds, and some that didn't come out once. */
const slice = [
  ...[16, 27, 35, 58, 65, 77, 80, 83, 89, 91, 92, 109].map((index) => makeEdition(9, index)),
  makeEdition(3, 40),
].map(({ edition }) => edition);

describe('a slice of the soak', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('comes out whole: standard, large print and booklet', async () => {
    const pictures = await mkdtemp(join(tmpdir(), 'soak-pictures-'));
    folders.push(pictures);
    await drawPictures(pictures);
    const workFolder = join(root, '.cache', `soak-test-${process.pid}`);
    folders.push(workFolder);
    const { editions } = await pressEditions(slice, {
      root,
      workFolder,
      pictures,
      variants: ['large-print', 'booklet'],
      pack: [],
    });
    expect(editions.filter(hasFailed).map(({ id, findings }) => ({ id, findings }))).toEqual([]);
    expect(editions.map(({ pdfs }) => pdfs.map(({ variant }) => variant).sort())).toEqual(
      slice.map(() => ['booklet', 'large-print', 'standard']),
    );
    for (const { wordsInPdf, wordsInSource, rung } of editions.flatMap(({ pdfs }) => pdfs)) {
      expect(wordsInPdf).toBe(wordsInSource);
      expect(rung).toBe(1);
    }
    expect(await readdir(workFolder)).toEqual([]);
  }, 300_000);
});
