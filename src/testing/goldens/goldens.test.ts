import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pixels } from '../../press/draw-pages.ts';
import { testBrands } from './brands.ts';
import { differenceOf } from './compare.ts';
import { testFacts } from './facts.ts';
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
      expect(lines.length).toBeGreaterThan(4);
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

testFacts(() => printed);
testBrands(() => printed);

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
