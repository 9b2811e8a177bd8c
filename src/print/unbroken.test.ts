import { describe, expect, test } from 'vitest';
import { addressParts, isAddress, withoutScheme } from './unbroken.ts';

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
