import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPages, type Pixels } from '../../press/draw-pages.ts';
import { paragraphs, type SiteFixture, siteFixture } from '../../press/fixtures.ts';
import { differenceOf, threshold } from './compare.ts';
import { goldenDpi, goldenPng, pixelsOf } from './golden-file.ts';
import type { GoldenPage } from './golden-pages.ts';
import { whyNotHere } from './render-goldens.ts';
import { renewGoldens } from './renew-goldens.ts';
import { showDifference } from './show-difference.ts';

const note = '<p class="note">The panel has met.</p>';
const css = '.note { color: #8a4310 } .rule { border-top: 1.5pt solid #17212b; padding-top: 4pt }';
const body = `${paragraphs(4)}<div class="rule"><h2>Next steps</h2>${note}</div>`;
const asIs = { title: 'One', css, body };
const printed = {
  golden: asIs,
  again: asIs,
  'page-moved': { ...asIs, css: `${css} @page { margin-left: 17mm; margin-right: 15mm }` },
  'paragraph-moved': { ...asIs, css: `${css} .note { position: relative; top: 1mm }` },
  'panel-moved': { ...asIs, css: `${css} .rule { position: relative; left: 1mm }` },
  'other-word': { ...asIs, body: body.replace('panel has', 'panel had') },
  'other-colour': { ...asIs, css: css.replace('#8a4310', '#6a2a5e') },
};

let site: SiteFixture;
const drawn = new Map<string, Pixels>();
const folders: string[] = [];

beforeAll(async () => {
  site = await siteFixture(...Object.entries(printed).map(([id, page]) => ({ id, ...page })));
  await site.press();
  for (const id of Object.keys(printed)) {
    const pdf = await readFile(join(site.outFolder, `newsletters/${id}/${id}.pdf`));
    for (const page of await drawPages(pdf, { dpi: goldenDpi, pages: [1] })) drawn.set(id, page);
  }
});
afterAll(async () => {
  await site.remove();
  for (const folder of folders) await rm(folder, { recursive: true });
});

function page(id: keyof typeof printed): Pixels {
  const found = drawn.get(id);
  if (!found) throw new Error(`no page ${id}`);
  return found;
}

async function kept(pixels: Pixels): Promise<Pixels> {
  return pixelsOf(await goldenPng(pixels));
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'goldens-'));
  folders.push(made);
  return made;
}

describe('a golden page', () => {
  test('is the same as the page printed again, to the last pixel', async () => {
    expect(differenceOf(await kept(page('golden')), page('again'))).toMatchObject({
      pixels: 0,
      tooMany: false,
    });
  });

  test.each([
    ['page-moved', 'a page that is 1 mm further to the right'],
    ['paragraph-moved', 'a page with one short paragraph 1 mm lower'],
    ['panel-moved', 'a page with one panel 1 mm further to the right'],
    ['other-word', 'a page with one letter of one word changed'],
    ['other-colour', 'a page with one line in another colour that is as dark'],
  ] as const)('differs from %s: %s', async (id, _what) => {
    const { pixels, tooMany, share } = differenceOf(await kept(page('golden')), page(id));
    expect(tooMany, `${pixels} pixels`).toBe(true);
    expect(pixels).toBeGreaterThan(3 * threshold.pixels);
    expect(share).toBeCloseTo(pixels / (595 * 842), 9);
  });

  test('differs from a page of another size in all that one of them lacks', () => {
    const golden = { data: Buffer.alloc(30, 255), width: 5, height: 2 };
    const larger = { data: Buffer.alloc(54, 255), width: 6, height: 3 };
    expect(differenceOf(golden, larger)).toMatchObject({ pixels: 8, tooMany: true });
    expect(differenceOf(larger, golden)).toMatchObject({ pixels: 8, tooMany: true });
  });

  test('is off by no more than 8 of 255 from what was drawn, and small', async () => {
    const png = await goldenPng(page('golden'));
    const { data } = await pixelsOf(png);
    const off = data.map((level, at) => Math.abs(level - (page('golden').data[at] ?? 0)));
    expect(Math.max(...new Set(off))).toBeLessThanOrEqual(8);
    expect(png.length).toBeLessThan(60_000);
  });
});

test('golden pages are not compared where another browser prints, and that is said', () => {
  expect(whyNotHere({ PRESS_BROWSER: '/opt/browser' })).toContain('PRESS_BROWSER names another');
});

test('a difference is shown beside both pages, red on the pale golden one', async () => {
  const golden = page('golden');
  const difference = differenceOf(golden, page('other-word'));
  const { actual, beside } = await showDifference(
    'other',
    golden,
    page('other-word'),
    difference,
    await folder(),
  );
  expect(await pixelsOf(await readFile(actual))).toEqual({
    data: page('other-word').data,
    width: golden.width,
    height: golden.height,
  });
  const { data, width } = await pixelsOf(await readFile(beside));
  expect(width).toBe(3 * golden.width + 4 * 12);
  let red = 0;
  for (let at = 0; at < data.length; at += 3) {
    if (data[at] === 214 && data[at + 1] === 0 && data[at + 2] === 28) red += 1;
  }
  expect(red).toBeGreaterThanOrEqual(difference.pixels);
});

test('rendering anew overwrites what changed, adds what is new, deletes what is gone, and leaves the rest', async () => {
  const into = await folder();
  const named = (name: string): GoldenPage => ({ name, content: 'content', pdf: 'x.pdf', page: 1 });
  const all = [named('a'), named('b'), named('c')];
  const first = await renewGoldens(async () => page('golden'), into, all);
  expect(first.map(({ what }) => what)).toEqual(['new', 'new', 'new']);
  const before = await readFile(join(into, 'a.png'));
  const draw = async ({ name }: GoldenPage) => page(name === 'b' ? 'other-word' : 'golden');
  const second = await renewGoldens(draw, into, [named('a'), named('b'), named('d')]);
  expect(second.map(({ name, what }) => `${name} ${what}`)).toEqual([
    'a same',
    'b changed',
    'd new',
    'c gone',
  ]);
  expect(await readFile(join(into, 'a.png'))).toEqual(before);
  expect((await readdir(into)).sort()).toEqual(['a.png', 'b.png', 'd.png']);
});
