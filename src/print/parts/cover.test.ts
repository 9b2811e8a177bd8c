import { describe, expect, test } from 'vitest';
import { longestBalanced } from '../setting/title.ts';
import { coverTitle } from './cover.ts';

describe('the title on a cover', () => {
  test.each([
    ['All our briefings 2026', 'All our briefings', '2026'],
    ['All our briefings, 2026', 'All our briefings', '2026'],
    ['Practice reviews: 2025–26', 'Practice reviews', '2025–26'],
    ['Practice reviews 2025/2026', 'Practice reviews', '2025/2026'],
  ])('%s has its year on a line of its own', (title, words, year) => {
    expect(coverTitle(title)).toMatchObject({ words, year });
  });

  test.each([
    'All our briefings',
    '2026',
    'Working together 2026 and after',
    'Room 101',
    'Form 20261',
    'Year 2150',
  ])('%s is one piece unless it ends with a year of ours', (title) => {
    const { words, year } = coverTitle(title);
    expect([words, year].filter(Boolean).join(' ')).toBe(title);
    expect(year).toBeUndefined();
  });

  test('is smaller the longer its lines are, and never smaller than the last size', () => {
    const steps = ['Neglect', 'Safeguarding', 'Exploitation', 'Misunderstandings', 'Telecommunications'].map(
      (title) => coverTitle(title).step,
    );
    expect(steps).toEqual([1, 2, 2, 3, 3]);
    expect(coverTitle('Counterrevolutionaries').step).toBe(4);
    expect(coverTitle('word '.repeat(25)).step).toBe(4);
    // Of more than five lines at that size: below it stands a standfirst.
    expect(coverTitle('WORDS '.repeat(26)).step).toBe(5);
    expect(coverTitle('W'.repeat(160)).step).toBe(5);
  });

  test('is measured in three lines, or two where its year takes the third', () => {
    const words = 'Babies under one and safer sleep';
    expect(longestBalanced(words, 3)).toBeLessThanOrEqual(14);
    expect(longestBalanced(words, 2)).toBeGreaterThan(14);
    expect(coverTitle(words).step).toBe(2);
    expect(coverTitle(`${words} 2026`).step).toBe(3);
  });
});
