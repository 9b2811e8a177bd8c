import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { fileName } from './content-dir.ts';
import { editionId } from './edition-files.ts';
import { makeKnown } from './empty-collection.ts';
import { followFiles } from './follow-files.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Folder } from './kinds.ts';
import { plainLines } from './line-ends.ts';
import { isPublished } from './order.ts';
import { today } from './today.ts';

export interface EditionLoaderOptions {
  /** The content folder, absolute. */
  content: string;
  folder: Folder | 'training';
  /** Names the code that renders Markdown: an edition is rendered again when this or its file changes. */
  code: string;
}

/**
 * Loads the editions of one folder, or the courses of `training/`: `<id>.md` and `<id>/index.md`, and again after each
 * save in the preview. Unlike Astro's `glob()` it reads front matter just as the checks do, says nothing of a folder
 * that isn't there, and in the preview passes over what can't be used yet, so that all others can be seen. A build gets
 * neither drafts nor editions to come, and of withdrawn ones the front matter only.
 */
export function editionLoader({ content, folder, code }: EditionLoaderOptions): Loader {
  const base = join(content, folder);
  const idOf = (path: string) => editionId(relative(base, path).split(sep).join('/'));
  return {
    name: 'editions',
    load: async (context) => {
      const { store, watcher, logger } = context;
      const update = async (path: string, id: string): Promise<void> => {
        try {
          await load(path, id, code, context);
        } catch (error) {
          if (!watcher) throw error;
          store.delete(id);
          logger.warn(
            `${fileName(path, content)} isn't shown until it is mended: “npm run check” says what is wrong.`,
          );
        }
      };
      const follow = async (changed: string[]): Promise<void> => {
        for (const path of changed) {
          const id = idOf(path);
          if (id === undefined) continue;
          if (existsSync(path)) await update(path, id);
          else if (store.get(id)?.filePath === storedPath(path, context)) store.delete(id);
        }
      };
      if (watcher) await followFiles(base, watcher, follow);
      const ids = new Set<string>();
      for (const path of filesBelow(base)) {
        const id = idOf(path);
        if (id === undefined) continue;
        ids.add(id);
        await update(path, id);
      }
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      makeKnown(context);
    },
  };
}

async function load(path: string, id: string, code: string, context: LoaderContext): Promise<void> {
  const { store, parseData, renderMarkdown, generateDigest } = context;
  // Astro finds no front matter in a file whose lines end with carriage returns alone.
  const text = plainLines(await readFile(path, 'utf8'));
  const filePath = storedPath(path, context);
  // The path is in it since the store keeps an entry whose digest is the same, and with it the path of another folder.
  const digest = generateDigest(`${code}\n${filePath}\n${text}`);
  const earlier = store.get(id);
  const stored = earlier?.digest === digest ? earlier : undefined;
  const typed = () => parse(splitFrontmatter(text).yaml ?? '') ?? {};
  const data = stored?.data ?? (await parseData({ id, data: typed(), filePath: path }));
  if (!context.watcher && !isSeen(data)) {
    store.delete(id);
    return;
  }
  if (stored) {
    // What an entry imports is gathered anew in each build, also for those that the store kept.
    if (stored.deferredRender) store.addModuleImport(filePath);
    return;
  }
  if (data['withdrawn']) {
    store.set({ id, data, filePath, digest });
    return;
  }
  if (path.endsWith('.mdx')) {
    store.set({ id, data, filePath, digest, deferredRender: true });
    return;
  }
  const rendered = await renderMarkdown(text, { fileURL: pathToFileURL(path) });
  store.set({ id, data, filePath, digest, rendered });
}

/** True for what a build shows: all but drafts and editions to come. */
function isSeen({ date, draft }: Record<string, unknown>): boolean {
  return typeof date !== 'string' || isPublished({ date, draft: draft === true }, today());
}

/** Files of a folder and of the folders in it, sorted, so that the order never depends on the disk. */
function filesBelow(base: string): string[] {
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(base, path));
}

/** A path as Astro keeps it: relative to the project, with `/`. */
function storedPath(path: string, { config }: LoaderContext): string {
  return relative(fileURLToPath(config.root), path).split(sep).join('/');
}
