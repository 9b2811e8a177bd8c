import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { editionId } from '../editions/edition-files.ts';
import { kindFacts, kinds } from '../editions/kinds.ts';
import { type Content, partnershipSource } from './content.ts';
import { type EditionSource, editionSource } from './edition-source.ts';

/** Reads a content folder for the rules: the names of all its files, and the text of those that hold content. */
export async function readContent(dir: string): Promise<Content> {
  const holder = basename(dir);
  const files = new Set(await filesBelow(dir));
  const editions: EditionSource[] = [];
  for (const path of [...files].sort()) {
    const kind = kinds.find((each) => path.startsWith(`${kindFacts[each].folder}/`));
    if (!kind || editionId(path.slice(kindFacts[kind].folder.length + 1)) === undefined) continue;
    editions.push(editionSource(kind, path, `${holder}/${path}`, await readFile(join(dir, path), 'utf8')));
  }
  const name = 'partnership.yaml';
  const partnership = files.has(name)
    ? partnershipSource(`${holder}/${name}`, await readFile(join(dir, name), 'utf8'))
    : undefined;
  return { holder, partnership, editions, files };
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
