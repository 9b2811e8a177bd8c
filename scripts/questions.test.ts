import { describe, expect, test } from 'vitest';
import { readDate, readKind } from './questions.ts';

describe('the kind of an edition', () => {
  test.each([
    ['1', 'newsletter'],
    ['newsletter', 'newsletter'],
    ['Briefings', 'briefing'],
    ['b', 'briefing'],
    ['lessons learned', 'lessons-learned'],
    [' 3 ', 'lessons-learned'],
  ])('can be answered “%s”', (typed, kind) => {
    expect(readKind(typed)).toEqual({ answer: kind });
  });

  test('that is misspelt is answered with the nearest, any other word with all of them', () => {
    expect(readKind('breifing')).toEqual({
      problem: 'There is no kind “breifing”. Type briefing if you mean that.',
    });
    for (const typed of ['leaflet', '4', '0', '']) {
      expect(readKind(typed)).toEqual({
        problem: `There is no kind “${typed}”. Type a number from 1 to 3, or newsletter, briefing, lessons-learned.`,
      });
    }
  });
});

test('a day can be answered as people write it, and what is none is told', () => {
  expect(readDate('2026-07-14')).toEqual({ answer: '2026-07-14' });
  expect(readDate('14 July 2026')).toEqual({ answer: '2026-07-14' });
  expect(readDate('14/7/26')).toEqual({ answer: '2026-07-14' });
  expect(readDate('2026-02-30')).toMatchObject({ problem: expect.stringContaining('28 days') });
  expect(readDate('soon')).toMatchObject({ problem: expect.stringContaining('like 2026-09-24') });
});
