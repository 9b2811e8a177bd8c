import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseBrowser } from '../../press/browser/choose.ts';
import { countPages, drawPages, type Pixels } from '../../press/draw-pages.ts';
import { type WholeBuild, wholeBuild } from '../whole-build.ts';
import { goldenDpi } from './golden-file.ts';
import type { GoldenPage } from './golden-pages.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the golden pictures are. */
export const goldenFolder = join(here, 'pages');

/**
 * Why golden pages can't be compared here; undefined if they can. They were printed by the browser that npm brings:
 * another one sets its lines a little differently.
 */
export function whyNotHere(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const choice = chooseBrowser(env);
  if (choice.kind === 'packaged') return undefined;
  return choice.kind === 'named'
    ? 'golden pages are those of the browser that npm brings, and PRESS_BROWSER names another'
    : 'golden pages are those of the browser that npm brings, which doesn’t run on this machine';
}

/** The two partnerships, printed. */
export interface PrintedGoldens {
  /** All that the builds printed and their exit status, by content folder. */
  builds: Record<GoldenPage['content'], { status: number; output: string }>;
  /** A PDF as the build left it. */
  pdf: (page: Pick<GoldenPage, 'content' | 'pdf'>) => Promise<Uint8Array>;
  remove: () => Promise<void>;
}

/** Builds the website and every PDF of both content folders with the project's own configuration, both at a time. */
export async function printGoldens(): Promise<PrintedGoldens> {
  const build = async (content: GoldenPage['content']) => {
    const place = await wholeBuild();
    return { place, result: await place.build(join(here, content), ['--strict'], { PRESS_WORKERS: '1' }) };
  };
  const [wendmoor, harrowdene] = await Promise.all([build('content'), build('harrowdene')]);
  const places: Record<GoldenPage['content'], WholeBuild> = {
    content: wendmoor.place,
    harrowdene: harrowdene.place,
  };
  return {
    builds: { content: wendmoor.result, harrowdene: harrowdene.result },
    pdf: ({ content, pdf }) => readFile(join(places[content].dist, pdf)),
    remove: async () => {
      await Promise.all([wendmoor.place.remove(), harrowdene.place.remove()]);
    },
  };
}

/**
 * Draws a page that is kept as a picture.
 * @throws if its PDF isn't there or has no such page.
 */
export async function drawGolden(printed: PrintedGoldens, golden: GoldenPage): Promise<Pixels> {
  const bytes = await printed.pdf(golden);
  const page = golden.page === 'last' ? await countPages(bytes) : golden.page;
  const [drawn] = await drawPages(bytes, { dpi: goldenDpi, pages: [page] });
  if (!drawn) throw new Error(`${golden.name}: ${golden.pdf} has no page ${page}.`);
  return drawn;
}

/** Where the picture of a golden page is. */
export function goldenFile({ name }: Pick<GoldenPage, 'name'>, folder = goldenFolder): string {
  return join(folder, `${name}.png`);
}
