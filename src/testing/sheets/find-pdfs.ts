import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The PDFs of an edition or a pack: its standard one first, then its variants by name. */
export interface EditionPdfs {
  /** `newsletters-noticing`: folder and id, as files are named after it. */
  name: string;
  /** Absolute. */
  files: string[];
}

/** Every PDF below a folder, an edition a row, by folder and id. */
export async function findPdfs(folder: string): Promise<EditionPdfs[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const editions = new Map<string, string[]>();
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.pdf')) continue;
    const place = entry.parentPath.slice(folder.length).split(/[\\/]/).filter(Boolean);
    const name = place.join('-') || entry.name.slice(0, -'.pdf'.length);
    editions.set(name, [...(editions.get(name) ?? []), join(entry.parentPath, entry.name)]);
  }
  return [...editions]
    .map(([name, files]) => ({ name, files: files.sort(standardFirst) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function standardFirst(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
