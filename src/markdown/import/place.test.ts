import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NameTakenError, placeEdition } from './place.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const where = (id: string) =>
  ({ kind: 'briefing', id, content: join(folder, 'content'), from: folder }) as const;

describe('an imported edition', () => {
  it('without images is one file', async () => {
    const path = await placeEdition({ file: 'text', images: [] }, where('a'));
    expect(path).toBe(join(folder, 'content/briefings/a.md'));
    expect(readFileSync(path, 'utf8')).toBe('text');
    expect(readdirSync(join(folder, 'content/briefings'))).toEqual(['a.md']);
  });

  it('with images is a folder that others can read, the images beside the text', async () => {
    writeFileSync(join(folder, 'gate.png'), 'png');
    const path = await placeEdition({ file: 'text', images: ['gate.png'] }, where('a'));
    expect(path).toBe(join(folder, 'content/briefings/a/index.md'));
    expect(readFileSync(join(folder, 'content/briefings/a/gate.png'), 'utf8')).toBe('png');
    expect(statSync(join(folder, 'content/briefings/a')).mode & 0o777).toBe(0o755);
  });

  it('never goes over another', async () => {
    await placeEdition({ file: 'first', images: [] }, where('a'));
    await expect(placeEdition({ file: 'second', images: [] }, where('A'))).rejects.toThrow(NameTakenError);
    expect(readFileSync(join(folder, 'content/briefings/a.md'), 'utf8')).toBe('first');
  });

  it('leaves nothing behind if an image can’t be copied', async () => {
    await expect(placeEdition({ file: 'text', images: ['gone.png'] }, where('a'))).rejects.toThrow();
    expect(readdirSync(join(folder, 'content/briefings'))).toEqual([]);
  });
});
