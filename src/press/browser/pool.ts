import type { Browser, Page } from 'playwright-core';
import type { SheetSide } from '../imposition.ts';
import type { InPagePress, PaginateInput } from '../paginate/in-page-press.ts';
import type { Layout } from '../paginate/layout.ts';
import { pageScripts } from '../paginate/scripts.ts';
import { type Endless, SettingError } from '../setting-error.ts';
import { launchBrowser } from './launch.ts';

/** A browser page that holds Paged.js and is used for edition after edition. */
export interface Session {
  /**
   * Sets the edition on pages.
   * @throws {@link SettingError} if it can't be set.
   */
  paginate(input: PaginateInput): Promise<Layout>;
  /** Moves the pages set last on to sheets. */
  placeOnSheets(sides: readonly SheetSide[]): Promise<void>;
  /** Prints what was set last, magnified by `scale`: tagged, with an outline. */
  print(scale: number): Promise<Uint8Array>;
  /** Requests that were refused and complaints of Paged.js since last asked. */
  takeIncidents(): Incident[];
  /** Closes the session's page; its browser goes on. */
  close(): void;
  /** Puts the session and its browser aside: nothing new is opened in that browser. */
  abandon(): void;
}

/** Something that went wrong in the page without stopping it. */
export interface Incident {
  kind: 'request' | 'layout';
  text: string;
}

/** One browser for all workers, replaced when it dies or hangs. */
export interface BrowserPool {
  open(): Promise<Session>;
  close(): Promise<void>;
  /** How many browsers were started. */
  started(): number;
}

/** What the pool needs to know. */
export interface PoolSettings {
  browserFolder: string;
  origin: string;
  shell: string;
  /** Told of each browser that starts; tests use it to kill one in mid-run. */
  onBrowser?: ((browser: Browser) => void) | undefined;
}

/** Gives a pool that starts its browser when the first session is opened. */
export function browserPool(settings: PoolSettings): BrowserPool {
  const browsers = new Set<Promise<Browser>>();
  let current: Promise<Browser> | undefined;
  let count = 0;

  function browser(): Promise<Browser> {
    if (current) return current;
    count += 1;
    const launching = launchBrowser(settings).then((launched) => {
      launched.on('disconnected', () => retire(launching));
      settings.onBrowser?.(launched);
      return launched;
    });
    current = launching;
    browsers.add(launching);
    launching.catch(() => retire(launching));
    return launching;
  }

  function retire(launched: Promise<Browser>): void {
    if (current === launched) current = undefined;
  }

  return {
    started: () => count,
    async open() {
      const launching = browser();
      try {
        const launched = await launching;
        const unlessGone = guard(launched);
        const page = await unlessGone(launched.newPage());
        const incidents: Incident[] = [];
        watch(page, settings.origin, incidents);
        await unlessGone(page.goto(settings.shell, { waitUntil: 'load' }));
        for (const install of pageScripts) await unlessGone(page.evaluate(install));
        return session(page, incidents, unlessGone, () => retire(launching));
      } catch (error) {
        retire(launching);
        throw error;
      }
    },
    async close() {
      await Promise.all(
        [...browsers].map(async (launching) => {
          const launched = await launching.catch(() => undefined);
          // A browser with a hung page may not close in good time; Playwright kills it when the process ends.
          await Promise.race([launched?.close().catch(() => undefined), pause(5_000)]);
        }),
      );
    },
  };
}

function watch(page: Page, origin: string, incidents: Incident[]): void {
  page.on('request', (request) => {
    const address = request.url();
    if (/^https?:|^wss?:|^ftp:|^file:/.test(address) && !address.startsWith(`${origin}/`)) {
      incidents.push({ kind: 'request', text: address });
    }
  });
  page.on('console', (message) => {
    if (/Layout repeated|Unable to layout/.test(message.text())) {
      incidents.push({ kind: 'layout', text: message.text() });
    }
  });
}

type Guard = <T>(work: Promise<T>) => Promise<T>;

/** Gives up on work as soon as its browser is gone: not every call fails by itself when that happens. */
function guard(browser: Browser): Guard {
  const gone = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('the browser stopped'));
    if (browser.isConnected()) browser.once('disconnected', stop);
    else stop();
  });
  gone.catch(() => undefined);
  return (work) => {
    work.catch(() => undefined);
    return Promise.race([work, gone]);
  };
}

/** Runs inside the page. What goes wrong in setting is told apart in this way from a page that is gone. */
async function tryToPaginate(
  input: PaginateInput,
): Promise<{ layout: Layout } | { message: string; endless?: Endless }> {
  try {
    return { layout: await (window as unknown as { press: InPagePress }).press.paginate(input) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { pages, edition, text } = error as Partial<Endless>;
    return pages === undefined || text === undefined
      ? { message }
      : { message, endless: { pages, edition, text } };
  }
}

function session(page: Page, incidents: Incident[], unlessGone: Guard, retire: () => void): Session {
  return {
    async paginate(input) {
      const result = await unlessGone(page.evaluate(tryToPaginate, input));
      if ('layout' in result) return result.layout;
      throw new SettingError(result.message, result.endless);
    },
    placeOnSheets: (sides) =>
      unlessGone(
        page.evaluate(
          (given) => (window as unknown as { press: InPagePress }).press.placeOnSheets(given),
          sides,
        ),
      ),
    print: (scale) =>
      unlessGone(
        page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, scale }),
      ),
    takeIncidents: () => incidents.splice(0),
    close() {
      page.close().catch(() => undefined);
    },
    abandon() {
      retire();
      page.close().catch(() => undefined);
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
