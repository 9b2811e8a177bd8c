import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-01') / 1000)));
afterEach(() => vi.unstubAllEnvs());

const name = 'newsletters/a.md';

test('a day of review that has passed is a warning on its line, with a day to type', async () => {
  const finding = one(await check({ [name]: editionFile('Words.\n', 'reviewBy: 2026-10-31') }));
  expect(finding).toMatchObject({
    file: 'content/newsletters/a.md',
    line: 4,
    column: 11,
    severity: 'warning',
    rule: 'review-due',
    message: 'Someone should have looked at this again by 31 October 2026. Its page says “Review due”.',
  });
  expect(finding.advice).toContain('reviewBy: 2027-11-01');
});

test('a review that isn’t due yet is none', async () => {
  expect(await check({ [name]: editionFile('Words.\n', 'reviewBy: 2026-11-01') })).toEqual([]);
});

test('what nobody uses need not be looked at again: drafts, withdrawn and replaced editions', async () => {
  for (const line of ['draft: true', 'withdrawn: true', 'supersededBy: b']) {
    const files = {
      [name]: editionFile('Words.\n', 'reviewBy: 2026-10-31', line),
      'newsletters/b.md': editionFile(),
    };
    expect([line, rules(await check(files))]).toEqual([line, []]);
  }
  const waiting = {
    [name]: editionFile('Words.\n', 'reviewBy: 2026-10-31', 'supersededBy: b'),
    'newsletters/b.md': editionFile().replace('2026-09-24', '2026-12-01'),
  };
  expect(rules(await check(waiting))).toEqual(['review-due']);
});

test('a review before the edition comes out is a slip', async () => {
  const finding = one(await check({ [name]: editionFile('Words.\n', 'reviewBy: 2026-09-24') }));
  expect(finding).toMatchObject({ severity: 'warning', rule: 'review-before-edition' });
});
