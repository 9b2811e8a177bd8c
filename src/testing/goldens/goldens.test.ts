import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pixels } from '../../press/draw-pages.ts';
import {
  deadLinks,
  nearEdge,
  outOfOrder,
  ruleAbove,
  tooSmall,
  unfitFonts,
  wrongContents,
  wrongFolios,
} from '../pdf-facts/faults.ts';
import { type PdfFacts, pdfFacts, placesOf } from '../pdf-facts.ts';
import { differenceOf } from './compare.ts';
import { readGolden } from './golden-file.ts';
import { goldenPages } from './golden-pages.ts';
import {
  drawGolden,
  goldenFile,
  goldenFolder,
  type PrintedGoldens,
  printGoldens,
  whyNotHere,
} from './render-goldens.ts';
import { clearDifferences, showDifference } from './show-difference.ts';

const reason = whyNotHere();
/** How many pages each PDF has. */
const pageCounts = {
  'newsletters/14/14.pdf': 5,
  'briefings/bruising/bruising.pdf': 2,
  'briefings/missing/missing.pdf': 3,
  'lessons-learned/safer-sleep/safer-sleep.pdf': 6,
  'newsletters/7/7.pdf': 4,
};
const newsletterSections = [
  'News in short',
  'Practice Learning Group',
  'Changed procedures',
  'Training this autumn',
  'What the bruising audit found',
  'Contacts',
];
/** A millimetre at 72 dots an inch. */
const mm = 3;
let printed: PrintedGoldens;

beforeAll(async () => {
  await clearDifferences();
  printed = await printGoldens();
}, 120_000);
afterAll(() => printed.remove());

test('the golden content is built without an error or a warning', () => {
  for (const { status, output } of Object.values(printed.builds)) expect(status, output).toBe(0);
});

describe.skipIf(reason !== undefined)(`printed pages${reason ? ` (skipped: ${reason})` : ''}`, () => {
  test.each(goldenPages.map((golden) => [golden.name, golden] as const))(
    '%s is as it was approved',
    async (name, golden) => {
      const approved = await readGolden(goldenFile(golden));
      if (!approved) throw new Error(`There is no golden page ${name} yet: npm run goldens`);
      const actual = await drawGolden(printed, golden);
      const difference = differenceOf(approved, actual);
      if (!difference.tooMany) return;
      const { actual: now, beside } = await showDifference(name, approved, actual, difference);
      expect.fail(
        `${name} differs in ${difference.pixels} pixels. Look at ${relative(process.cwd(), beside)} (approved, now, ` +
          `differences; the page of now alone is ${relative(process.cwd(), now)}). If it is better now: npm run goldens`,
      );
    },
  );

  test.each(goldenPages.map((golden) => [golden.name, golden] as const))(
    '%s isn’t taken for itself when it, or any line of it, stands 1 mm lower',
    async (_name, golden) => {
      const approved = await readGolden(goldenFile(golden));
      if (!approved) throw new Error('no golden page');
      const lines = linesOf(approved);
      expect(lines.length).toBeGreaterThan(10);
      const whole = { from: 0, to: approved.height - mm };
      for (const line of [whole, ...lines]) {
        expect(differenceOf(approved, lowered(approved, line)).tooMany, `rows from ${line.from}`).toBe(true);
      }
    },
  );
});

test('each picture in the folder is of a page that is printed', async () => {
  expect((await readdir(goldenFolder)).sort()).toEqual(goldenPages.map(({ name }) => `${name}.png`).sort());
});

