import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * What was made of pictures, kept from build to build: its names tell their content, so nothing in it goes stale. It is
 * in the folder the command runs in, as the content folder is.
 */
export function pictureCache(): string {
  return resolve('.cache', 'pictures');
}

let written = 0;

/** Writes a file whole or not at all, as builds at the same time need it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}-${written++}`;
  await writeFile(unfinished, content);
  await rename(unfinished, path);
}

/** Notes that a build used these files; false if one of them isn't there. */
export async function used(paths: readonly string[]): Promise<boolean> {
  const now = new Date();
  const noted = await Promise.all(
    paths.map((path) =>
      utimes(path, now, now).then(
        () => true,
        () => false,
      ),
    ),
  );
  return !noted.includes(false);
}

const day = 24 * 60 * 60 * 1000;

/** Removes what no build has used for 60 days, and what a stopped build left half-written. */
export async function prunePictures(now = Date.now()): Promise<void> {
  for (const name of await readdir(pictureCache()).catch(() => [])) {
    const isUnfinished = /\.\d+-\d+$/.test(name);
    const path = join(pictureCache(), name);
    const age = now - ((await stat(path).catch(() => undefined))?.mtimeMs ?? now);
    if (age > (isUnfinished ? day : 60 * day)) await rm(path, { force: true });
  }
}
