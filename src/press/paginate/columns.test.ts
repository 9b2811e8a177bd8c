import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PdfFacts, pdfFacts } from '../../testing/pdf-facts.ts';
import { launchBrowser } from '../browser/launch.ts';
import { browserFolder, type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';
import { installColumns } from './columns.ts';
import type { ColumnPlan, PressWindow } from './in-page-press.ts';

/** Side of the boxes that parts are made of here, and the width that two columns have, in pixels. */
const boxPx = 20;
const widthPx = 1000;

/** A part of so many boxes, which run over lines as words do. */
const part = (boxes: number, name: string) =>
  `<section id="${name}">${`<i style="display:inline-block;width:${boxPx}px;height:${boxPx}px"></i>`.repeat(boxes)}</section>`;
const rows = (boxes: number, columnPx: number) =>
  Math.ceil(boxes / Math.floor(columnPx / boxPx + 1e-6)) * boxPx;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What `plan` has to give, found by trying all. */
function triedAll(parts: readonly number[], shares: readonly number[], roomPx: number): ColumnPlan {
  const plans = shares.flatMap((share) =>
    parts.map((_, at): ColumnPlan => {
      const inFirst = at + 1;
      const left = sum(parts.slice(0, inFirst).map((boxes) => rows(boxes, (widthPx * share) / 100)));
      const right = sum(parts.slice(inFirst).map((boxes) => rows(boxes, (widthPx * (100 - share)) / 100)));
      return { share, inFirst, height: Math.max(left, right) };
    }),
  );
  const lowest = (some: readonly ColumnPlan[]) => Math.min(...some.map(({ height }) => height));
  const ofShare = (share: number) => plans.filter((plan) => plan.share === share);
  const share =
    shares.find((one) => lowest(ofShare(one)) <= roomPx) ??
    shares.find((one) => lowest(ofShare(one)) === lowest(plans)) ??
    50;
  const height = lowest(ofShare(share));
  return { share, inFirst: ofShare(share).find((plan) => plan.height === height)?.inFirst ?? 0, height };
}

describe('a plan for two columns', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser({ browserFolder, origin: 'http://127.0.0.1:9' });
    page = await browser.newPage();
    await page.evaluate(installColumns);
  });
  afterAll(() => browser.close());

  async function show(parts: readonly number[], shares: readonly number[], gapMm = 0): Promise<void> {
    const gapPx = (gapMm / 25.4) * 96;
    const html = parts.map((boxes, index) => part(boxes, `p${index}`)).join('');
    await page.evaluate(
      ([inner, data, gap, px]) => {
        document.body.innerHTML = `<div style="font-size:0;line-height:0;width:${px}px"><div id="text" style="" data-column-shares="${data}" data-gap-mm="${gap}">${inner}</div></div>`;
      },
      [html, shares.join(' '), gapMm, widthPx + gapPx] as const,
    );
  }

  const plan = (roomPx: number) =>
    page.evaluate((room) => {
      const { columns } = (window as unknown as PressWindow).press;
      const text = document.getElementById('text');
      if (!columns || !text) throw new Error('nothing to plan');
      const before = text.outerHTML;
      const planned = columns.plan(text, room);
      if (text.outerHTML !== before) throw new Error('planning changed the page');
      return planned;
    }, roomPx);

  const shares = [50, 44, 56, 40, 60];

  test('takes the first share with which the parts fit, else the one with which they are lowest', async () => {
    for (const parts of [
      [200, 100, 150],
      [40, 40, 40, 40, 300],
      [900, 10, 10],
      [10, 10, 900],
      [33, 47, 51, 29, 64, 12, 80],
    ]) {
      await show(parts, shares);
      const lowest = triedAll(parts, shares, 0);
      const taken = new Set<number>();
      for (let room = lowest.height - 40; room <= lowest.height + 200; room += 20) {
        const planned = await plan(room);
        expect(planned, `${parts} in ${room}`).toEqual(triedAll(parts, shares, room));
        taken.add(planned.share);
      }
      // With room enough it is always the first.
      expect((await plan(5_000)).share).toBe(50);
      expect((await plan(0)).height).toBe(lowest.height);
      if (lowest.share !== 50) expect(taken.size).toBeGreaterThan(1);
    }
  });

  test('takes another share than even columns only where these are too high', async () => {
    // 300 boxes in half the width: 12 rows; in 60 of 100: 10.
    await show([300, 100], shares);
    expect(await plan(240)).toEqual({ share: 50, inFirst: 1, height: 240 });
    expect(await plan(239)).toEqual({ share: 56, inFirst: 1, height: 220 });
    expect(await plan(219)).toEqual({ share: 60, inFirst: 1, height: 200 });
    expect(await plan(100)).toEqual({ share: 60, inFirst: 1, height: 200 });
  });

  test('puts a single part into the first column', async () => {
    await show([50], shares);
    expect(await plan(5_000)).toEqual({ share: 50, inFirst: 1, height: 40 });
  });

  test('is set with each part whole and in its order, in columns as wide as planned, the gap between them', async () => {
    await show([300, 100, 60], shares, 9);
    const planned = await plan(200);
    const set = await page.evaluate((given) => {
      const { columns } = (window as unknown as PressWindow).press;
      const text = document.getElementById('text');
      if (!columns || !text) throw new Error('nothing to set');
      columns.apply(text, given);
      return [...text.children].map((column) => ({
        parts: [...column.children].map(({ id }) => id),
        boxes: column.querySelectorAll('i').length,
        left: column.getBoundingClientRect().left - text.getBoundingClientRect().left,
        width: column.getBoundingClientRect().width,
        height: Math.max(...[...column.children].map((one) => one.getBoundingClientRect().bottom)),
      }));
    }, planned);
    expect(planned).toMatchObject({ share: 60, inFirst: 1 });
    expect(set.map(({ parts }) => parts)).toEqual([['p0'], ['p1', 'p2']]);
    expect(set.map(({ boxes }) => boxes)).toEqual([300, 160]);
    expect(set.map(({ width }) => Math.round(width))).toEqual([600, 400]);
    expect(set[1]?.left).toBeCloseTo(600 + (9 / 25.4) * 96, 1);
  });
});

