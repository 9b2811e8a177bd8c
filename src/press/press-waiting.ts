import { setImmediate as nextTurn } from 'node:timers/promises';
import { BrowserError } from './browser/launch.ts';
import { browserPool } from './browser/pool.ts';
import {
  isMendable,
  lowestOf,
  type Reasons,
  type Rungs,
  reasonsFor,
  rungsBelow,
  settingFinding,
} from './ladder.ts';
import type { Pressed, PressSettings } from './press-all.ts';
import { pressTwice, type Seat, type Sheets, type Stages } from './press-one.ts';
import type { PrintPage } from './print-pages.ts';
import { prove } from './prove.ts';
import { startServer } from './server.ts';
import { SettingError } from './setting-error.ts';
import { simplifications } from './simplified.ts';
import type { PressCache } from './store/cache.ts';
import { writePdf } from './store/pdf-files.ts';
import { asFinding } from './verify/report.ts';
import { workQueue } from './work-queue.ts';

/** A page whose PDF is not in the cache. */
export interface Waiting {
  page: PrintPage;
  key: string;
}

/** A page on its way down the ladder. */
interface Work extends Waiting {
  rungs: Rungs;
  reasons: Reasons;
  /** What came of it as designed; it stands if no rung is proven. */
  designed?: Pressed;
  spent: Stages;
}

/**
 * Presses pages with several workers in one browser. A PDF that isn't proven goes to the end of the queue, to be set
 * again on a lower rung, so that no other waits for it.
 * @returns how many browsers were started.
 * @throws if no browser can be started.
 */
export async function pressWaiting(
  waiting: readonly Waiting[],
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
  const longestFirst = [...waiting].sort((a, b) => b.page.html.length - a.page.html.length);
  const queue = workQueue(longestFirst.map(asDesigned));
  const proofs: Promise<void>[] = [];
  let stop: BrowserError | undefined;
  const finish = (pressed: Pressed): void => {
    done(pressed);
    queue.finish();
  };
  const settle = (work: Work, result: Result): void => {
    const next = result.isWhole ? undefined : below(work, result);
    if (next) queue.again(next);
    else finish(outcome(work, result));
  };
  const worker = async (): Promise<void> => {
    const seat: Seat = {};
    for (let work = await queue.next(); work; work = await queue.next()) {
      const taken = work;
      try {
        const sheets = await pressTwice(
          taken.page,
          taken.rungs,
          seat,
          pool,
          server.origin + settings.base,
          settings.deadline,
        );
        // While the browser is at the next edition.
        proofs.push(
          check(taken, sheets, settings, cache).then(
            (result) => settle(taken, result),
            (error: unknown) => settle(taken, failed(taken.page, error)),
          ),
        );
      } catch (error) {
        if (error instanceof BrowserError) {
          stop = error;
          queue.stop();
        } else settle(taken, failed(taken.page, error));
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(settings.workers, waiting.length) }, worker));
    await Promise.all(proofs);
  } finally {
    await Promise.all([pool.close(), server.close()]);
  }
  if (stop) throw stop;
  return pool.started();
}

function asDesigned(waiting: Waiting): Work {
  return { ...waiting, rungs: {}, reasons: {}, spent: noTime() };
}

/** No stage took any time. */
export function noTime(): Stages {
  return { load: 0, paginate: 0, print: 0, finish: 0, verify: 0 };
}

/** What came of setting a page once. */
interface Result {
  pressed: Pressed;
  isWhole: boolean;
  /** It may be whole on a lower rung. */
  isMendable: boolean;
}

/** Proves what the browser made, and keeps it if it is whole. */
async function check(
  { page, key, rungs, reasons, designed }: Work,
  sheets: Sheets,
  settings: PressSettings,
  cache: PressCache,
): Promise<Result> {
  await nextTurn();
  const { bytes, record: proven, pngs, findings, milliseconds } = await prove(page, sheets);
  const isWhole = findings.length === 0;
  const warnings = isWhole ? simplifications(page.job, rungs, reasons, sheets.layout.simplified) : [];
  const record = { ...proven, rung: lowestOf(rungs), warnings };
  if (isWhole || !designed) await writePdf(page.job, record, bytes, pngs, settings.outFolder);
  if (isWhole) await cache.put(key, record, bytes, pngs);
  return {
    pressed: { page, cached: false, record, milliseconds, findings: isWhole ? warnings : findings },
    isWhole,
    isMendable: isMendable(findings, sheets.layout),
  };
}

function failed(page: PrintPage, error: unknown): Result {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const finding =
    error instanceof SettingError
      ? settingFinding(page.job, error)
      : asFinding(page.job, { rule: 'not-pressed', line: 1, message: `No PDF could be made: ${reason}.` });
  const pressed = { page, cached: false, record: undefined, milliseconds: noTime(), findings: [finding] };
  return { pressed, isWhole: false, isMendable: error instanceof SettingError };
}

/** The same page on the next rung; undefined if there is none. */
function below(work: Work, { pressed, isMendable: mendable }: Result): Work | undefined {
  const { findings, milliseconds } = pressed;
  const rungs = mendable ? rungsBelow(work.page.job, work.rungs, findings) : undefined;
  if (!rungs) return undefined;
  return {
    ...work,
    rungs,
    reasons: reasonsFor(work.page.job, rungs, work.reasons, findings),
    designed: work.designed ?? pressed,
    spent: together(work.spent, milliseconds),
  };
}

/**
 * What is told of a page in the end, with the time that all its rungs took. A heading that stands last on its page on every
 * rung is not as it should be, but no word is lost: it is a warning, and the PDF is published as designed.
 */
function outcome({ designed, spent }: Work, { pressed, isWhole }: Result): Pressed {
  const told = isWhole ? pressed : (designed ?? pressed);
  const isReadable = !isWhole && told.findings.every(({ rule }) => rule === 'stranded-heading');
  const findings = isReadable
    ? told.findings.map((finding) => ({ ...finding, severity: 'warning' as const }))
    : told.findings;
  return { ...told, findings, milliseconds: together(spent, pressed.milliseconds) };
}

function together(some: Stages, others: Stages): Stages {
  return {
    load: some.load + others.load,
    paginate: some.paginate + others.paginate,
    print: some.print + others.print,
    finish: some.finish + others.finish,
    verify: some.verify + others.verify,
  };
}
