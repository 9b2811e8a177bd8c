import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from './fixtures.ts';
import type { Pressed } from './press-all.ts';
import { closingTable, pressReport } from './report.ts';
import { readPdf } from './verify/pdf-reader.ts';

/** Words that are there from a rung on: above it they are lost. */
const lossy = `
  body:not([data-rung]) .from-2, body:not([data-rung]) .from-3, body:not([data-rung]) .from-4,
  [data-rung='2'] .from-3, [data-rung='2'] .from-4, [data-rung='3'] .from-4, .never { display: none }`;
const table = `<table><thead><tr><th>Course</th><th>When</th></tr></thead><tbody>
  <tr><td>First look</td><td>In <a href="#later">spring</a></td></tr>
  <tr><td>Second look</td><td>${'many words stand in this cell '.repeat(12)}</td></tr></tbody></table>`;
const halves = `<div class="halves">${paragraphs(2, 4)}</div>`;

function losing(id: string, name: string): PageFixture {
  const words = `<p class="${name}">these words are hard to place</p>`;
  return {
    id,
    css: `${lossy} .halves { columns: 2 }`,
    body: `<h2 id="first">First</h2>${table}${halves}${words}<h2 id="later">Later</h2>${paragraphs(12)}`,
    source: [
      { line: 5, words: `First ${textOf(table)} ${textOf(halves)}` },
      { line: 30, words: 'these words are hard to place' },
      { line: 32, words: `Later ${textOf(paragraphs(12))}` },
    ],
  };
}

