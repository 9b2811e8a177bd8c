import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';
import { htmlWords } from '../verify/html-words.ts';
import { type PdfWord, readPdf } from '../verify/pdf-reader.ts';

const css = '.side { float: left; width: 50mm } .text { margin-left: 60mm }';
const beside = '<p>Whom to ring beside the text</p>';

function fixture(id: string, mark: string): PageFixture {
  return {
    id,
    css,
    title: 'Edition',
    body: `<aside class="side"><div ${mark}>${beside}</div></aside><div class="text">${paragraphs(14)}</div>`,
  };
}

let site: SiteFixture;
let pressed: Map<string, Pressed>;
let words: Map<string, PdfWord[]>;

beforeAll(async () => {
  site = await siteFixture(fixture('last', 'data-read-last'), fixture('first', ''));
  pressed = await site.pressById();
  words = await site.readPdfs(pressed, async (bytes) => (await readPdf(bytes)).words);
});
afterAll(() => site.remove());

const place = (id: string): number => words.get(id)?.findIndex(({ text }) => text === 'Whom') ?? -1;
const lastOfPage1 = (id: string): number => words.get(id)?.findLastIndex(({ page }) => page === 1) ?? -1;

test('what stands beside a page’s text and is read last comes after that page’s text in the PDF', () => {
  expect(pressed.get('last')?.record?.pages).toBeGreaterThan(1);
  expect(words.get('last')?.[place('last')]?.page).toBe(1);
  expect(lastOfPage1('last') - place('last')).toBe(htmlWords(beside).words.length - 1);
  // Without the mark it is read where the document has it.
  expect(place('first')).toBeLessThan(20);
});

test('it stands where it would stand without the mark, and so does everything else', () => {
  const places = (id: string) =>
    words
      .get(id)
      ?.map(({ text, page, x, y }) => `${text} ${page} ${x.toFixed(1)} ${y.toFixed(1)}`)
      .sort();
  expect(places('last')).toEqual(places('first'));
});

test('its words are found in the order of the document, and none is lost', () => {
  for (const one of pressed.values()) {
    expect(one.findings).toEqual([]);
    expect(one.record?.wordsInPdf).toBe(one.record?.wordsInSource);
  }
});
