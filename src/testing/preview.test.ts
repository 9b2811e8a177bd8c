import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackBrowser } from '../press/browser/unpack.ts';
import { browserFolder } from '../press/fixtures.ts';
import { buildEnvironment } from './build-environment.ts';
import { editionFile, type TemporaryContent, temporaryContent } from './content-builder.ts';
import { drawing } from './pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sections = Array.from(
  { length: 6 },
  (_, index) => `## Section ${index + 1}\n\n${'Many words stand here. '.repeat(90)}\n`,
).join('\n');

/** A briefing of three panels, of so many words each. */
const briefing = (words: number) =>
  editionFile(
    ['Background', 'What we learned', 'What to do']
      .map((title) => `## ${title}\n\n${'Words of it. '.repeat(words / 3)}\n`)
      .join('\n'),
    'format: one-minute-guide',
  );

let content: TemporaryContent;
let holder = '';
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  content = temporaryContent({
    'newsletters/first.md': editionFile(`The first words.\n\n${sections}`),
    'newsletters/pictured/index.md': editionFile('![A chart](chart.png)\n'),
    'newsletters/pictured/chart.png': await drawing(900, 500),
    'briefings/short.md': briefing(75),
    'newsletters/draft.md': editionFile('Draft words.\n', 'draft: true'),
    'newsletters/later.md': editionFile('Later words.\n').replace('2026-09-24', '2199-09-24'),
  });
  await mkdir(join(root, '.cache'), { recursive: true });
  holder = await mkdtemp(join(root, '.cache', 'preview-'));
  const config = join(holder, 'config.mjs');
  await writeFile(
    config,
    `import config from '../../astro.config.mjs';
export default { ...config, cacheDir: ${JSON.stringify(join(holder, 'cache'))} };
`,
  );
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--config', config.slice(root.length), '--port', '4791'], {
    cwd: root,
    env: buildEnvironment({ CONTENT_DIR: content.dir, NO_COLOR: '1' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (data: Buffer) => {
      printed += data.toString();
      const found = /http:\/\/localhost:\d+/.exec(printed);
      if (found) resolve(found[0]);
    });
    server.on('exit', () => reject(new Error(`The preview stopped:\n${printed}`)));
  });
  const { executable, libraries } = await unpackBrowser(browserFolder);
  browser = await chromium.launch({
    executablePath: executable,
    args: ['--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.removeAllListeners('exit');
  server?.kill('SIGKILL');
  content.remove();
  await rm(holder, { recursive: true, force: true });
});

async function shows(words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), words, {
    timeout: 90_000,
  });
}

describe('the live preview', () => {
  test('sets an edition on pages with their edges, fills the contents in, and follows a save', async () => {
    await page.goto(`${address}/print/newsletters/first/standard/`);
    await page.waitForSelector('.pagedjs_page:nth-child(3)', { timeout: 90_000 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-page-of]')].some(({ textContent }) => Number(textContent) > 1),
    );
    const edge = await page.evaluate(() => {
      const sheet = document.querySelector('.pagedjs_page');
      const style = sheet ? getComputedStyle(sheet) : undefined;
      return `${style?.boxShadow} ${style?.outlineStyle} ${style?.borderTopStyle}`;
    });
    expect(edge).not.toBe('none none none');
    content.write('newsletters/first.md', editionFile(`The second words.\n\n${sections}`));
    await shows('The second words.');
    await page.waitForSelector('.pagedjs_page:nth-child(3)', { timeout: 90_000 });
  });

  test('shows a short briefing on one side, in two columns, and a longer one on more', async () => {
    const shown = () =>
      page.evaluate(() => {
        const pages = [...document.querySelectorAll('.pagedjs_page')];
        const pagesOf = (selector: string) => [
          ...new Set(
            [...document.querySelectorAll(selector)].map((element) =>
              pages.indexOf(element.closest('.pagedjs_page') as Element),
            ),
          ),
        ];
        const columns = [...document.querySelectorAll('.panels .column')].map((column) => {
          const { left, width } = column.getBoundingClientRect();
          return { left, right: left + width, panels: column.querySelectorAll('.panel').length };
        });
        return { count: pages.length, columns, panels: pagesOf('.panel'), record: pagesOf('.record') };
      });
    await page.goto(`${address}/print/briefings/short/standard/`);
    await page.waitForSelector('html[data-pages="2"]', { timeout: 90_000 });
    const { columns, ...one } = await shown();
    expect(one).toEqual({ count: 2, panels: [0], record: [1] });
    expect(columns.map(({ panels }) => panels)).toEqual([1, 2]);
    expect(columns[0]?.right).toBeLessThan(columns[1]?.left ?? 0);

    content.write('briefings/short.md', briefing(300));
    await page.waitForSelector('html[data-pages="3"]', { timeout: 90_000 });
    expect(await shown()).toEqual({ count: 3, columns: [], panels: [0, 1], record: [2] });
  });

  test('shows pictures on paper and on the web page', async () => {
    for (const place of ['/print/newsletters/pictured/standard/', '/newsletters/pictured/']) {
      await page.goto(`${address}${place}`);
      const shown = page.locator('img[alt="A chart"]');
      await shown.first().waitFor({ timeout: 90_000 });
      expect(
        await shown
          .first()
          .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBeGreaterThan(500);
    }
  });

  test('shows the web page, and follows a save', async () => {
    await page.goto(`${address}/newsletters/first/`);
    await shows('The second words.');
    content.write('newsletters/first.md', editionFile(`The third words.\n\n${sections}`));
    await shows('The third words.');
  });

  test('shows drafts and editions to come, and says what they are', async () => {
    for (const [id, flag] of [
      ['draft', 'Draft'],
      ['later', 'Not out until 24 September 2199'],
    ]) {
      await page.goto(`${address}/newsletters/${id}/`);
      expect(await page.textContent('.kind-line')).toContain(flag);
      await page.goto(`${address}/newsletters/`);
      expect(await page.textContent('main')).toContain(flag);
    }
  });
});

test('the browser that npm brought has the libraries that a bare Linux lacks', async () => {
  const { libraries } = await unpackBrowser(browserFolder);
  for (const name of ['libnss3.so', 'libnspr4.so', 'libexpat.so.1']) {
    expect(readFileSync(join(libraries, name)).subarray(0, 4).toString('latin1')).toBe('\u007fELF');
  }
});
