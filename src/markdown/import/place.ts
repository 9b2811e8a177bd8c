import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { editionId } from '../../editions/edition-files.ts';
import { type Kind, kindFacts } from '../../editions/kinds.ts';
import type { Imported } from './index.ts';

/** Thrown when an edition of that name is there already: an import never writes over anything. */
export class NameTakenError extends Error {
  override name = 'NameTakenError';
}

/**
 * Writes an imported edition into a content folder: `<id>.md`, or `<id>/index.md` with its images beside it.
 * It is written beside and renamed, so that a stop at any moment leaves either nothing or the whole edition.
 * @param from The folder of the document, which image paths start from.
 * @returns the path of the edition's file.
 * @throws {NameTakenError} if there is an edition of that name.
 */
export async function placeEdition(
  imported: Pick<Imported, 'file' | 'images'>,
  { kind, id, content, from }: { kind: Kind; id: string; content: string; from: string },
): Promise<string> {
  const folder = join(content, kindFacts[kind].folder);
  await mkdir(folder, { recursive: true });
  const isTaken = (await readdir(folder, { recursive: true, encoding: 'utf8' })).some(
    (path) => editionId(path.replaceAll('\\', '/'))?.toLowerCase() === id.toLowerCase(),
  );
  if (isTaken)
    throw new NameTakenError(`There is already an edition named “${id}” in ${kindFacts[kind].folder}.`);
  const beside = await mkdtemp(join(folder, '.import-'));
  try {
    const text = join(beside, 'index.md');
    await writeFile(text, imported.file);
    if (imported.images.length === 0) {
      const target = join(folder, `${id}.md`);
      // Unlike a rename this fails where it would write over a file that has come meanwhile.
      await copyFile(text, target, constants.COPYFILE_EXCL).catch(taken(`file named ${id}.md`));
      return target;
    }
    for (const image of imported.images) {
      const target = resolve(beside, image);
      if (!target.startsWith(`${beside}/`) && !target.startsWith(`${beside}\\`)) {
        throw new Error(`The image ${image} lies outside the document's folder.`);
      }
      await mkdir(dirname(target), { recursive: true });
      await copyFile(resolve(from, image), target);
    }
    // Folders for temporary files are closed to other people.
    await chmod(beside, 0o755);
    await rename(beside, join(folder, id)).catch(taken(`folder named ${id}`));
    return join(folder, id, 'index.md');
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Says in the officer's words that something is there already; passes every other error on. */
function taken(what: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
    throw new NameTakenError(`There is already a ${what}.`);
  };
}
