import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfFacts } from '../../testing/pdf-facts.ts';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';
import { htmlWords } from '../verify/html-words.ts';
import { type PdfContents, readPdf } from '../verify/pdf-reader.ts';

/** So many different words, each there once. */
const words = (count: number, name: string): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
const table = (rows: string, head = '<tr><th>Theme</th><th>What we found</th><th>What changes</th></tr>') =>
  `<table style="table-layout: fixed"><thead>${head}</thead><tbody>${rows}</tbody></table>`;
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const bars = (height: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${height}"><rect width="300" height="${height}"/></svg>`)}`;
const address = `https://a.example/${'0123456789abcdef'.repeat(24)}`;

/** What Markdown may make longer, wider or more alike than a page likes. */
const shapes: Record<string, string> = {
  'a long cell beside short ones': table(row('one', words(1500, 'long'), 'three') + row('a', 'b', 'c')),
  'two long cells, the first the shorter': table(row(words(700, 'left'), words(1100, 'right'), 'three')),
  'a long last cell after rows': table(row('a', 'b', 'c').repeat(8) + row('one', 'two', words(900, 'last'))),
  'a header longer than a page': table(
    row('one', 'two', 'three'),
    `<tr><th>${words(420, 'head')}</th><th>What</th><th>Who</th></tr>`,
  ),
  'headers about as high as a page': [650, 720, 790, 860, 930, 1000]
    .map((height) =>
      table(
        row('one', `two${height}`, 'three'),
        `<tr><th style="height: ${height}px">What</th><th>Where</th><th>Who</th></tr>`,
      ),
    )
    .join(''),
  'a list in a cell': table(
    row('one', `<ul><li>${words(400, 'x')}</li><li>${words(400, 'y')}</li></ul>`, 'z'),
  ),
  'a paragraph longer than two pages': `<p>${words(1600, 'word')}</p>`,
  'the same word for two pages': `<p>${'again '.repeat(1500)}</p>`,
  'the same paragraph again and again': '<p>The worker listened to the family.</p>'.repeat(120),
  'an item longer than a page': `<ol><li>first</li><li><p>${words(900, 'item')}</p><ul><li>${words(600, 'sub')}</li></ul></li><li>third</li></ol>`,
  'lists six deep': `<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ul><li>5<ul><li>${words(900, 'deep')}</li></ul></li></ul></li></ul></li></ul></li></ul></li></ul>`,
  'a quotation longer than a page': `<blockquote><p>${words(500, 'said')}</p><p>${words(500, 'told')}</p></blockquote>`,
  'text between the same emphasised words': `<p>${Array.from({ length: 400 }, (_, at) => `<em>n${at}</em> and so is `).join('')}</p>`,
  'an address over a page’s end': `<p>${words(640, 'before')} ${address} after</p>`,
  'an address that is to stay on one line': `<p>See <span style="white-space: nowrap">${address}</span> there</p>${paragraphs(3)}`,
  'a picture higher than a page': `<p>before</p><p><img alt="Bars" src="${bars(4000)}"></p><p>after</p>`,
  'a picture after a heading': `${paragraphs(4)}<h2 id="h">Heading</h2><p><img alt="Bars" src="${bars(700)}"></p><p>after</p>`,
  'a rule between a heading and a picture': `${paragraphs(3)}<h2 id="r">Heading</h2><hr><p><img alt="Bars" src="${bars(760)}"></p>`,
  'a rule between a heading and what stays together': `${paragraphs(2)}<h2 id="k">Heading</h2><hr><ul style="break-inside: avoid; margin: 20px 0">${`<li style="break-inside: avoid">${words(60, 'kept')}</li>`.repeat(9)}</ul>`,
  'pictures to the end': `<p>before them</p>${`<p><img alt="Bars" src="${bars(600)}"></p>`.repeat(4)}`,
  'boxes side by side, both long': `<div style="display: grid; grid-template-columns: 1fr 2fr"><p>${words(200, 'one')}</p><p>${words(1200, 'two')}</p></div>`,
  'a table in halves of the page': `<style>thead { break-inside: avoid }</style><div style="columns: 2">${table(Array.from({ length: 140 }, (_, at) => row(`first${at}`, `second${at}`, `third${at}`)).join(''))}</div>`,
  'halves of the page': `<div style="columns: 2"><p>${words(800, 'half')}</p><p>${words(900, 'other')}</p></div>`,
};
/** Lines of text before, so that a page ends at other places in each. */
const offsets = [0, 1, 3, 8, 21];
const idOf = (shape: number, offset: number): string => `shape-${shape}-${offset}`;

const fixtures: PageFixture[] = Object.values(shapes).flatMap((body, shape) =>
  offsets.map((offset) => ({
    id: idOf(shape, offset),
    title: 'Edition',
    body: `${'<p>A line of text.</p>'.repeat(offset)}${body}`,
  })),
);

let site: SiteFixture;
let pressed: Map<string, Pressed>;

beforeAll(async () => {
  site = await siteFixture(...fixtures);
  pressed = await site.pressById();
});
afterAll(() => site.remove());

describe('what is longer, wider or more alike than a page likes', () => {
  test.each(Object.keys(shapes).map((name, shape) => [name, shape] as const))(
    'has every word on a page, as designed, wherever the page ends: %s',
    (_, shape) => {
      for (const offset of offsets) {
        const { findings, record } = pressed.get(idOf(shape, offset)) ?? {};
        expect(findings, `${offset} lines before`).toEqual([]);
        expect(record?.rung).toBe(1);
        expect(record?.wordsInPdf).toBe(record?.wordsInSource);
      }
    },
  );
});

describe('rows at a page’s end', () => {
  let rows: SiteFixture;
  let run: Map<string, Pressed>;
  const count = 20;

  beforeAll(async () => {
    // Half a line at a time: in one of them a row ends just where the page does.
    rows = await siteFixture(
      ...Array.from(
        { length: count },
        (_, index): PageFixture => ({
          id: `rows-${index}`,
          title: 'Edition',
          body: `<div style="height: ${index * 8.5}pt"></div>${table(
            Array.from({ length: 60 }, (_, at) => row(`r${at}`, words(1 + (at % 30), `c${at}x`), 'end')).join(
              '',
            ),
          )}`,
        }),
      ),
    );
    run = await rows.pressById();
  });
  afterAll(() => rows.remove());

  test('are all there, on one page or the next', () => {
    for (let index = 0; index < count; index += 1) {
      const { findings, record } = run.get(`rows-${index}`) ?? {};
      expect(findings).toEqual([]);
      expect(record?.wordsInPdf).toBe(record?.wordsInSource);
    }
  });
});

describe('what a page says of other pages', () => {
  let book: SiteFixture;
  let pdf: PdfContents | undefined;
  let one: Pressed | undefined;

  beforeAll(async () => {
    const line = `${words(9, 'line')} (page <span data-furniture data-page-of="end">00</span>) ${words(3, 'rest')}`;
    book = await siteFixture({
      id: 'long',
      title: 'Edition',
      css: 'p { text-align: left } .page { height: 200mm }',
      body: `${`<p>${line}</p>`.repeat(70)}${'<div class="page"></div><p>more</p>'.repeat(110)}<h2 id="end">End</h2><p>last</p>`,
    });
    one = (await book.pressById()).get('long');
    pdf = (await book.readPdfs(new Map([['long', one as Pressed]]), readPdf)).get('long');
  });
  afterAll(() => book.remove());

  test('has room for a number of three digits: nothing moves when it is filled in', () => {
    expect(one?.record?.pages).toBeGreaterThan(100);
    expect(one?.findings).toEqual([]);
    const number = String(one?.record?.pages);
    expect(pdf?.words.filter(({ text }) => text === number).length).toBeGreaterThanOrEqual(70);
  });
});

describe('what has no words', () => {
  let forms: SiteFixture;
  let run: Map<string, Pressed>;
  let rules: Map<string, number>;

  beforeAll(async () => {
    const css =
      'td { height: 10mm; border-bottom: 1pt solid #000 } .write > div { height: 9mm; border-bottom: 1pt solid #000 }';
    forms = await siteFixture(
      { id: 'rows', title: 'Edition', css, body: table(row('', '', '').repeat(60)) },
      {
        id: 'lines',
        title: 'Edition',
        css,
        body: `<p>Write.</p><div class="write">${'<div></div>'.repeat(60)}</div>`,
      },
    );
    run = await forms.pressById();
    const drawn = await forms.readPdfs(run, (bytes) => pdfFacts(bytes));
    rules = new Map(
      [...drawn].map(([id, { shapes }]) => [
        id,
        new Set(shapes.map(({ page, yMm }) => `${page} ${Math.round(yMm)}`)).size,
      ]),
    );
  });
  afterAll(() => forms.remove());

  test('is on its pages, to the last row and line', () => {
    for (const id of ['rows', 'lines']) {
      expect(run.get(id)?.findings).toEqual([]);
      expect(run.get(id)?.record?.pages).toBeGreaterThan(1);
      expect(rules.get(id)).toBeGreaterThanOrEqual(60);
    }
  });
});

test('every shape has words that are counted', () => {
  for (const body of Object.values(shapes)) expect(htmlWords(body).words.length).toBeGreaterThan(1);
});
