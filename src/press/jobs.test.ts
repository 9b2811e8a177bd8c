import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFixture, paragraphs, printPageHtml, type SiteFixture, siteFixture } from './fixtures.ts';
import type { Pressed } from './press-all.ts';
import { pressReport } from './report.ts';
import { verifyWebPage } from './verify/index.ts';
import { readPdf } from './verify/pdf-reader.ts';

const contents =
  '<header data-furniture><h1>Edition</h1><p>One <span data-page-of="one">0</span></p><p>Two <span data-page-of="two">0</span></p></header>';
const editions = (second: string) =>
  `<article><h2 id="one">One</h2>${paragraphs(1)}</article><article class="next"><h2 id="two">Two</h2><p>${second}</p><p>see page <span data-furniture data-page-of="one"></span></p></article>`;
const pack: PageFixture = {
  id: 'pack',
  title: 'Edition',
  masthead: contents,
  css: '.next { break-before: page }',
  body: editions('as it was typed'),
};

const fixtures: PageFixture[] = [
  pack,
  {
    ...pack,
    id: 'lossy-pack',
    body: editions('as it was typed <img src="/nowhere.png" alt="">'),
    source: [
      { file: 'content/briefings/one.md', line: 3, words: 'One' },
      ...paragraphs(1)
        .split('\n')
        .map((html) => ({
          file: 'content/briefings/one.md',
          line: 5,
          words: html.replace(/<[^>]+>/g, ''),
        })),
      { file: 'content/briefings/two.md', line: 4, words: 'Two' },
      { file: 'content/briefings/two.md', line: 6, words: 'as it was typed and lost' },
      { file: 'content/briefings/two.md', line: 8, words: 'see page' },
    ],
  },
  {
    id: 'form',
    title: 'Edition',
    masthead: '<header data-furniture><h1>Edition</h1></header>',
    body: '<div data-furniture><p>Name</p><p>What was said</p></div>',
    source: [],
  },
  {
    id: 'half',
    css: '.half { height: 100mm } .quarter { height: 63mm; break-before: page; background: #eee }',
    masthead: '<p data-furniture>Edition half</p>',
    body: '<p class="half">Words down to the middle</p><p class="quarter">Words and what stands below</p>',
  },
];

let site: SiteFixture;
const pressed = new Map<string, Pressed>();

beforeAll(async () => {
  site = await siteFixture(...fixtures);
  // A variant of an edition has its print page below the edition's.
  await site.add(
    'print/newsletters/half/large-print/index.html',
    printPageHtml({ id: 'half', body: '<p>large</p>', job: { variant: 'large-print', pdf: 'l.pdf' } }),
  );
  const run = await site.press({ workers: 2 });
  for (const one of run.pressed) {
    const { edition, variant } = one.page.job;
    pressed.set(`${basename(edition)} ${variant}`, one);
  }
});
afterAll(() => site.remove());

describe('a PDF of several editions', () => {
  test('has true numbers in its contents and in its text', async () => {
    expect(pressed.get('pack standard')).toMatchObject({ findings: [], record: { pages: 2 } });
    const { words } = await readPdf(await readFile(join(site.outFolder, 'newsletters/pack/pack.pdf')));
    const text = words.map(({ text }) => text).join(' ');
    expect(text).toMatch(/One 1 Two 2/);
    expect(text).toMatch(/see page 1/);
  });

  test('has findings that name the file of the edition in which something is wrong', () => {
    const findings = pressed.get('lossy-pack standard')?.findings ?? [];
    expect(findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      'words-print-page content/briefings/two.md:6',
      'pictures content/briefings/two.md:6',
    ]);
  });

  test('has findings in the job’s own file where no other is named', () => {
    const page = pressed.get('pack standard')?.page;
    if (!page) throw new Error('no such page');
    const [finding] = verifyWebPage(page.job, '<main data-edition-body>nothing</main>');
    expect(finding?.file).toBe('content/newsletters/pack.md');
  });
});

test('a PDF of furniture only, with no words of an officer, is proven too', () => {
  expect(pressed.get('form standard')).toMatchObject({
    findings: [],
    record: { pages: 1, wordsInSource: 0, wordsInPdf: 0 },
  });
});

test('a variant may have its print page below the edition’s', () => {
  expect(pressed.get('half large-print')).toMatchObject({ findings: [], record: { pages: 1 } });
});

describe('how far pages are filled', () => {
  test('is measured down to their lowest content', () => {
    const [first = 0, second = 0] = pressed.get('half standard')?.record?.filled ?? [];
    expect(Math.abs(first - 0.42)).toBeLessThan(0.03);
    expect(second).toBe(0.25);
  });

  test('stands in the report, of PDFs from the cache too', async () => {
    const again = await site.press();
    const { pdfs } = pressReport(again, 1, []);
    expect(pdfs.find(({ pdf }) => pdf.endsWith('half.pdf'))).toMatchObject({
      cached: true,
      filled: pressed.get('half standard')?.record?.filled,
      fits: [],
    });
  });
});
