import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { followFiles } from './follow-files.ts';

/** Loads `partnership.yaml` as the one entry `partnership`, and again after each save that can be used. */
export function partnershipLoader(content: string): Loader {
  const path = join(content, 'partnership.yaml');
  return {
    name: 'partnership',
    load: async (context) => {
      const { watcher, logger } = context;
      if (watcher) {
        await followFiles(path, watcher, () =>
          load(path, context).catch(() => {
            logger.warn(
              `partnership.yaml can't be used until it is mended: “npm run check” says what is wrong.`,
            );
          }),
        );
      }
      await load(path, context);
    },
  };
}

async function load(path: string, { store, parseData }: LoaderContext): Promise<void> {
  const id = 'partnership';
  const data = parse(await readFile(path, 'utf8')) ?? {};
  store.set({ id, data: await parseData({ id, data, filePath: path }) });
}
