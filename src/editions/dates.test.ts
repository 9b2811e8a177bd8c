import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayAndDate, explainDate, isDate, longDate, monthAndYear } from './dates.ts';
import { today } from './today.ts';

afterEach(() => vi.unstubAllEnvs());

test('dates are written as people say them', () => {
  expect(longDate('2026-09-24')).toBe('24 September 2026');
  expect(longDate('2020-08-04')).toBe('4 August 2020');
  expect(monthAndYear('2026-09-24')).toBe('September 2026');
});

test('a day of an invitation has its weekday, and its year unless that is known', () => {
  expect(dayAndDate('2026-10-09')).toBe('Friday 9 October 2026');
  expect(dayAndDate('2026-10-09', '2026')).toBe('Friday 9 October');
  expect(dayAndDate('2027-01-03', '2026')).toBe('Sunday 3 January 2027');
  expect(dayAndDate('2028-02-29', '2026')).toBe('Tuesday 29 February 2028');
});

test('a date is a day of the calendar', () => {
  expect(isDate('2028-02-29')).toBe(true);
  expect(isDate('2026-02-29')).toBe(false);
  expect(isDate('2026-13-01')).toBe(false);
  expect(isDate('2026-9-4')).toBe(false);
});

describe('a text that isn’t a date', () => {
  test.each([
    ['24/09/2026', '2026-09-24'],
    ['4.9.26', '2026-09-04'],
    ['2026/9/4', '2026-09-04'],
    ['24 September 2026', '2026-09-24'],
    ['Thursday 24th September 2026', '2026-09-24'],
    ['September 24, 2026', '2026-09-24'],
    ['24 Sept 2026', '2026-09-24'],
    ['2026-09-24T10:00:00', '2026-09-24'],
  ])('%s is offered as %s', (typed, offer) => {
    expect(explainDate(typed).offer).toBe(offer);
  });

  test('a day that its month hasn’t is said to be', () => {
    expect(explainDate('2026-02-30')).toEqual({
      problem: "“2026-02-30” isn't a date: February 2026 has 28 days.",
      offer: undefined,
    });
  });

  test('nothing is offered for a month that doesn’t exist, or for words', () => {
    expect(explainDate('09/24/2026').offer).toBeUndefined();
    expect(explainDate('soon').offer).toBeUndefined();
  });
});

test('today is taken from SOURCE_DATE_EPOCH when it is set', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1790208000');
  expect(today()).toBe('2026-09-24');
});

test('today is a date when nothing is set', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  expect(isDate(today())).toBe(true);
  expect(today()).toBe(today());
});
