import { describe, expect, test } from 'vitest';
import { impose, type SheetSide } from './imposition.ts';

const a5 = { widthMm: 148, heightMm: 210 };
const a4 = { widthMm: 210, heightMm: 297 };
const order = (sides: SheetSide[]) => sides.map(({ places }) => places.map(({ page }) => page));

describe('a booklet', () => {
  test('of eight pages is two sheets, folded into each other', () => {
    expect(order(impose('booklet', 8, a5))).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  test('of five or nine pages is blank at its end only', () => {
    expect(order(impose('booklet', 5, a5))).toEqual([
      ['blank', 1],
      [2, 'blank'],
      ['blank', 3],
      [4, 5],
    ]);
    const nine = impose('booklet', 9, a5);
    expect(nine).toHaveLength(6);
    expect(order(nine).flat().filter(Number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(order(nine)[5]).toEqual([6, 7]);
    expect(order(nine)[3]).toEqual([4, 9]);
  });

  test('of one page is one sheet with three blank places', () => {
    expect(order(impose('booklet', 1, a5))).toEqual([
      ['blank', 1],
      ['blank', 'blank'],
    ]);
  });

  test('is printed on A4, each page in the middle of its half', () => {
    const [front] = impose('booklet', 4, a5);
    expect(front).toMatchObject({ widthMm: 297, heightMm: 210 });
    expect(front?.places.map(({ xMm, yMm }) => [xMm, yMm])).toEqual([
      [0.25, 0],
      [148.75, 0],
    ]);
  });

  test('of pages that are larger than A5 cannot be', () => {
    expect(() => impose('booklet', 4, a4)).toThrow('A5');
  });

  test('turned over its short edge, folded and cut has every two pages back to back', () => {
    for (let pages = 1; pages < 60; pages += 1) {
      const sides = order(impose('booklet', pages, a5));
      const all = sides.flat().filter((page) => page !== 'blank');
      expect(all.sort((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: pages }, (_, index) => index + 1),
      );
      for (let sheet = 0; sheet < sides.length; sheet += 2) {
        const [, right] = sides[sheet] ?? [];
        const [left] = sides[sheet + 1] ?? [];
        if (right !== 'blank' && left !== 'blank') expect(left).toBe(Number(right) + 1);
      }
    }
  });
});

test('a page with crop marks stands by itself with 10 mm around it', () => {
  expect(impose('crop-marks', 2, a4)).toEqual([
    { widthMm: 230, heightMm: 317, places: [{ page: 1, xMm: 10, yMm: 10 }] },
    { widthMm: 230, heightMm: 317, places: [{ page: 2, xMm: 10, yMm: 10 }] },
  ]);
});
