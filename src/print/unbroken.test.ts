import { describe, expect, test } from 'vitest';
import { addressParts, isAddress, readableAddress, withoutScheme } from './unbroken.ts';

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

test('an address shows Latin letters as people type them, and all signs as they are', () => {
  expect(readableAddress('a.example/%C5%B5yl/caf%c3%a9')).toBe('a.example/ŵyl/café');
  for (const address of [
    'a.example/a%20b%2Fc%25',
    'a.example/%E5%A6%82',
    'a.example/100%',
    'a.example/%ff%C3',
  ]) {
    expect(readableAddress(address)).toBe(address);
  }
});
