import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../fixtures.ts';
import type { Pressed } from '../press-all.ts';

/** A paragraph whose pieces of text between emphasised words are all the same, and stand in its first words too. */
const list = Array.from({ length: 40 }, (_, index) => `<em>word number ${index}</em>`).join(' and so is ');
const together = `<p>This is bread and so is that; ${list}.</p>`;

/** The page ends in it at another place each time. */
const fixtures = Array.from(
  { length: 12 },
  (_, index): PageFixture => ({
    id: `lines-${index}`,
    body: `<div style="height: ${440 + index * 17}pt"></div>${together}${paragraphs(1)}`,
  }),
);

let site: SiteFixture;
let pressed: Pressed[] = [];

beforeAll(async () => {
  site = await siteFixture(...fixtures);
  ({ pressed } = await site.press({ workers: 2 }));
});
afterAll(() => site.remove());

test('a paragraph that ends a page between the same words goes on where it was', () => {
  expect(pressed).toHaveLength(fixtures.length);
  for (const { page, findings, record } of pressed) {
    expect(findings, page.job.edition).toEqual([]);
    expect(record?.wordsInPdf).toBe(record?.wordsInSource);
  }
});
