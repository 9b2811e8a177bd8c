import type { PoolSettings } from './browser/pool.ts';
import type { PressFinding } from './finding.ts';
import type { Stages } from './press-one.ts';
import { noTime, pressWaiting, type Waiting } from './press-waiting.ts';
import type { PrintPage } from './print-pages.ts';
import { type PressedRecord, pressCache } from './store/cache.ts';
import { keyMaker } from './store/key.ts';
import { writePdf } from './store/pdf-files.ts';

/** What became of one print page. */
export interface Pressed {
  page: PrintPage;
  cached: boolean;
  /** Undefined when no PDF could be made. */
  record: PressedRecord | undefined;
  /** Milliseconds a stage, on all rungs together; all 0 for a PDF from the cache. */
  milliseconds: Stages;
  /** Warnings if the PDF is whole; else what was found when it was set as designed. */
  findings: PressFinding[];
}

/** What the press needs to know of a build. */
export interface PressSettings {
  /** The site's output folder, where print pages, fonts and pictures are and where PDFs go. */
  outFolder: string;
  /** Base path of the site's addresses, with slashes at both ends. */
  base: string;
  /** `.cache/press` */
  cacheFolder: string;
  /** `.cache/browser` */
  browserFolder: string;
  workers: number;
  /** Told of each edition as it is done. */
  onPressed?: (pressed: Pressed) => void;
  onBrowser?: PoolSettings['onBrowser'];
  /** Replaces the usual deadline, for tests. */
  deadline?: (words: number) => number;
}

/** What a run of the press gives. */
export interface PressRun {
  /** In the order of the print pages. */
  pressed: Pressed[];
  browsersStarted: number;
}

/**
 * Makes the PDF of every print page: from the cache where nothing changed, else in one browser by several workers.
 * An edition that fails is reported by name while all others finish.
 */
export async function pressAll(pages: readonly PrintPage[], settings: PressSettings): Promise<PressRun> {
  const cache = pressCache(settings.cacheFolder);
  const keyOf = await keyMaker(settings.outFolder, settings.base);
  const results = new Map<PrintPage, Pressed>();
  const done = (pressed: Pressed): void => {
    results.set(pressed.page, pressed);
    settings.onPressed?.(pressed);
  };
  const waiting: Waiting[] = [];
  for (const page of pages) {
    const key = await keyOf(page);
    const kept = await cache.get(key);
    if (!kept) {
      waiting.push({ page, key });
      continue;
    }
    const { record } = kept;
    await writePdf(page.job, record, kept.pdf, kept.pictures, settings.outFolder);
    done({ page, cached: true, record, milliseconds: noTime(), findings: record.warnings });
  }
  const browsersStarted = waiting.length === 0 ? 0 : await pressWaiting(waiting, settings, cache, done);
  await cache.prune();
  return { pressed: pages.flatMap((page) => results.get(page) ?? []), browsersStarted };
}
