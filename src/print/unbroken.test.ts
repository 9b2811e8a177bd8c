import { describe, expect, test } from 'vitest';
import { wordsOf } from '../markdown/words.ts';
import { addressParts, isAddress, unbroken, withoutScheme } from './unbroken.ts';

const shown = (text: string) => unbroken(text).replaceAll('\u00A0', '_');

describe('no line end', () => {
  test.each([
    ['ring 01632 960 014 now', 'ring 01632_960_014 now'],
    ['from 5 October on', 'from 5_October on'],
    ['on Tuesday 6 October 2026', 'on Tuesday_6_October 2026'],
    ['the 31st March', 'the 31st_March'],
    ['from 9.30am to 1pm in Ostley', 'from 9.30am_to_1pm in Ostley'],
    ['see page 8', 'see page_8'],
    ['+44 1632 960014', '+44_1632_960014'],
  ])('inside “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('is asked for where nothing needs it', () => {
    for (const text of [
      '40 of 568 reviews',
      'in 2026 there were 212 episodes',
      '5 to 7 children',
      '1 2 3 4',
    ]) {
      expect(unbroken(text)).toBe(text);
    }
  });

  test('changes a word', () => {
    const text = 'On 5 October ring 01632 960 014, 9am to 5pm, page 3.';
    expect(wordsOf(unbroken(text))).toEqual(wordsOf(text));
  });
});

describe('addresses', () => {
  test('break after each slash but not after the scheme', () => {
    expect(addressParts('https://a.example/one-two/three?q=1&r=2#s')).toEqual([
      'https://a.example/',
      'one-two/',
      'three',
      '?q=1',
      '&r=2',
      '#s',
    ]);
  });

  test('are told from words', () => {
    expect(isAddress('https://a.example/x')).toBe(true);
    expect(isAddress('www.a.example')).toBe(true);
    expect(isAddress('a.example/x')).toBe(true);
    expect(isAddress('Read the notes')).toBe(false);
    expect(isAddress('and/or')).toBe(false);
  });

  test('are printed without scheme and last slash', () => {
    expect(withoutScheme('https://wendmoor.example/sign-up/')).toBe('wendmoor.example/sign-up');
  });
});
