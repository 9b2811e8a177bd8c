import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { editionId } from '../editions/edition-files.ts';
import { kindOfFolder } from '../editions/kinds.ts';
import { type Content, yamlFile } from './content.ts';
import { type DocumentSource, documentSource, type EditionSource, editionSource } from './edition-source.ts';
import { readPictures } from './read-pictures.ts';

/**
 * Reads a content folder for the rules: the names of all its files, the text of those that hold content, and what the
 * pictures are like that these show.
 */
export async function readContent(dir: string): Promise<Content> {
  const holder = basename(dir);
  const files = new Set(await filesBelow(dir));
  const read = (path: string) => readFile(join(dir, path), 'utf8');
  const editions: EditionSource[] = [];
  const courses: DocumentSource[] = [];
  for (const path of [...files].sort()) {
    const [folder = '', ...rest] = path.split('/');
    if (editionId(rest.join('/')) === undefined) continue;
    const kind = kindOfFolder(folder);
    if (kind) editions.push(editionSource(kind, path, `${holder}/${path}`, await read(path)));
    if (folder === 'training') courses.push(documentSource(path, `${holder}/${path}`, await read(path)));
  }
  const yaml = async (name: string) => {
    const path = `${name}.yaml`;
    return files.has(path) ? yamlFile(`${holder}/${path}`, await read(path)) : undefined;
  };
  return {
    holder,
    partnership: await yaml('partnership'),
    editions,
    courses,
    entries: {
      topics: await yaml('topics'),
      resources: await yaml('resources'),
      groups: await yaml('groups'),
      glossary: await yaml('glossary'),
      packs: await yaml('packs'),
    },
    files,
    pictures: await readPictures(dir, files, [...editions, ...courses]),
  };
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.split('/').some(isHidden));
}

/** Files that systems and editors leave about. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
