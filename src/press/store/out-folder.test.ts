import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginOutFolder, tidyLeftovers } from './out-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'out-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function fill(name: string, text: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'page.html'), text);
}
const page = (): Promise<string> => readFile(join(folder, 'dist', 'page.html'), 'utf8');

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('the output folder', () => {
  test('is replaced as a whole', async () => {
    await fill('dist', 'old');
    const out = beginOutFolder(join(folder, 'dist'));
    await mkdir(out.building);
    await writeFile(join(out.building, 'page.html'), 'new');
    expect(await page()).toBe('old');
    await out.publish();
    expect(await page()).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('stays as it was when a build is abandoned', async () => {
    await fill('dist', 'old');
    const out = beginOutFolder(join(folder, 'dist'));
    await mkdir(out.building);
    await out.abandon();
    expect(await page()).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('is rid of what a killed build left, but not of what a running one is writing', async () => {
    await fill('dist', 'old');
    await fill(`dist.building-${endedProcess()}`, 'half');
    await fill(`dist.building-${process.pid}`, 'being written');
    await tidyLeftovers(join(folder, 'dist'));
    expect((await readdir(folder)).sort()).toEqual(['dist', `dist.building-${process.pid}`]);
  });

  test('comes back if a build was killed between taking the old one away and putting the new one in', async () => {
    await fill(`dist.old-${endedProcess()}`, 'old');
    await tidyLeftovers(join(folder, 'dist'));
    expect(await page()).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});
