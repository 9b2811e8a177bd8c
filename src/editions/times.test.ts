import { expect, test } from 'vitest';
import { clockTime, timeSpan } from './times.ts';

test.each([
  ['09:30', '9.30am'],
  ['13:00', '1pm'],
  ['12:00', '12 noon'],
  ['12:05', '12.05pm'],
  ['00:00', 'midnight'],
  ['00:30', '12.30am'],
  ['23:59', '11.59pm'],
  ['9:00', '9am'],
])('%s is said %s', (time, said) => {
  expect(clockTime(time)).toBe(said);
});

test('a span has what is known of it', () => {
  expect(timeSpan('09:30', '13:00')).toBe('9.30am to 1pm');
  expect(timeSpan('10:00', '12:00')).toBe('10am to 12 noon');
  expect(timeSpan('10:00', undefined)).toBe('10am');
  expect(timeSpan(undefined, '12:30')).toBe('until 12.30pm');
  expect(timeSpan(undefined, undefined)).toBe('');
});
