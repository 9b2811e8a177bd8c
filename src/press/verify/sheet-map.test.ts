import { describe, expect, test } from 'vitest';
import { impose, pointsPerMm } from '../imposition.ts';
import { noSheets, sheetMap } from './sheet-map.ts';

const a5 = { widthMm: 148, heightMm: 210 };
const map = sheetMap(impose('booklet', 5, a5), a5.widthMm * pointsPerMm);

describe('pages on sheets', () => {
  test('a point of a sheet is a point of the page that stands there', () => {
    const point = map.toPage({ page: 1, x: 158.75 * pointsPerMm, y: 20 });
    expect(point).toMatchObject({ page: 1, y: 20 });
    expect(point.x).toBeCloseTo(10 * pointsPerMm);
    expect(map.toPage({ page: 4, x: 10, y: 20 }).page).toBe(4);
    expect(map.toPage({ page: 4, x: 500, y: 20 }).page).toBe(5);
  });

  test('what stands on a blank place is no page’s', () => {
    expect(map.toPage({ page: 1, x: 10, y: 20 }).page).toBe(6);
  });

  test('a box of a page is found on its sheet, and back', () => {
    for (const page of [1, 2, 3, 4, 5]) {
      const box = { page, x: 30, y: 40, width: 5, height: 6 };
      const there = map.toSheet(box);
      expect(map.toPage(there)).toMatchObject({ page });
      expect(map.toPage(there).x).toBeCloseTo(30);
      expect(there).toMatchObject({ width: 5, height: 6, y: 40 });
    }
    expect(() => map.toSheet({ page: 9, x: 0, y: 0, width: 1, height: 1 })).toThrow('page 9');
  });

  test('without sheets everything stays where it is', () => {
    const box = { page: 3, x: 1, y: 2, width: 3, height: 4 };
    expect(noSheets.toSheet(box)).toEqual(box);
    expect(noSheets.toPage(box)).toEqual(box);
  });
});