describe('facts of the PDFs', () => {
  const all = new Map<string, PdfFacts>();
  beforeAll(async () => {
    for (const pdf of Object.keys(pageCounts)) {
      const content = goldenPages.find((golden) => golden.pdf === pdf)?.content ?? 'content';
      all.set(pdf, await pdfFacts(await printed.pdf({ content, pdf })));
    }
  });

  function of(pdf: keyof typeof pageCounts): PdfFacts {
    const facts = all.get(pdf);
    if (!facts) throw new Error(`no facts of ${pdf}`);
    return facts;
  }

  test.each(Object.entries(pageCounts))('%s has %i pages of A4, numbered', (pdf, count) => {
    const facts = of(pdf as keyof typeof pageCounts);
    const { pages } = facts;
    expect(pages).toHaveLength(count);
    for (const { media, trim, bleed } of pages) {
      expect(Math.abs(media.widthMm - 210)).toBeLessThan(0.2);
      expect(Math.abs(media.heightMm - 297)).toBeLessThan(0.2);
      expect([trim, bleed]).toEqual([media, media]);
    }
    expect(wrongFolios(facts)).toEqual([]);
  });

  test.each(Object.keys(pageCounts))(
    '%s has every font in it and none drawn, no text below 12 points but 10 in header and footer, and air all around',
    (pdf) => {
      const facts = of(pdf as keyof typeof pageCounts);
      expect(facts.fonts.length).toBeGreaterThan(1);
      expect(unfitFonts(facts)).toEqual([]);
      expect(tooSmall(facts)).toEqual([]);
      expect(nearEdge(facts)).toEqual([]);
    },
  );

  test('sections of the newsletter open at the left edge in 22 points, and its lead story in the main column in 27', () => {
    const facts = of('newsletters/14/14.pdf');
    for (const words of newsletterSections) {
      const [heading, other] = placesOf(facts, words, 22);
      expect(heading?.xMm, words).toBeCloseTo(16, 0);
      expect(other).toBeUndefined();
    }
    const [lead] = placesOf(facts, 'One front door, and the same four questions', 27);
    expect(lead).toMatchObject({ page: 1 });
    expect(lead?.xMm).toBeCloseTo(77.67, 1);
  });

  test('each number in the contents is that of the page on which the heading stands', () => {
    const headings = newsletterSections.map((words) => ({ words, sizePt: 22 }));
    expect(wrongContents(of('newsletters/14/14.pdf'), headings)).toEqual([]);
  });

  test('panels of a long briefing stand in order, each numeral at the left edge 17.5 mm below its rule', () => {
    const facts = of('briefings/missing/missing.pdf');
    const numerals = facts.texts.filter(({ text, sizePt }) => /^[1-7]$/.test(text) && sizePt > 30);
    expect(numerals.map(({ text }) => text).join('')).toBe('1234567');
    expect(outOfOrder(numerals)).toEqual([]);
    for (const numeral of numerals) {
      expect(Math.abs(numeral.xMm - 16)).toBeLessThan(1);
      expect(numeral.yMm - (ruleAbove(facts, numeral, 1.5)?.yMm ?? 0)).toBeCloseTo(17.5, 0);
    }
  });

  test('links lead to addresses and to pages of the same PDF, none to nowhere', () => {
    for (const [pdf, facts] of all) {
      expect(facts.links.length, pdf).toBeGreaterThan(3);
      expect(deadLinks(facts), pdf).toEqual([]);
    }
  });

  test('the colours of the second partnership are its own, and none of the first one’s is left', () => {
    const colours = new Set(of('newsletters/7/7.pdf').shapes.map(({ colour }) => colour));
    expect(colours).toContain('#14315c');
    expect(colours).toContain('#b7540d');
    expect(colours).not.toContain('#0b5563');
    expect(new Set(of('newsletters/14/14.pdf').shapes.map(({ colour }) => colour))).toContain('#0b5563');
  });
});

interface Rows {
  from: number;
  /** The first row that isn't among them. */
  to: number;
}

/** Rows with something printed on them that have white above and below. */
function linesOf({ data, width, height }: Pixels): Rows[] {
  const lines: Rows[] = [];
  let from = -1;
  for (let row = 0; row <= height; row += 1) {
    const isWhite =
      row === height || data.subarray(row * width * 3, (row + 1) * width * 3).every((level) => level === 255);
    if (!isWhite && from < 0) from = row;
    if (isWhite && from >= 0) {
      lines.push({ from, to: row });
      from = -1;
    }
  }
  return lines;
}

/** The page with some rows 1 mm lower. */
function lowered({ data, width, height }: Pixels, { from, to }: Rows): Pixels {
  const moved = Buffer.from(data);
  moved.fill(255, from * width * 3, to * width * 3);
  data.copy(moved, (from + mm) * width * 3, from * width * 3, to * width * 3);
  return { data: moved, width, height };
}