const css = `
.record { break-before: page }
h2 { margin: 0 } p { margin: 0 0 8pt } section { padding-bottom: 8pt; box-sizing: border-box }
.two-sides p { margin-left: 60mm } .one-side { font-size: 12pt; line-height: 16pt }
.one-side.tight { line-height: 15pt }`;

const record = '<h2>Record</h2><p>Who was there</p>';

function briefing(id: string, counts: readonly number[], heightMm: number): PageFixture {
  const panels = counts.map(
    (count, index) => `<section><h2>Panel ${index + 1}</h2>${paragraphs(count, index + 1)}</section>`,
  );
  const body = `<article class="two-sides" data-edition="briefings/${id}"><template data-if-fits data-width-mm="178"
data-height-mm="${heightMm}" data-class="one-side" data-tighter="tight" data-line-pt="16" data-columns="2"><div data-column-shares="50 47 53 44 56 41 59" data-gap-mm="9">${panels.join('')}</div><section data-fit-end class="record">${record}</section></template>${panels.join('')}<section class="record">${record}</section></article>`;
  return { id, masthead: '<p data-furniture>Edition</p>', title: 'Edition', css, body };
}

describe('columns on a printed page', () => {
  const counts = [2, 1, 1, 1];
  const heights = Array.from({ length: 16 }, (_, index) => 150 + index * 3);
  let site: SiteFixture;
  let pressed: Map<string, Pressed>;
  let pdfs: Map<string, PdfFacts>;

  beforeAll(async () => {
    site = await siteFixture(...heights.map((height) => briefing(`of-${height}`, counts, height)));
    pressed = await site.pressById();
    pdfs = await site.readPdfs(pressed, pdfFacts);
  });
  afterAll(() => site.remove());

  function textsOf(height: number): PdfFacts['texts'] {
    const { texts = [] } = pdfs.get(`of-${height}`) ?? {};
    const first = texts.findIndex(({ text }) => text === 'Panel 1');
    return texts.slice(first).filter(({ page, sizePt }) => page === 1 && sizePt > 11);
  }

  /** How a page is set: in a narrow column, or in two, as usual or closer. */
  function stateOf(height: number): string {
    const lines = textsOf(height).slice(1, 6);
    const between = lines.slice(1).map(({ yMm }, index) => yMm - (lines[index]?.yMm ?? 0));
    const linePt = ((sum(between) / between.length) * 72) / 25.4;
    return `${(lines[0]?.xMm ?? 0) > 60 ? 'narrow' : 'columns'} ${Math.round(linePt)}`;
  }

  test('are as close as usual where that fits, closer where only that fits, and else not taken', () => {
    const states = heights.map(stateOf);
    expect([...new Set(states)]).toEqual(['narrow 17', 'columns 15', 'columns 16']);
    // From one state to the next and never back.
    expect(states).toEqual([...states].sort((one, other) => rank(one) - rank(other)));
    heights.forEach((height, index) => {
      const fit = pressed.get(`of-${height}`)?.record?.fits[0];
      expect(fit?.fits, String(height)).toBe(states[index] !== 'narrow 17');
      if (fit?.fits) expect(fit.overPt).toBeLessThanOrEqual(0.5);
      else expect(fit?.overPt).toBeGreaterThan(0.5);
    });
  });

  const rank = (state: string) => ['narrow 17', 'columns 15', 'columns 16'].indexOf(state);

  test('hold each panel whole, the left column before the right, in the PDF’s own order', () => {
    let seen = 0;
    for (const height of heights.filter((one) => stateOf(one) !== 'narrow 17')) {
      seen += 1;
      const texts = textsOf(height);
      const columns = [...new Set(texts.map(({ xMm }) => xMm.toFixed(1)))];
      expect(columns).toHaveLength(2);
      expect(Number(columns[0])).toBeLessThan(Number(columns[1]));
      const inColumn = columns.map((column) => texts.filter(({ xMm }) => xMm.toFixed(1) === column));
      // Left, whole, then right.
      expect(texts).toEqual(inColumn.flat());
      for (const lines of inColumn) {
        expect(lines.map(({ yMm }) => yMm)).toEqual(lines.map(({ yMm }) => yMm).sort((a, b) => a - b));
        expect(lines[0]?.text).toMatch(/^Panel \d$/);
      }
      expect(texts.flatMap(({ text }) => /^Panel (\d)$/.exec(text)?.[1] ?? [])).toEqual(['1', '2', '3', '4']);
      const record = pdfs.get(`of-${height}`)?.texts.filter(({ text }) => text === 'Who was there');
      expect(record?.map(({ page }) => page)).toEqual([2]);
    }
    expect(seen).toBeGreaterThan(3);
  });

  test('lose no word, whichever is taken', () => {
    for (const height of heights) {
      const { findings, record } = pressed.get(`of-${height}`) ?? {};
      expect(findings).toEqual([]);
      expect(record?.wordsInPdf).toBe(record?.wordsInSource);
    }
  });
});
