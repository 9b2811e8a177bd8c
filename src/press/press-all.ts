import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { BrowserError } from './browser/launch.ts';
import { browserPool, type PoolSettings } from './browser/pool.ts';
import type { PressFinding } from './finding.ts';
import { pressTwice, type Seat, type Sheets, type Stages } from './press-one.ts';
import type { PrintPage } from './print-pages.ts';
import { prove } from './prove.ts';
import { startServer } from './server.ts';
import { type PressCache, type PressedRecord, pressCache, writeWhole } from './store/cache.ts';
import { keyMaker } from './store/key.ts';
import { asFinding } from './verify/report.ts';

/** What became of one print page. */
export interface Pressed {
  page: PrintPage;
  cached: boolean;
  /** Undefined when no PDF could be made. */
  record: PressedRecord | undefined;
  /** Milliseconds a stage; all 0 for a PDF from the cache. */
  milliseconds: Stages;
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
    await writeAll(page, kept.record, kept.pdf, kept.pictures, settings.outFolder);
    done({ page, cached: true, record: kept.record, milliseconds: noTime(), findings: [] });
  }
  const browsersStarted = waiting.length === 0 ? 0 : await pressWaiting(waiting, settings, cache, done);
  await cache.prune();
  return { pressed: pages.flatMap((page) => results.get(page) ?? []), browsersStarted };
}

interface Waiting {
  page: PrintPage;
  key: string;
}

function noTime(): Stages {
  return { load: 0, paginate: 0, print: 0, finish: 0, verify: 0 };
}

async function pressWaiting(
  waiting: Waiting[],
  settings: PressSettings,
  cache: PressCache,
  done: (pressed: Pressed) => void,
): Promise<number> {
  const server = await startServer(settings.outFolder, settings.base);
  const pool = browserPool({
    browserFolder: settings.browserFolder,
    origin: server.origin,
    shell: server.shell,
    onBrowser: settings.onBrowser,
  });
  // The longest first, so that no worker ends alone with a long one.
  const queue = [...waiting].sort((a, b) => b.page.html.length - a.page.html.length);
  const checking: Promise<void>[] = [];
  let stop: BrowserError | undefined;
  const worker = async (): Promise<void> => {
    const seat: Seat = {};
    for (let next = queue.shift(); next && !stop; next = queue.shift()) {
      const { page, key } = next;
      try {
        const sheets = await pressTwice(page, seat, pool, server.origin + settings.base, settings.deadline);
        checking.push(
          check(page, key, sheets, settings, cache).then(done, (error: unknown) => done(failed(page, error))),
        );
      } catch (error) {
        if (error instanceof BrowserError) stop = error;
        else done(failed(page, error));
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(settings.workers, queue.length) }, worker));
    await Promise.all(checking);
  } finally {
    await Promise.all([pool.close(), server.close()]);
  }
  if (stop) throw stop;
  return pool.started();
}

/** Proves what the browser made, while the browser is at the next edition, and keeps it. */
async function check(
  page: PrintPage,
  key: string,
  sheets: Sheets,
  settings: PressSettings,
  cache: PressCache,
): Promise<Pressed> {
  await nextTurn();
  const { bytes, record, pngs, findings, milliseconds } = await prove(page, sheets);
  await writeAll(page, record, bytes, pngs, settings.outFolder);
  if (findings.length === 0) await cache.put(key, record, bytes, pngs);
  return { page, cached: false, record, milliseconds, findings };
}

/** Writes a PDF and the pictures cut out of it to where the job wants them. */
async function writeAll(
  { job }: PrintPage,
  { pictures }: PressedRecord,
  pdf: Uint8Array,
  pngs: readonly Uint8Array[],
  outFolder: string,
): Promise<void> {
  await writeWhole(join(outFolder, job.pdf), pdf);
  for (const [index, { name }] of pictures.entries()) {
    const png = pngs[index];
    if (png && job.pictures !== undefined)
      await writeWhole(join(outFolder, job.pictures, `${name}.png`), png);
  }
}

function failed(page: PrintPage, error: unknown): Pressed {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return {
    page,
    cached: false,
    record: undefined,
    milliseconds: noTime(),
    findings: [
      asFinding(page.job, { rule: 'not-pressed', line: 1, message: `No PDF could be made: ${reason}.` }),
    ],
  };
}
