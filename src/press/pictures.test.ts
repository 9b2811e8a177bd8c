import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraphs, type SiteFixture, siteFixture } from './fixtures.ts';

let site: SiteFixture;
const file = () => join(site.outFolder, 'newsletters/one/pictures/square.png');

beforeAll(async () => {
  site = await siteFixture({
    id: 'one',
    pictures: 'newsletters/one/pictures',
    css: '.square { width: 100pt; height: 50pt; background: #ff8000; print-color-adjust: exact; color: #ff8000 }',
    body: `${paragraphs(14)}<div class="square" data-picture="square">x</div>${paragraphs(1)}`,
  });
});
afterAll(() => site.remove());

test('what a page asks for is cut out of the PDF as paper shows it, with a little air', async () => {
  const { pressed } = await site.press();
  expect(pressed[0]?.findings).toEqual([]);
  expect(pressed[0]?.record?.pages).toBeGreaterThan(1);
  const { data, info } = await sharp(await readFile(file()))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 224, height: 124 });
  const colour = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ];
  expect(colour(112, 100)).toEqual([255, 128, 0]);
  expect(colour(2, 2)).toEqual([255, 255, 255]);
});

test('it comes from the cache as the PDF does', async () => {
  const before = await readFile(file());
  await rm(file());
  const { pressed, browsersStarted } = await site.press();
  expect(browsersStarted).toBe(0);
  expect(pressed[0]?.cached).toBe(true);
  expect(await readFile(file())).toEqual(before);
});
