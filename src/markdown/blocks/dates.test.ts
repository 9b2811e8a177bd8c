import { describe, expect, it } from 'vitest';
import { fixedWordsIn } from '../fixed-words.ts';
import { dateOf, periodElements } from './dates.ts';
import { plainText } from './plain-text.ts';

const period = (from: string | undefined, to: string | undefined, lang = 'en-GB') =>
  plainText(periodElements(from, to, { lang, words: fixedWordsIn(lang) }));

describe('a period', () => {
  it('says once what its two days share', () => {
    expect(period('2026-03-09', '2026-03-15')).toBe('9 to 15 March 2026');
    expect(period('2026-02-28', '2026-03-06')).toBe('28 February to 6 March 2026');
    expect(period('2026-12-28', '2027-01-03')).toBe('28 December 2026 to 3 January 2027');
  });

  it('may be one day, or open at either end', () => {
    expect(period('2026-03-09', '2026-03-09')).toBe('9 March 2026');
    expect(period('2026-03-09', undefined)).toBe('From 9 March 2026');
    expect(period(undefined, '2026-03-09')).toBe('Until 9 March 2026');
    expect(period(undefined, undefined)).toBe('');
  });

  it('is in Welsh in a Welsh edition', () => {
    expect(period('2026-03-09', '2026-04-15', 'cy')).toBe('9 Mawrth i 15 Ebrill 2026');
  });
});

it('an attribute that holds no date gives none', () => {
  expect(['2026-03-09', '2026-02-30', '9 March', '', undefined].map(dateOf)).toEqual([
    '2026-03-09',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
