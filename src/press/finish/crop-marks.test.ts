import { expect, test } from 'vitest';
import { pointsPerMm } from '../imposition.ts';
import { cropMarks, sheetBoxes } from './crop-marks.ts';

const mm = (points: number): number => Math.round((points / pointsPerMm) * 100) / 100;

test('a sheet of 230 by 317 mm is cut to A4, with 3 mm of bleed', () => {
  const boxes = Object.values(sheetBoxes({ widthMm: 230, heightMm: 317 }));
  expect(boxes.map(({ x, y, width, height }) => [x, y, width, height].map(mm))).toEqual([
    [10, 10, 210, 297],
    [7, 7, 216, 303],
    [0, 0, 230, 317],
  ]);
});

test('crop marks are 5 mm long, in line with an edge of the trim, and begin 1 mm outside the bleed', () => {
  const { trim } = sheetBoxes({ widthMm: 230, heightMm: 317 });
  const marks = cropMarks(trim).map(({ from, to }) => [from.map(mm), to.map(mm)]);
  expect(marks).toHaveLength(8);
  expect(marks).toContainEqual([
    [6, 10],
    [1, 10],
  ]);
  expect(marks).toContainEqual([
    [220, 311],
    [220, 316],
  ]);
  for (const [[fromX = 0, fromY = 0] = [], [toX = 0, toY = 0] = []] of marks) {
    expect(Math.hypot(fromX - toX, fromY - toY)).toBeCloseTo(5);
    const isAcross = fromY === toY;
    expect(isAcross ? [10, 307] : [10, 220]).toContain(isAcross ? fromY : fromX);
  }
});
