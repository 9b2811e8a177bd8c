import { describe, expect, test } from 'vitest';
import { isCurrent, isReviewDue, standingOf } from './standing.ts';

type Facts = { date?: string; withdrawn?: boolean; supersededBy?: string };

const edition = (id: string, { date = '2026-09-24', withdrawn = false, supersededBy }: Facts = {}) => ({
  kind: 'newsletter' as const,
  id,
  data: { date, withdrawn, supersededBy },
});

describe('how it stands with an edition', () => {
  test('replaced editions lead to the newest of those that replaced them', () => {
    const first = edition('a', { supersededBy: 'b' });
    const second = edition('b', { supersededBy: 'c', date: '2026-10-01' });
    const third = edition('c', { date: '2026-10-05' });
    const all = [first, second, third];
    expect(standingOf(first, all)).toEqual({
      state: 'replaced',
      replacedOn: '2026-10-01',
      readInstead: third,
    });
    expect(standingOf(third, all).state).toBe('current');
    expect(all.map((one) => isCurrent(one, all))).toEqual([false, false, true]);
  });

  test('one is current while readers can’t see what replaces it', () => {
    const first = edition('a', { supersededBy: 'b' });
    expect(standingOf(first, [first]).state).toBe('current');
  });

  test('one stays replaced when what replaced it was withdrawn; then there is nothing to read instead', () => {
    const first = edition('a', { supersededBy: 'b' });
    const gone = edition('b', { withdrawn: true });
    expect(standingOf(first, [first, gone])).toMatchObject({ state: 'replaced', readInstead: undefined });
    const goneToo = edition('b', { withdrawn: true, supersededBy: 'c' });
    const third = edition('c');
    expect(standingOf(first, [first, goneToo, third]).readInstead).toBe(third);
    expect(standingOf(goneToo, [first, goneToo, third])).toMatchObject({
      state: 'withdrawn',
      readInstead: third,
    });
  });

  test('a circle, which the checks refuse, comes to an end', () => {
    const first = edition('a', { supersededBy: 'b' });
    const second = edition('b', { supersededBy: 'a' });
    expect(standingOf(first, [first, second]).readInstead).toBe(second);
  });
});

test('a review is due the day after the one that is given for it', () => {
  expect(isReviewDue({ reviewBy: '2026-10-31' }, '2026-10-31')).toBe(false);
  expect(isReviewDue({ reviewBy: '2026-10-31' }, '2026-11-01')).toBe(true);
  expect(isReviewDue({}, '2026-11-01')).toBe(false);
});
