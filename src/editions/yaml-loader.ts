import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { fileName } from './content-dir.ts';
import { makeKnown } from './empty-collection.ts';
import { followFiles } from './follow-files.ts';
import { plainLines } from './line-ends.ts';

/** The entries of a YAML file: its data cut up by id. */
type CutUp = (data: unknown) => [id: string, data: unknown][];

/**
 * Loads a YAML file that is a map from ids to entries, and again after each save in the preview, where an entry that
 * can't be used yet is passed over, so that all others can be seen. A file that isn't there holds no entries.
 */
export function entriesLoader(content: string, file: string): Loader {
  const entries: CutUp = (data) => Object.entries(Object(data));
  return yamlLoader({ path: join(content, file), name: fileName(join(content, file), content), entries });
}

/** Loads `partnership.yaml` as the one entry `partnership`, and again after each save that can be used. */
export function partnershipLoader(content: string): Loader {
  const path = join(content, 'partnership.yaml');
  return yamlLoader({
    path,
    name: 'partnership.yaml',
    entries: (data) => [['partnership', data]],
    whole: true,
  });
}

interface YamlFile {
  path: string;
  /** As messages name it. */
  name: string;
  entries: CutUp;
  /** It must be there, and whole: the site can't be shown without it. */
  whole?: boolean;
}

function yamlLoader(file: YamlFile): Loader {
  return {
    name: file.name,
    load: async (context) => {
      const { watcher, logger } = context;
      const tell = () =>
        logger.warn(`${file.name} can’t be used until it is mended: “npm run check” says what is wrong.`);
      if (watcher) await followFiles(file.path, watcher, () => load(file, context).catch(tell));
      await load(file, context).catch((error: unknown) => {
        if (!watcher || file.whole) throw error;
        tell();
      });
      makeKnown(context);
    },
  };
}

/** An entry as typed, which need not be a group: the schema says so then. Astro's types don't know of such. */
function asTyped(data: unknown): Record<string, unknown> {
  return data as Record<string, unknown>;
}

async function load(file: YamlFile, context: LoaderContext): Promise<void> {
  const { store, parseData, watcher, logger } = context;
  const isThere = file.whole || existsSync(file.path);
  const typed = isThere ? (parse(plainLines(await readFile(file.path, 'utf8'))) ?? {}) : {};
  const entries = file.entries(typed);
  for (const [id, data] of entries) {
    try {
      store.set({ id, data: await parseData({ id, data: asTyped(data), filePath: file.path }) });
    } catch (error) {
      if (!watcher || file.whole) throw error;
      store.delete(id);
      logger.warn(
        `“${id}” in ${file.name} isn’t shown until it is mended: “npm run check” says what is wrong.`,
      );
    }
  }
  const ids = new Set(entries.map(([id]) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}
