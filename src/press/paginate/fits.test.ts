import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';
import { htmlWords } from '../verify/html-words.ts';
import { type PdfContents, readPdf } from '../verify/pdf-reader.ts';

const css = `
h2 { margin: 0 0 8pt }
.two-sides { color: #111 } .two-sides p { margin-left: 60mm }
.one-side { columns: 2; column-gap: 9mm; font-size: 12pt; line-height: 16pt }
.record { break-before: page }
.straight { columns: auto } .tall { height: 230mm }`;

/** An edition whose words stand in columns if they fit a page, in a narrow column otherwise. */
function briefing(id: string, counts: number[], extra = '', attributes = ''): string {
  const panels = counts.map((count, index) => {
    const heading = `<h2 id="${id}-${index}">Panel ${index + 1}</h2>`;
    return { name: `Panel ${index + 1}`, html: `${heading}${paragraphs(count, index + 1)}` };
  });
  const inColumns = panels.map(({ name, html }) => `<section data-fit-part="${name}">${html}</section>`);
  return `<article class="two-sides" data-edition="briefings/${id}"><template data-if-fits data-width-mm="178"
data-height-mm="230" data-class="one-side" data-line-pt="16" data-columns="2" ${attributes}>${inColumns.join('')}${extra && `<section data-fit-end class="record">${extra}</section>`}</template>${panels
    .map(({ html }) => `<section>${html}</section>`)
    .join('')}${extra && `<section class="record">${extra}</section>`}</article>`;
}

const noMasthead = { masthead: '<p data-furniture>Edition</p>', title: 'Edition', css };
const record = '<h2 id="record">Record</h2><p>who was there and what they said</p>';

const fixtures: PageFixture[] = [
  { ...noMasthead, id: 'short', body: briefing('short', [1, 1, 2], '', 'data-required-line="7"') },
  { ...noMasthead, id: 'recorded', body: briefing('recorded', [1, 2, 2], record) },
  { ...noMasthead, id: 'long', body: briefing('long', [3, 9, 2]) },
  { ...noMasthead, id: 'required', body: briefing('required', [3, 9, 2], '', 'data-required-line="7"') },
  {
    ...noMasthead,
    id: 'pushed-down',
    body: `<p style="height: 120mm">Something above it</p>${briefing('pushed-down', [2, 2, 2], record)}`,
  },
  {
    ...noMasthead,
    id: 'pack',
    job: { edition: 'packs/pack', variant: 'pack' },
    css: `${css} article { break-before: page }`,
    body: `${briefing('a', [1, 1])}${briefing('b', [5, 8], '', 'data-required-line="4" data-required-file="content/briefings/b.md"')}${briefing('c', [1, 2])}`,
  },
];

let site: SiteFixture;
let pressed: Map<string, Pressed>;
let pdfs: Map<string, PdfContents>;

beforeAll(async () => {
  site = await siteFixture(...fixtures);
  pressed = await site.pressById();
  pdfs = await site.readPdfs(pressed, readPdf);
});
afterAll(() => site.remove());

/** How far the text of a page reaches to the left, in points: 60 mm further in if it stands in the narrow column. */
function isNarrow(id: string, page: number): boolean {
  const words = pdfs.get(id)?.words.filter((word) => word.page === page && word.text === 'Paragraph') ?? [];
  expect(words.length).toBeGreaterThan(0);
  return Math.min(...words.map(({ left }) => left)) > 150;
}

describe('a choice by measuring', () => {
  test('takes what fits, on one page, whole', () => {
    const short = pressed.get('short');
    expect(short?.findings).toEqual([]);
    expect(short?.record).toMatchObject({
      pages: 1,
      fits: [{ edition: 'briefings/short', fits: true, lines: 0 }],
    });
    expect(short?.record?.fits[0]?.overPt).toBeLessThan(0);
    expect(isNarrow('short', 1)).toBe(false);
  });

  test('leaves what comes after its end out of account', () => {
    expect(pressed.get('recorded')).toMatchObject({
      findings: [],
      record: { pages: 2, fits: [{ fits: true }] },
    });
    expect(isNarrow('recorded', 1)).toBe(false);
  });

  test('takes the ordinary content where the other is too high, and says by how much', () => {
    const long = pressed.get('long');
    expect(long?.findings).toEqual([]);
    expect(long?.record?.fits).toMatchObject([{ fits: false, longest: { name: 'Panel 2' } }]);
    const { overPt = 0, lines = 0 } = long?.record?.fits[0] ?? {};
    expect(lines).toBe(Math.ceil((overPt * 2) / 16));
    expect(isNarrow('long', 1)).toBe(true);
  });

  test('takes the ordinary content where the other begins too low on its page', () => {
    const pushed = pressed.get('pushed-down');
    expect(pushed).toMatchObject({ findings: [], record: { fits: [{ fits: false }] } });
    expect(pushed?.record?.fits[0]?.overPt).toBeLessThan(0);
    expect(isNarrow('pushed-down', 1)).toBe(true);
  });

  test('is made for each edition of a PDF by itself', () => {
    expect(pressed.get('pack')?.record?.fits.map(({ edition, fits }) => [edition, fits])).toEqual([
      ['briefings/a', true],
      ['briefings/b', false],
      ['briefings/c', true],
    ]);
  });

  test('that an officer asked for and cannot have is an error with lines, panel and what to do', () => {
    const [finding] = pressed.get('required')?.findings ?? [];
    const lines = pressed.get('required')?.record?.fits[0]?.lines ?? 0;
    expect(lines).toBeGreaterThan(10);
    expect(finding).toMatchObject({
      rule: 'one-page',
      file: 'content/newsletters/required.md',
      line: 7,
      severity: 'error',
    });
    expect(finding?.message).toContain(
      `${lines} lines too long for it (lines of a column); its longest panel is “Panel 2”`,
    );
    expect(finding?.advice).toBe(
      `Shorten “Panel 2”, or other panels, by ${lines} lines in all; or delete \`onePage: true\`: then it is set on two sides.`,
    );
    expect(pressed.get('pack')?.findings).toMatchObject([
      { rule: 'one-page', file: 'content/briefings/b.md', line: 4 },
    ]);
  });

  test('has all its words, whichever is taken', () => {
    for (const { id, body } of fixtures) {
      const words = pressed.get(id)?.record;
      expect(words?.wordsInPdf, id).toBe(htmlWords(body).words.length);
    }
  });
});
