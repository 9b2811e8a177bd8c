import { performance } from 'node:perf_hooks';
import { BrowserError } from './browser/launch.ts';
import type { BrowserPool, Incident, Session } from './browser/pool.ts';
import { deadlineMs, within } from './deadline.ts';
import { impose, type PageSize, type SheetSide } from './imposition.ts';
import type { Rungs } from './ladder.ts';
import { type Layout, paperOf } from './paginate/layout.ts';
import type { PrintPage } from './print-pages.ts';
import { SettingError } from './setting-error.ts';

/** Milliseconds a stage. Only what is printed with crop marks is finished. */
export interface Stages {
  load: number;
  paginate: number;
  print: number;
  finish: number;
  verify: number;
}

/** A worker's place: the session it works in, kept from edition to edition. */
export interface Seat {
  session?: Session | undefined;
}

/** What comes out of the browser. */
export interface Sheets {
  bytes: Uint8Array;
  layout: Layout;
  /** The sides of sheets that the pages stand on, a page of the PDF each; undefined where each page is its own. */
  sides: SheetSide[] | undefined;
  incidents: Incident[];
  milliseconds: Stages;
}

/**
 * Presses a page; if that fails or takes too long, once more in a fresh browser.
 * @param siteAddress Where the loopback server serves the site, its base path included.
 * @throws what the second attempt threw; at once if no browser can be started, or the page can't be set on these rungs.
 */
export async function pressTwice(
  page: PrintPage,
  rungs: Rungs,
  seat: Seat,
  pool: BrowserPool,
  siteAddress: string,
  deadlineOf: ((words: number) => number) | undefined,
): Promise<Sheets> {
  const words = page.job.source.reduce((sum, line) => sum + line.words.split(' ').length, 0);
  const deadline = (deadlineOf ?? deadlineMs)(words);
  for (let attempt = 1; ; attempt += 1) {
    let session: Session | undefined;
    try {
      const start = performance.now();
      // Opening has its own limits: unpacking and starting a browser are not the edition's time.
      session = seat.session ?? (await pool.open());
      seat.session = session;
      const load = performance.now() - start;
      const sheets = await within(deadline, pressOnce(page, rungs, session, `${siteAddress}${page.address}`));
      return { ...sheets, milliseconds: { ...sheets.milliseconds, load } };
    } catch (error) {
      seat.session = undefined;
      if (error instanceof SettingError) {
        session?.close();
        throw error;
      }
      session?.abandon();
      if (attempt === 2 || error instanceof BrowserError) throw error;
    }
  }
}

async function pressOnce(
  page: PrintPage,
  rungs: Rungs,
  session: Session,
  printAddress: string,
): Promise<Sheets> {
  const start = performance.now();
  const { scale = 1, imposition } = page.job;
  if (imposition && scale !== 1) throw new Error('magnified pages cannot be put on sheets');
  const layout = await session.paginate({
    html: page.html,
    printAddress,
    publicAddress: page.job.address,
    title: page.job.title,
    lang: page.job.lang,
    scale,
    rungs,
  });
  const sides = imposition && impose(imposition, layout.pages, sizeOf(layout));
  if (sides) await session.placeOnSheets(sides);
  const paginated = performance.now();
  const bytes = await session.print(scale);
  return {
    bytes,
    layout,
    sides,
    incidents: session.takeIncidents(),
    milliseconds: {
      load: 0,
      paginate: paginated - start,
      print: performance.now() - paginated,
      finish: 0,
      verify: 0,
    },
  };
}

/** The browser measures in sixty-fourths of a pixel: a page of 210 mm is 209.997. */
function sizeOf(layout: Layout): PageSize {
  const mm = (points: number): number => Math.round((points / 72) * 254) / 10;
  const { width, height } = paperOf(layout);
  return { widthMm: mm(width), heightMm: mm(height) };
}
