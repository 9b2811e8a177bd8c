import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What was made of pictures, kept from build to build: its names tell their content, so nothing in it goes stale. */
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
