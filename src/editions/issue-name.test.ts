import { expect, test } from 'vitest';
import { issueName, specialName } from './issue-name.ts';

test('an issue that is not a number keeps its own words', () => {
  expect(issueName('14')).toEqual({ text: 'Issue 14', typed: false });
  expect(issueName('14', 'cy')).toEqual({ text: 'Rhifyn 14', typed: false });
  expect(issueName('Winter special', 'cy')).toEqual({ text: 'Winter special', typed: true });
  expect(issueName(undefined)).toBeUndefined();
});

test('an ordinary edition has no flag', () => {
  expect(specialName(false)).toBeUndefined();
  expect(specialName(true, 'cy')?.text).toBe('Rhifyn arbennig');
  expect(specialName('Special edition: online safety')).toMatchObject({ typed: true });
});