function textOf(html: string): string {
  return html.replace(/<\/?(?:a|em)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ');
}

/** A pack of three editions, of which the second loses words; on a lower rung each says so in its furniture. */
const part = (id: string, more = '') =>
  `<article data-edition="briefings/${id}" class="next"><h2 id="${id}">Edition ${id}</h2><p class="mark" data-furniture></p><p>About ${id} in words</p>${more}</article>`;
const pack: PageFixture = {
  id: 'pack',
  title: 'Pack',
  masthead: '<header data-furniture data-edition="packs/pack"><h1>Pack</h1><p class="mark"></p></header>',
  css: `.next { break-before: page } [data-edition='briefings/b']:not([data-rung]) .lost { display: none }
    [data-rung='2'] .mark::before { content: 'simpler' }`,
  body: part('a') + part('b', '<p class="lost">lost at first</p>') + part('c'),
  job: {
    edition: 'packs/pack',
    file: 'content/packs.yaml',
    parts: ['a', 'b', 'c'].map((id) => ({ edition: `briefings/${id}`, file: `content/briefings/${id}.md` })),
  },
  source: ['a', 'b', 'c'].flatMap((id) => [
    { file: `content/briefings/${id}.md`, line: 6, words: `Edition ${id} About ${id} in words` },
    ...(id === 'b' ? [{ file: 'content/briefings/b.md', line: 8, words: 'lost at first' }] : []),
  ]),
};

const must = `<article data-edition="briefings/must"><template data-if-fits data-width-mm="178" data-height-mm="40" data-required-line="4">${paragraphs(3)}</template>${paragraphs(3)}<p class="from-2">lost at first</p></article>`;

const fixtures: PageFixture[] = [
  losing('one', 'always'),
  losing('two', 'from-2'),
  losing('three', 'from-3'),
  losing('four', 'from-4'),
  losing('none', 'never'),
  pack,
  { id: 'must', css: '[data-edition]:not([data-rung]) .from-2 { display: none }', body: must },
  { id: 'pictureless', css: lossy, body: '<p class="from-2">lost</p><img src="/nowhere.png" alt="">' },
  {
    id: 'endless',
    css: '[data-edition]:not([data-rung]) .x { break-before: page } .x { margin: 0 }',
    body: `<div data-edition="newsletters/endless"><p>Words at the beginning</p>${Array.from({ length: 150 }, (_, index) => `<p class="x">n${index}</p>`).join('')}</div>`,
  },
];

const short = [3, 2, 1].map((count, index) => ({ id: 'acd'.charAt(index), body: paragraphs(count) }));

let site: SiteFixture;
let pressed: Map<string, Pressed>;
const findingsOf = (id: string) => pressed.get(id)?.findings ?? [];
const wordsOf = async (id: string) =>
  (await readPdf(await readFile(join(site.outFolder, `newsletters/${id}/${id}.pdf`)))).words;

beforeAll(async () => {
  site = await siteFixture(...fixtures);
  const run = await site.press({ workers: 2 });
  pressed = new Map(run.pressed.map((one) => [idOf(one.page.address), one]));
});
afterAll(() => site.remove());

function idOf(address: string): string {
  return address.split('/').at(-2) ?? '';
}

describe('a PDF that is not proven', () => {
  test.each([
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
  ])('comes out whole on the first rung that is: %s', async (id, rung) => {
    const { record, findings } = pressed.get(id) ?? {};
    expect(record?.rung).toBe(rung);
    expect(record?.wordsInPdf).toBe(record?.wordsInSource);
    expect(findings?.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect((await wordsOf(id)).map(({ text }) => text).join(' ')).toContain('these words are hard to place');
  });

  test('is published with a warning that says where, what and why', () => {
    expect(findingsOf('one')).toEqual([]);
    expect(findingsOf('two')).toMatchObject([
      { file: 'content/newsletters/two.md', line: 30, severity: 'warning', rule: 'simplified' },
    ]);
    const [message = ''] = findingsOf('three').map((finding) => finding.message);
    expect(message).toMatch(/^newsletters\/three \(standard\): On page 1, the cells of tables/);
    expect(message).toContain('lacks “these words are hard to place”');
    expect(findingsOf('four')[0]?.message).toMatch(/pages 1 to \d is set in one plain column/);
  });

  test('on no rung is an error, told as it was when set as designed', () => {
    expect(pressed.get('none')?.record?.rung).toBe(1);
    expect(findingsOf('none')).toMatchObject([{ severity: 'error', rule: 'words-pdf', line: 30 }]);
  });

  test('has its tables as an entry a row from the third rung on, each value after its column’s name', async () => {
    const text = async (id: string) => (await wordsOf(id)).map((word) => word.text).join(' ');
    expect(await text('two')).not.toContain('When In spring');
    expect(await text('three')).toContain('First look When In spring Second look When many words stand');
    expect(await text('four')).toContain('First look When In spring Second look When many words stand');
  });

  test('is done after all others, which are not kept waiting; the order of results stays', async () => {
    const alone = await siteFixture(losing('b-lossy', 'from-3'), ...short);
    const done: string[] = [];
    const run = await alone.press({ workers: 1, onPressed: ({ page }) => done.push(idOf(page.address)) });
    expect(done).toEqual(['a', 'c', 'd', 'b-lossy']);
    expect(run.pressed.map(({ page }) => idOf(page.address))).toEqual(['a', 'b-lossy', 'c', 'd']);
    await alone.remove();
  });

  test('says in the report and the closing table which rung it is on', () => {
    const run = { pressed: [...pressed.values()], browsersStarted: 1 };
    const rungs = new Map(pressReport(run, 1, []).pdfs.map(({ pdf, rung }) => [pdf.split('/')[1], rung]));
    expect(['one', 'two', 'three', 'four', 'none'].map((id) => rungs.get(id))).toEqual([1, 2, 3, 4, 1]);
    const lines = closingTable(run).split('\n');
    expect(lines[0]).toMatch(/ time +rung$/);
    expect(lines.find((line) => line.startsWith('newsletters/four'))).toMatch(/ s +4$/);
    expect(lines.find((line) => line.startsWith('newsletters/one'))).toMatch(/ s$/);
    const calm = { pressed: run.pressed.filter(({ record }) => record?.rung === 1), browsersStarted: 1 };
    expect(closingTable(calm)).not.toContain('rung');
  });
});

describe('in a pack', () => {
  test('only the edition concerned goes down', async () => {
    expect(pressed.get('pack')?.record?.rung).toBe(2);
    expect(findingsOf('pack')).toMatchObject([
      {
        file: 'content/briefings/b.md',
        line: 8,
        severity: 'warning',
        message: expect.stringContaining('On page 3,'),
      },
    ]);
    const simpler = (await wordsOf('pack')).filter(({ text }) => text === 'simpler');
    expect(simpler.map(({ page }) => page)).toEqual([3]);
  });
});

describe('the ladder is not for', () => {
  test('what must stand on one side and doesn’t', () => {
    expect(pressed.get('must')?.record?.rung).toBe(1);
    expect(findingsOf('must').map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error words-pdf',
      'error one-page',
    ]);
  });

  test('a picture that is not there', () => {
    expect(findingsOf('pictureless').map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error words-pdf',
      'error pictures',
    ]);
  });
});

test('pages without end are found by counting them, and the next rung is tried', () => {
  expect(pressed.get('endless')?.record).toMatchObject({ rung: 2, pages: 4 });
  expect(findingsOf('endless')[0]?.message).toMatch(
    /Its pages have no end: after \d+ of them the text still stood at “n/,
  );
});

test('the warning is said again when the PDF comes from the cache, and an error is pressed again', async () => {
  const again = await site.pressById();
  for (const [id, { cached, findings, record }] of again) {
    expect(findings, id).toEqual(pressed.get(id)?.findings);
    expect(record?.rung, id).toBe(pressed.get(id)?.record?.rung);
    expect(cached, id).toBe(!['none', 'must', 'pictureless'].includes(id));
  }
});
