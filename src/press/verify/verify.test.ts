import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';
import { printFolder } from '../print-pages.ts';
import { verifyWebPage } from './index.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#345"/></svg>';
const arabicFont = fileURLToPath(
  new URL(
    '../../../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
    import.meta.url,
  ),
);
const contents =
  '<header data-furniture><h1>Edition</h1><p>Second <span class="number" data-page-of="second">0</span></p></header>';
const arabic =
  ".leaf { break-before: page } main { direction: rtl; font-family: 'Press Arabic' } @font-face { font-family: 'Press Arabic'; src: url('/print/fonts/arabic.woff2') }";
const two = `<h2 id="first">First</h2>${paragraphs(9)}<h2 id="second">Second</h2>${paragraphs(2, 2)}`;

/** Each breaks one promise on purpose, if it has a rule. */
const fixtures: (PageFixture & { rule?: string; says?: RegExp })[] = [
  {
    id: 'whole',
    title: 'Edition',
    masthead: contents,
    body: `${two}<ol start="9"><li>numbered</li><li>again</li></ol><img src="/picture.svg" alt=""><p>word<sup data-furniture>12</sup> 31<sup>st</sup></p>`,
  },
  {
    id: 'table-below-heading',
    body: `<p>text</p><h2 id="last">Not alone</h2><h3 id="below">Nor below it</h3><table data-furniture><tr><td>Nobody typed this</td></tr></table>${paragraphs(1)}`,
    css: 'table { break-after: page }',
  },
  {
    id: 'nothing-typed-below-heading',
    body: `<p>text</p><h2 id="last">Not alone</h2><table data-furniture><tr><td>Nobody typed this</td></tr></table><h2>On the next page</h2>${paragraphs(1)}`,
    css: 'table { break-after: page } h2 { margin: 0 }',
  },
  {
    id: 'furniture-over-columns',
    body: `<div style="columns: 2; height: 120pt; column-fill: auto"><p>left at the top</p><div data-furniture>${'<p>Nobody typed this</p>'.repeat(5)}</div><p>right at the end</p></div>`,
  },
  {
    id: 'tight-headings',
    css: 'h2 { font-size: 30pt; line-height: 24pt; break-before: page; margin: 0 } code { font-size: 36pt }',
    body: ['<em>new</em>', '<strong>new</strong>', '<a href="https://a.example/">new</a>', '<code>new</code>']
      .map((word, index) => `<h2 id="h${index}">The ${word} form</h2><p>text below it</p>`)
      .join(''),
  },
  {
    // In such a line the PDF's reader gives “12page” for “page 12”.
    id: 'right-to-left',
    lang: 'ar',
    css: arabic,
    body: `<p dir="rtl">انظر <a href="#second">القسم</a><span data-furniture> (page&nbsp;<span data-page-of="second">00</span>)</span> ثم بعد</p>${'<p class="leaf">نص</p>'.repeat(10)}<h2 class="leaf" dir="rtl" id="second">القسم</h2><p dir="rtl">نص آخر</p>`,
  },
  {
    id: 'hidden-words',
    body: '<p>before it</p><p style="display:none">never printed</p><p>after it all comes</p>',
    rule: 'words-pdf',
    says: /A paragraph lacks “never printed” on page 1 of the PDF, between “before it” and “after it all comes”/,
  },
  {
    id: 'painted-words',
    body: '<p>before it</p><p style="filter: blur(1px)">turned into dots</p><p>after it all comes</p>',
    rule: 'words-pdf',
    says: /lacks “turned into dots”/,
  },
  {
    id: 'turned-around',
    body: '<div style="display:flex !important; flex-direction: column"><p style="order:2">one two three four</p><p>five six seven eight</p></div>',
    rule: 'words-pdf',
    says: /A paragraph stands elsewhere in the PDF, on page 1: “five six seven eight” belongs at the end, after “one two three four”/,
  },
  {
    id: 'invented-words',
    body: '<p class="x">as typed</p>',
    css: '.x::after { content: " nobody typed this" }',
    rule: 'words-pdf',
    says: /has “nobody typed this” that is not in the file/,
  },
  {
    id: 'dropped-words',
    body: '<p>some words</p>',
    source: [
      { line: 5, words: 'some words' },
      { line: 7, words: 'dropped here' },
    ],
    rule: 'words-print-page',
    says: /print page lacks “dropped here”/,
  },
  {
    id: 'no-title',
    title: 'Wanted title',
    masthead: '<header data-furniture><h1>Another one</h1></header>',
    body: '<p>text</p>',
    rule: 'title',
    says: /Wanted title/,
  },
  {
    id: 'wrong-number',
    title: 'Edition',
    masthead: contents,
    body: two,
    css: '.number::after { content: "7" }',
    rule: 'contents-page',
    says: /give page 27 for the heading “Second”, which is on page 2/,
  },
  {
    id: 'dead-entry',
    title: 'Edition',
    masthead: contents,
    body: '<h2 id="first">First</h2><p>text</p>',
    rule: 'contents-page',
    says: /“second”, which is nowhere/,
  },
  {
    id: 'stranded',
    body: `<p>text</p><h2 id="last">Left alone</h2>${paragraphs(1)}`,
    css: 'h2 { break-after: page !important }',
    rule: 'stranded-heading',
    says: /“Left alone” stands last on page 1; its text begins on page 2/,
  },
  {
    id: 'stranded-before-table',
    body: `<p>text</p><h2 id="last">Left alone</h2><table data-furniture><tr><td>Nobody typed this</td></tr></table>${paragraphs(1)}`,
    css: 'h2 { break-after: page !important }',
    rule: 'stranded-heading',
    says: /“Left alone” stands last on page 1; its text begins on page 2/,
  },
  {
    id: 'missing-picture',
    body: '<p>text</p><img src="/nowhere.png" alt="x">',
    rule: 'pictures',
    says: /nowhere\.png could not be loaded/,
  },
  {
    id: 'hidden-picture',
    body: '<p>text</p><img src="/picture.svg" alt="x" style="visibility:hidden">',
    rule: 'pictures',
    says: /picture\.svg is missing from page 1/,
  },
  {
    id: 'outside',
    body: '<p style="margin-left: -14mm">too far to the left</p>',
    rule: 'outside-page',
    says: /A paragraph reaches out of the text area of page 1: “too far to the left”/,
  },
  {
    id: 'outside-block',
    masthead: '',
    title: '',
    body: '<p>text</p><p class="new">above <em>the</em> page</p>',
    css: '.new { break-before: page; position: relative; top: -1mm }',
    rule: 'outside-page',
    says: /A paragraph reaches out of the text area of page 2: “above the page”/,
  },
  {
    id: 'outside-without-words',
    body: '<p>beside the drawing</p><div style="height: 20mm; margin-left: -14mm; background: #345"></div><p>after it</p>',
    rule: 'outside-page',
    says: /A block reaches out of the text area of page 1, near “beside the drawing”/,
  },
  {
    id: 'foreign-request',
    body: '<p>text</p><img src="https://elsewhere.example/tracker.png" alt="">',
    rule: 'outside-request',
    says: /asked for https:\/\/elsewhere\.example\/tracker\.png/,
  },
  {
    id: 'too-many-pages',
    body: '<p>text</p>',
    css: 'html::after { content: ""; display: block; break-before: page; height: 1cm }',
    rule: 'pages',
    says: /The PDF has 2 pages, but the edition was set on 1/,
  },
];

