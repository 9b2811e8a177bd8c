import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NameTakenError, placeEdition } from './place.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const where = () => ({
  kind: 'newsletter' as const,
  id: 'summer',
  content: join(folder, 'content'),
  from: folder,
});
const placed = () => readdir(join(folder, 'content', 'newsletters'), { recursive: true });

describe('placing an imported edition', () => {
  test('without images writes one file', async () => {
    const path = await placeEdition({ file: 'text', images: [] }, where());
    expect(await readFile(path, 'utf8')).toBe('text');
    expect(await placed()).toEqual(['summer.md']);
  });

  test('with images writes a folder with them beside it', async () => {
    await writeFile(join(folder, 'a.png'), 'picture');
    await placeEdition({ file: 'text', images: ['a.png'] }, where());
    expect((await placed()).sort()).toEqual(['summer', join('summer', 'a.png'), join('summer', 'index.md')]);
  });

  test('never writes over an edition, whichever way that one is kept', async () => {
    await placeEdition({ file: 'first', images: [] }, where());
    await expect(placeEdition({ file: 'second', images: [] }, where())).rejects.toThrow(NameTakenError);
    await writeFile(join(folder, 'a.png'), 'picture');
    await expect(placeEdition({ file: 'second', images: ['a.png'] }, where())).rejects.toThrow(
      NameTakenError,
    );
    expect(await readFile(join(folder, 'content', 'newsletters', 'summer.md'), 'utf8')).toBe('first');
    expect(await placed()).toEqual(['summer.md']);
  });

  test('never writes into a folder that has anything in it', async () => {
    await mkdir(join(folder, 'content', 'newsletters', 'summer'), { recursive: true });
    await writeFile(join(folder, 'content', 'newsletters', 'summer', 'notes.txt'), 'mine');
    await writeFile(join(folder, 'a.png'), 'picture');
    await expect(placeEdition({ file: 'x', images: ['a.png'] }, where())).rejects.toThrow(NameTakenError);
    expect((await placed()).sort()).toEqual(['summer', join('summer', 'notes.txt')]);
  });

  test('takes no image from outside the document’s folder', async () => {
    await expect(placeEdition({ file: 'x', images: ['../secret.png'] }, where())).rejects.toThrow(/outside/);
    expect(await placed()).toEqual([]);
  });
});
