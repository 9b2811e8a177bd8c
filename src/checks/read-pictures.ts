import { join } from 'node:path';
import { type PictureFacts, pictureFacts } from '../markdown/pictures/facts.ts';
import { isInside } from '../markdown/pictures/inside.ts';
import type { Content } from './content.ts';
import type { DocumentSource } from './edition-source.ts';
import { picturePaths } from './typed-pictures.ts';

/** How many files are read at once. */
const atOnce = 8;

/** What the files of pictures that documents show hold, as far as there are such files in `dir`. */
export async function readPictures(
  dir: string,
  files: ReadonlySet<string>,
  documents: readonly DocumentSource[],
): Promise<Content['pictures']> {
  const pictures = new Map<string, PictureFacts | 'outside' | undefined>();
  const paths = [...new Set(documents.flatMap(picturePaths))].filter((path) => files.has(path));
  const reader = async () => {
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      pictures.set(path, await factsOf(dir, join(dir, path)).catch(() => undefined));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return pictures;
}

async function factsOf(dir: string, path: string): Promise<PictureFacts | 'outside'> {
  return (await isInside(dir, path)) ? pictureFacts(path) : 'outside';
}
