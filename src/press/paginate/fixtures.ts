import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { browserFolder } from '../fixtures.ts';
import { startServer } from '../server.ts';
import type { PressWindow } from './in-page-press.ts';
import type { Layout } from './layout.ts';
import { pageScripts } from './scripts.ts';

/** The shell page with all that sets pages, for tests that look into it. */
export interface ShellPage {
  page: Page;
  /** Sets a print page, a whole document, on pages, and leaves them in the shell page. */
  paginate(html: string): Promise<Layout>;
  close(): Promise<void>;
}

/** Opens such a page in a browser of its own. Call `close()` in the end. */
export async function shellPage(): Promise<ShellPage> {
  const folder = await mkdtemp(join(tmpdir(), 'press-shell-'));
  const server = await startServer(folder);
  const browser = await launchBrowser({ browserFolder, origin: server.origin });
  const page = await browser.newPage();
  await page.goto(server.shell, { waitUntil: 'load' });
  for (const install of pageScripts) await page.evaluate(install);
  return {
    page,
    paginate: (html) =>
      page.evaluate(async (given) => {
        const { paginate } = (window as unknown as PressWindow).press;
        if (!paginate) throw new Error('nothing to paginate with');
        return paginate({
          html: given,
          printAddress: location.href,
          publicAddress: 'https://partnership.example/',
          title: 'Edition',
          lang: 'en-GB',
          scale: 1,
        });
      }, html),
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
