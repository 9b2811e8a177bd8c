import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/index.ts';
import { wordsOf } from '../markdown/words.ts';
import { launchBrowser } from '../press/browser/launch.ts';
import { browserFolder } from '../press/fixtures.ts';
import { readPdf } from '../press/verify/pdf-reader.ts';
import { pageProblems } from './page-facts.ts';
import { everywhere, patterns } from './patterns/index.ts';
import type { Pattern, Sight } from './patterns/pattern.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const editions = [...new Set(patterns.map(({ edition }) => edition))];

/** What a test reads of a PDF. */
interface PdfFacts {
  /** Its words in the order of painting, with single spaces, without running headers and footers. */
  text: string;
  /** Where its links lead; `#` and a name for a page of its own. */
  links: string[];
}

let place: WholeBuild;
let result: BuildResult;
let browser: Browser;
let page: Page;
let shown = '';
const pdfs = new Map<string, PdfFacts>();

beforeAll(async () => {
  place = await wholeBuild();
  result = await place.build(content);
  browser = await launchBrowser({ browserFolder, origin: 'http://127.0.0.1:9' });
  page = await browser.newPage({ javaScriptEnabled: false });
  if (result.status !== 0) return;
  for (const edition of editions) {
    const bytes = await readFile(join(place.dist, edition, `${edition.split('/')[1]}.pdf`));
    pdfs.set(edition, await pdfFacts(bytes));
  }
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await place.remove();
});

describe('the sample content', () => {
  test('has neither an error nor a warning', async () => {
    expect(await checkContent(content)).toEqual([]);
  });

  test('builds, with every word in its PDFs and nothing found', async () => {
    expect(result.status, result.output).toBe(0);
    const report = await place.report();
    for (const { edition, wordsInPdf, wordsInSource, findings } of report.pdfs) {
      expect({ edition, findings, wordsInPdf }).toEqual({ edition, findings: [], wordsInPdf: wordsInSource });
    }
  });

  test.each(editions)('%s: its page keeps the rules of all pages', async (edition) => {
    expect(pageProblems(await place.read(`${edition}/index.html`))).toEqual([]);
  });
});

describe('the patterns of the five documents', () => {
  test('are sixty, each carried by one edition', () => {
    expect(patterns.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(editions).toHaveLength(5);
  });

  test.each(patterns.map((pattern) => ({ pattern, name: `${pattern.number}: ${pattern.name}` })))(
    '$name',
    async ({ pattern }) => {
      expect(await missingOnWeb(pattern, (path) => place.read(`${path}/index.html`))).toEqual([]);
      expect(missingInPdf(pattern, pdfs.get(pattern.edition) ?? { text: '', links: [] })).toEqual([]);
    },
  );
});

describe('each of them can be missing', () => {
  test('on a page of the same site that has none, but for what every page has', async () => {
    const without = await place.read('404.html');
    const found: number[] = [];
    for (const pattern of patterns) {
      const missing = await missingOnWeb(pattern, () => Promise.resolve(without));
      if (missing.length < pattern.web.length) found.push(pattern.number);
      expect(missing.length === 0, pattern.name).toBe(everywhere.has(pattern.number));
    }
    expect(found.length).toBeLessThan(patterns.length / 4);
  });

  test('on an empty page, even what every page has', async () => {
    for (const pattern of patterns) {
      const empty = '<!doctype html><title>Nothing</title><main></main>';
      const missing = await missingOnWeb(pattern, () => Promise.resolve(empty));
      expect(missing, pattern.name).toHaveLength(pattern.web.length);
    }
  });

  test('in a PDF of other words and no links', () => {
    for (const pattern of patterns) {
      const missing = missingInPdf(pattern, { text: ' Words of another edition ', links: [] });
      expect(missing, pattern.name).toHaveLength(pattern.pdf.length + (pattern.links?.length ?? 0));
    }
  });

  test('or be there although it must not be', async () => {
    const html = '<!doctype html><main data-edition-body><p>Read it <a href="#">here</a>.</p></main>';
    const missing = await missingOnWeb(patternOf(49), () => Promise.resolve(html));
    expect(missing).toContain(`must not be there: ${patternOf(49).never}`);
  });
});

/** What a pattern asserts of pages that isn't so. `read` gives a page of the site. */
async function missingOnWeb(pattern: Pattern, read: (path: string) => Promise<string>): Promise<string[]> {
  const missing: string[] = [];
  for (const sight of pattern.web) {
    await show(await read(sight.page ?? pattern.edition));
    const texts = await textsOf(sight.selector);
    if (!texts.some((text) => holds(text, sight.text))) missing.push(nameOf(sight));
  }
  if (pattern.never) {
    await show(await read(pattern.edition));
    if ((await textsOf(pattern.never)).length > 0) missing.push(`must not be there: ${pattern.never}`);
  }
  return missing;
}

function missingInPdf(pattern: Pattern, { text, links }: PdfFacts): string[] {
  const words = pattern.pdf.filter((wanted) =>
    typeof wanted === 'string' ? !text.includes(` ${wanted} `) : !wanted.test(text),
  );
  const addresses = (pattern.links ?? []).filter((address) => !links.includes(address));
  return [...words.map(String), ...addresses];
}

/** Puts a page into the browser, unless it is there already. */
async function show(html: string): Promise<void> {
  if (html === shown) return;
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  shown = html;
}

/** Text of each element of the page shown that a selector finds. */
async function textsOf(selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );
}

function holds(text: string, wanted: string | undefined): boolean {
  return wanted === undefined || ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(wanted).join(' ')} `);
}

function nameOf({ selector, text, page: other }: Sight): string {
  return [other, selector, text].filter(Boolean).join(' | ');
}

function patternOf(number: number): Pattern {
  const found = patterns.find((pattern) => pattern.number === number);
  if (!found) throw new Error(`There is no pattern ${number}.`);
  return found;
}

/** Reads words with the press's reader and links with another one (pdf.js). */
async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const { words, pages } = await readPdf(bytes);
  const isRunning = ({ page: number, y }: { page: number; y: number }): boolean =>
    y > (pages[number - 1]?.height ?? 0) - 50 || (number > 1 && y < 45);
  const running = words.filter((word) => !isRunning(word)).map(({ text }) => text);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as {
      url?: string;
      dest?: unknown;
    }[];
    links.push(...annotations.flatMap(({ url, dest }) => url ?? (dest ? `#${String(dest)}` : [])));
  }
  return { text: ` ${running.join(' ')} `, links };
}
