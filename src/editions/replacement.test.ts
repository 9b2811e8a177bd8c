import { describe, expect, test } from 'vitest';
import { namesItself, replacementNamed } from './replacement.ts';

const old = { kind: 'newsletter', id: 'old' } as const;
const editions = [
  old,
  { kind: 'briefing', id: 'old' },
  { kind: 'briefing', id: 'new' },
  { kind: 'newsletter', id: 'new' },
  { kind: 'lessons-learned', id: 'other' },
] as const;

describe('what replaces an edition', () => {
  test.each([
    ['new', 'newsletter', 'new'],
    ['newsletters/new', 'newsletter', 'new'],
    ['/briefings/new/', 'briefing', 'new'],
    ['briefing:new', 'briefing', 'new'],
    ['lessons-learned/other', 'lessons-learned', 'other'],
    ['other', 'lessons-learned', 'other'],
    ['old', 'briefing', 'old'],
  ])('%s is the %s %s', (name, kind, id) => {
    expect(replacementNamed(name, old, editions)).toEqual({ kind, id });
  });

  test('is never the edition itself, nor one that isn’t there', () => {
    for (const name of ['newsletters/old', 'newest', 'leaflets/new', '', 'briefings/']) {
      expect(replacementNamed(name, old, editions)).toBeUndefined();
    }
    expect(replacementNamed('old', old, [old])).toBeUndefined();
  });

  test('can be told to be the edition itself', () => {
    expect(namesItself('old', old)).toBe(true);
    expect(namesItself('newsletters/old/', old)).toBe(true);
    expect(namesItself('briefings/old', old)).toBe(false);
  });
});
