import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFixture, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';

const drawing = (words: string, size = 'width="400" height="200" viewBox="0 0 400 200"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect x="60" y="90" width="60" height="70"/>${words}</svg>`;
const chart = drawing(
  '<text x="20" y="30" font-size="18">Referrals by month</text><text x="70" y="180">May</text><text x="2" y="198" font-size="6">June</text>',
);
const cut = drawing(
  '<text x="-30" y="100" font-size="30">Beyond the edge</text><text x="330" y="30">of the picture</text>',
);
const turned = drawing('<text transform="translate(30 180) rotate(-90)">Going up</text>');
const img = '<img src="/chart.svg" alt="">';

/** Each has pictures of so many words. */
const fixtures: (PageFixture & { words: number })[] = [
  { id: 'alone', body: `<p>before</p>${img}<p>after</p>`, words: 5 },
  { id: 'only', body: img, words: 5 },
  { id: 'turned', body: `<p>before</p><img src="/turned.svg" alt=""><p>after</p>`, words: 2 },
  { id: 'cut', body: `<p>before</p><img src="/cut.svg" alt=""><p>after</p>`, words: 6 },
  { id: 'linked', body: `<p>before <a href="https://a.example/">${img}</a> after</p>`, words: 5 },
  {
    id: 'wide',
    body: `<p>before</p><img src="/chart.svg" alt="" style="width:100%; height: 20mm"><p>after</p>`,
    words: 5,
  },
  {
    id: 'tall',
    body: `<p>before</p><img src="/chart.svg" alt="" style="width:20mm; height: 200mm"><p>after</p>`,
    words: 5,
  },
  {
    id: 'in-cells',
    body: `<table><tr><td>one ${img.replace('alt', 'style="width: 40mm" alt')} two</td><td>three</td></tr></table><p>after</p>`,
    words: 5,
  },
  {
    id: 'data',
    body: `<p>before</p><img src="data:image/svg+xml,${encodeURIComponent(chart)}" alt="a chart"><p>after</p>`,
    words: 5,
  },
  {
    id: 'logo',
    masthead: `<header data-furniture>${img}<h1>Edition logo</h1></header>`,
    body: '<p>text</p>',
    words: 0,
  },
  {
    id: 'booklet',
    body: `<p>before</p>${img}<p>after</p>`,
    css: '@page { size: A5 }',
    job: { imposition: 'booklet' },
    words: 5,
  },
  { id: 'press', body: `<p>before</p>${img}<p>after</p>`, job: { imposition: 'crop-marks' }, words: 5 },
  {
    id: 'large-print',
    body: `<p>before</p>${img}<p>after</p>`,
    css: '@page { size: 140mm 198mm }',
    job: { scale: 1.5 },
    words: 5,
  },
];

describe('words that a picture holds as text', () => {
  let site: SiteFixture;
  let pressed: Map<string, Pressed>;
  beforeAll(async () => {
    site = await siteFixture(...fixtures);
    await site.add('chart.svg', chart);
    await site.add('cut.svg', cut);
    await site.add('turned.svg', turned);
    pressed = await site.pressById();
  });
  afterAll(() => site.remove());

  for (const { id, words } of fixtures) {
    test(`are the picture’s: ${id}`, () => {
      const { findings, record } = pressed.get(id) ?? {};
      expect(findings).toEqual([]);
      expect(record?.wordsInPdf).toBe(record?.wordsInSource);
      expect(record?.wordsInPictures).toBe(words);
    });
  }
});