describe('what the press proves of every PDF', () => {
  let site: SiteFixture;
  let pressed: Map<string, Pressed>;

  beforeAll(async () => {
    site = await siteFixture(...fixtures);
    await site.add('picture.svg', picture);
    await site.add('print/fonts/arabic.woff2', await readFile(arabicFont));
    pressed = await site.pressById();
  });
  afterAll(() => site.remove());

  test('an edition with all its words, numbers and pictures has no finding', () => {
    const whole = pressed.get('whole');
    expect(whole?.findings).toEqual([]);
    expect(whole?.record?.wordsInPdf).toBe(whole?.record?.wordsInSource);
    expect(whole?.record?.wordsInSource).toBeGreaterThan(600);
  });

  test('a heading is not alone above a table that nobody typed', () => {
    expect(pressed.get('table-below-heading')).toMatchObject({ findings: [], record: { pages: 2 } });
    expect(pressed.get('nothing-typed-below-heading')).toMatchObject({ findings: [], record: { pages: 2 } });
  });

  test('words within a tight heading at the top of a page do not reach out of it', () => {
    expect(pressed.get('tight-headings')).toMatchObject({ findings: [], record: { pages: 5 } });
  });

  test('the number of a page is read in right-to-left text too', () => {
    expect(pressed.get('right-to-left')).toMatchObject({ findings: [], record: { pages: 12 } });
  });

  test('words beside what nobody typed, where that goes on in the next column, are found', () => {
    expect(pressed.get('furniture-over-columns')).toMatchObject({ findings: [] });
  });

  for (const { id, rule, says } of fixtures) {
    if (!rule || !says) continue;
    test(`${id} is caught as ${rule}, by name, file and page`, () => {
      const found = pressed.get(id)?.findings.filter((finding) => finding.rule === rule) ?? [];
      expect(found.map((finding) => finding.message).join('\n')).toMatch(says);
      expect(found[0]).toMatchObject({
        file: `content/newsletters/${id}.md`,
        severity: rule === 'stranded-heading' ? 'warning' : 'error',
      });
      expect(found[0]?.message).toContain(`newsletters/${id} (standard)`);
      expect(found[0]?.advice).not.toBe('');
    });
  }

  test('a PDF with a finding is not kept in the cache', async () => {
    const again = await site.press({ workers: 2 });
    expect(again.pressed.filter((one) => one.cached).map((one) => one.page.job.edition)).toEqual([
      'newsletters/furniture-over-columns',
      'newsletters/nothing-typed-below-heading',
      'newsletters/right-to-left',
      'newsletters/table-below-heading',
      'newsletters/tight-headings',
      'newsletters/whole',
    ]);
  });

  test('words that the web page lacks are an error with their line', async () => {
    const page = (await site.pages()).find(
      ({ address }) => address === `${printFolder}/newsletters/dropped-words/`,
    );
    if (!page) throw new Error('no such page');
    const findings = verifyWebPage(page.job, '<main><div data-edition-body><p>some words</p></div></main>');
    expect(findings).toMatchObject([{ rule: 'words-web-page', line: 7 }]);
    expect(
      verifyWebPage(page.job, '<main><div data-edition-body><p>some words dropped here</p></div></main>'),
    ).toEqual([]);
  });
});
