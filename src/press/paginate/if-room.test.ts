import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrongFolios } from '../../testing/pdf-facts/faults.ts';
import { type PdfFacts, pdfFacts } from '../../testing/pdf-facts.ts';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';
import { shellPage } from './fixtures.ts';
import type { PressWindow } from './in-page-press.ts';

/** Height of the text area, and of what is there only if there is room for it. */
const areaMm = 252;
const lastMm = 40;
const tall = (mm: number) => `<div style="height: ${mm}mm"><p>Some words</p></div>`;
const last = (content = 'Where to ask', tag = 'section') =>
  `<${tag} data-furniture data-if-room style="height: ${lastMm}mm; break-inside: avoid"><p>${content}</p></${tag}>`;

const plain = {
  masthead: '<p class="head" data-furniture>Edition</p>',
  title: 'Edition',
  css: '.head { margin: 0; height: 5mm } .new-page { break-before: page } .new-page p { margin: 0 }',
};
/** Room for it, in millimetres: from plenty to none, and down to where even the text fills the page. */
const rooms = [100, 60, 50, 45, 41, 39, 20, 5, 0];

const fixtures: PageFixture[] = [
  ...rooms.map((room) => ({ ...plain, id: `room-${room}`, body: `${tall(areaMm - 5 - room)}${last()}` })),
  // What comes after it moves up to the page before.
  {
    ...plain,
    id: 'numbered',
    body: `<p data-furniture>Then <span data-page-of="then">00</span></p>${tall(areaMm - 30)}${last()}<h2 id="then" class="new-page">Then</h2>${paragraphs(2)}`,
  },
  {
    ...plain,
    id: 'several',
    body: [1, 2, 3]
      .map(
        (index) =>
          `<section class="new-page">${tall(areaMm - (index === 2 ? 80 : 20))}${last(`Last of ${index}`)}</section>`,
      )
      .join(''),
  },
  { ...plain, id: 'always', body: `${tall(areaMm - 25)}${last().replace(' data-if-room', '')}` },
  {
    ...plain,
    id: 'pictured',
    body: `${tall(areaMm - 25)}<div class="new-page"><svg width="40" height="40"><rect width="40" height="40"/></svg></div>${last()}`,
  },
  // Set in one way it would begin a page; the other way has none, and then what comes after has room.
  {
    ...plain,
    id: 'either-way',
    body: `${tall(120)}<article><template data-if-fits data-width-mm="178" data-height-mm="${areaMm}">${tall(100)}<div style="break-inside: avoid">${tall(100)}</div><div class="new-page">${last('Left out')}</div></template><p>Some words</p><p>Some words</p></article>${last()}`,
  },
];

describe('what is there only if there is room for it', () => {
  let site: SiteFixture;
  let pressed: Map<string, Pressed>;
  let pdfs: Map<string, PdfFacts>;

  beforeAll(async () => {
    site = await siteFixture(...fixtures);
    pressed = await site.pressById();
    pdfs = await site.readPdfs(pressed, pdfFacts);
  });
  afterAll(() => site.remove());

  const facts = (id: string): PdfFacts => {
    const found = pdfs.get(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const pagesWith = (id: string, words: string) =>
    facts(id)
      .texts.filter(({ text }) => text.includes(words))
      .map(({ page }) => page);

  test('is kept where it has room, and left out where it would begin a page', () => {
    for (const room of rooms) {
      const id = `room-${room}`;
      expect(pagesWith(id, 'Where to ask'), id).toEqual(room > lastMm ? [1] : []);
      expect(facts(id).pages, id).toHaveLength(1);
      expect(pressed.get(id)?.record?.pages).toBe(1);
    }
    // Without the mark it begins a page.
    expect(pagesWith('always', 'Where to ask')).toEqual([2]);
  });

  test('leaves every page numbered as it is after that, and the contents right', () => {
    for (const { id } of fixtures) {
      expect(wrongFolios(facts(id)), id).toEqual([]);
      expect(pressed.get(id)?.findings, id).toEqual([]);
    }
    expect(pagesWith('numbered', 'Where to ask')).toEqual([]);
    expect(facts('numbered').pages).toHaveLength(2);
    expect(pagesWith('numbered', 'Then 2')).toEqual([1]);
  });

  test('is decided for each by itself', () => {
    expect([1, 2, 3].map((index) => pagesWith('several', `Last of ${index}`))).toEqual([[], [3], []]);
    expect(facts('several').pages).toHaveLength(4);
  });

  test('is kept below a drawing on its page', () => {
    expect(pagesWith('pictured', 'Where to ask')).toEqual([2]);
  });

  test('keeps its number when what stands before it is set in another way', () => {
    expect(pressed.get('either-way')?.record).toMatchObject({ pages: 1, fits: [{ fits: false }] });
    expect(pagesWith('either-way', 'Where to ask')).toEqual([1]);
  });
});

test('pages are set anew so often and no more, and then all that has no room is left out', async () => {
  const shell = await shellPage();
  try {
    await shell.page.evaluate(() => {
      const { fits } = (window as unknown as PressWindow).press;
      if (!fits) throw new Error('nothing to choose with');
      const { choose } = fits;
      const counter = window as unknown as { rounds: number };
      counter.rounds = 0;
      fits.choose = (content, denied) => {
        counter.rounds += 1;
        return choose(content, denied);
      };
    });
    // Each begins the page only when the one before is gone.
    const small = '<p data-furniture data-if-room style="height: 5mm; margin: 0">Where to ask</p>';
    const set = (count: number) =>
      shell.paginate(`<style>@page { size: A4; margin: 22.5mm 16mm } body { margin: 0 } p { margin: 0 }</style>
<div style="height: ${areaMm - 1}mm"><p>Some words</p></div>${small.repeat(count)}`);
    expect(await set(5)).toMatchObject({ pages: 1 });
    expect(await rounds()).toBe(6);
    expect(await set(40)).toMatchObject({ pages: 1 });
    expect(await rounds()).toBe(6 + 21);
    expect(await shell.page.locator('[data-if-room]').count()).toBe(0);
  } finally {
    await shell.close();
  }

  function rounds(): Promise<number> {
    return shell.page.evaluate(() => (window as unknown as { rounds: number }).rounds);
  }
});
