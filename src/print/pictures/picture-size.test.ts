import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { grid, largePrint } from '../formats.ts';
import { columnMm } from './picture-place.ts';
import { printedSize } from './picture-size.ts';

const size = (width: number, height: number, columnMm: number) =>
  printedSize({ width, height, sort: 'photograph' }, columnMm);

describe('the printed size of a picture', () => {
  test.each([
    { about: 'fills its column, at 300 to the inch', own: 4000, width: 439, pixels: 1371 },
    { about: 'fills its column with what it has', own: 900, width: 439, pixels: 900 },
    { about: 'is narrower than its column rather than blurred', own: 600, width: 384, pixels: 600 },
    { about: 'is small when it is small', own: 60, width: 38, pixels: 60 },
  ])('$about', ({ own, width, pixels }) => {
    const printed = size(own, own * 0.75, 116.33);
    expect(printed).toEqual({ width, height: Math.round(width * 0.75), pixels });
    expect(printed.pixels / (printed.width / 96)).toBeLessThanOrEqual(300);
    expect(printed.pixels / (printed.width / 96)).toBeGreaterThanOrEqual(150);
  });

  test('is never taller than a page has room for, and has pixels for that', () => {
    expect(size(3000, 6000, 116.33)).toEqual({ width: 311, height: 622, pixels: 971 });
  });

  test('in large print is laid out smaller, and has pixels for what is printed', () => {
    const large = (width: number, height: number) =>
      printedSize({ width, height, sort: 'photograph' }, 118.6, largePrint);
    expect(large(4000, 3000)).toEqual({ width: 448, height: 336, pixels: 2100 });
    expect(large(600, 400)).toEqual({ width: 256, height: 171, pixels: 600 });
    expect((large(3000, 6000).height / 96) * 25.4).toBeLessThan(111);
  });

  test('of a vector picture is its own', () => {
    expect(printedSize({ width: 96, height: 48, sort: 'vector' }, 116.33)).toMatchObject({ width: 96 });
    expect(printedSize({ width: 960, height: 480, sort: 'vector' }, 116.33)).toMatchObject({ width: 439 });
  });
});

test.each([
  ['<p><img></p>', 116.31],
  ['<figure class="block figure"><img></figure>', 116.31],
  ['<figure class="block figure" data-wide=""><img></figure>', 178.01],
  ['<div class="passage"><figure data-wide=""><img></figure></div>', 178.01],
  ['<div class="block columns"><figure data-wide=""><img></figure></div>', 85.37],
  ['<div class="news"><div class="item"><p><img></p></div></div>', 85.37],
  ['<section class="panel"><figure data-wide=""><img></figure></section>', 116.31],
  ['<ul><li><p><img></p></li></ul>', 112.11],
  ['<table><tr><td><img></td><td>a</td></tr></table>', 58.155],
])('the column of a picture in %s is %f mm wide', (html, mm) => {
  const [picture] = DomUtils.getElementsByTagName('img', parseDocument(html));
  if (!picture) throw new Error('no picture');
  expect(columnMm(picture, grid)).toBeCloseTo(mm, 2);
});
