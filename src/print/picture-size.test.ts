import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { columnMm, standardWidths } from './picture-place.ts';
import { printedSize } from './picture-size.ts';

const size = (width: number, height: number, columnMm: number) =>
  printedSize({ width, height, sort: 'photograph' }, columnMm);

describe('the printed size of a picture', () => {
  test.each([
    { about: 'fills its column, at 300 to the inch', width: 4000, mm: 116.33, pixels: 1373 },
    { about: 'fills its column with what it has', width: 900, mm: 116.33, pixels: 900 },
    { about: 'is narrower than its column rather than blurred', width: 600, mm: 101.6, pixels: 600 },
    { about: 'is small when it is small', width: 60, mm: 10.16, pixels: 60 },
  ])('$about', ({ width, mm, pixels }) => {
    const printed = size(width, width * 0.75, 116.33);
    expect(printed.widthMm).toBeCloseTo(mm, 2);
    expect(printed.heightMm).toBeCloseTo(mm * 0.75, 2);
    expect(printed.pixels).toBe(pixels);
    expect(printed.pixels / (printed.widthMm / 25.4)).toBeLessThanOrEqual(300);
  });

  test('is never taller than a page has room for, and has pixels for that', () => {
    const { widthMm, heightMm, pixels } = size(3000, 6000, 116.33);
    expect([widthMm, heightMm, pixels]).toEqual([90, 180, 1062]);
  });

  test('of a vector picture is its own', () => {
    expect(printedSize({ width: 96, height: 48, sort: 'vector' }, 116.33)).toMatchObject({ widthMm: 25.4 });
    expect(printedSize({ width: 960, height: 480, sort: 'vector' }, 116.33)).toMatchObject({
      widthMm: 116.33,
    });
  });
});

test.each([
  ['<p><img></p>', 116.33],
  ['<figure class="block figure"><img></figure>', 116.33],
  ['<figure class="block figure" data-wide=""><img></figure>', 178],
  ['<div class="passage"><figure data-wide=""><img></figure></div>', 178],
  ['<div class="block columns"><figure data-wide=""><img></figure></div>', 85.5],
  ['<div class="news"><div class="item"><p><img></p></div></div>', 85.5],
  ['<section class="panel"><figure data-wide=""><img></figure></section>', 100],
  ['<ul><li><p><img></p></li></ul>', 112.13],
  ['<table><tr><td><img></td><td>a</td></tr></table>', 58.165],
])('the column of a picture in %s is %f mm wide', (html, mm) => {
  const [picture] = DomUtils.getElementsByTagName('img', parseDocument(html));
  if (!picture) throw new Error('no picture');
  expect(columnMm(picture, { ...standardWidths, panel: 100 })).toBeCloseTo(mm, 3);
});
