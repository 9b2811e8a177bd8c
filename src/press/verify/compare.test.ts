import { describe, expect, test } from 'vitest';
import { compareWords } from './compare.ts';

const words = (text: string): string[] => text.split(' ');

describe('comparing words', () => {
  test('the same words in the same order match one to one', () => {
    const result = compareWords(words('one two three'), words('one two three'));
    expect(result.matched).toBe(3);
    expect(result.differences).toEqual([]);
    expect([...result.places]).toEqual([0, 1, 2]);
  });

  test('a lost word is named with its place', () => {
    const { matched, differences } = compareWords(words('a b c d e f'), words('a b d e f'));
    expect(matched).toBe(5);
    expect(differences).toEqual([{ at: 2, missing: ['c'], extra: [], foundAt: 2 }]);
  });

  test('words at the end that are lost are named', () => {
    const { differences } = compareWords(words('a b c d'), words('a b'));
    expect(differences).toEqual([{ at: 2, missing: ['c', 'd'], extra: [], foundAt: 2 }]);
  });

  test('a word too many is a difference too', () => {
    const { matched, differences } = compareWords(words('a b c d'), words('a b x c d'));
    expect(matched).toBe(4);
    expect(differences).toEqual([{ at: 2, missing: [], extra: ['x'], foundAt: 2 }]);
  });

  test('a changed word is lost and found in one place', () => {
    const { differences } = compareWords(words('a b c d e f'), words('a b x d e f'));
    expect(differences).toEqual([{ at: 2, missing: ['c'], extra: ['x'], foundAt: 2 }]);
  });

  test('two passages in the wrong order differ', () => {
    const { matched, differences } = compareWords(words('a b c d e f g h'), words('e f g h a b c d'));
    expect(matched).toBeLessThan(8);
    expect(differences.length).toBeGreaterThan(0);
  });

  test('a long address broken at the end of a line is one word in pieces', () => {
    const result = compareWords(
      words('see safeguarding today'),
      words('see safe guarding today'),
      (at) => at === 2,
    );
    expect(result.matched).toBe(3);
    expect(result.differences).toEqual([]);
    expect([...result.places]).toEqual([0, 1, 3]);
  });

  test('two words that happen to make up one, with a space between them, are not that one', () => {
    const { differences } = compareWords(words('see safeguarding today'), words('see safe guarding today'));
    expect(differences).toHaveLength(1);
  });

  test('right-to-left words in the order of the line, or in pieces, are not lost', () => {
    const expected = words('Ring us السلام عليكم English words today');
    expect(compareWords(expected, words('Ring us عليكم السلام English words today'))).toMatchObject({
      matched: 7,
      differences: [],
    });
    expect(compareWords(expected, words('Ring us عل يكم السلام English words today')).differences).toEqual(
      [],
    );
  });

  test('other words on a line from right to left may stand in any order', () => {
    const expected = words('sleep adult answer day multi agency staff الرضيع أين الأخت then home');
    const found = words('sleep أ ين الرضيع staff agency multi day answer adult ال أخت then home');
    const { differences, places } = compareWords(expected, found);
    expect(differences).toEqual([]);
    expect([...places].slice(0, 2)).toEqual([0, 9]);
  });

  test('of the same right-to-left words each has its place near its own', () => {
    const expected = words(
      `${'ال one two '.repeat(3)}three السلام عليكم four ${'ال one two '.repeat(3)}`.trim(),
    );
    const found = words(
      `${'ال one two '.repeat(3)}three عليكم السلام four ${'ال one two '.repeat(3)}`.trim(),
    );
    const { places } = compareWords(expected, found);
    expect([...places].map((place, at) => Math.abs(place - at)).every((far) => far <= 1)).toBe(true);
  });

  test('a left-to-right word that is lost among right-to-left ones is named', () => {
    const expected = words('Ring us السلام today عليكم English words');
    const { differences } = compareWords(expected, words('Ring us السلام عليكم English words'));
    expect(differences.flatMap(({ missing }) => missing)).toContain('today');
  });

  test('a right-to-left word that is lost is named all the same', () => {
    const expected = words('Ring us السلام عليكم English words today');
    expect(compareWords(expected, words('Ring us عليكم English words today')).differences).toEqual([
      { at: 2, missing: ['السلام'], extra: [], foundAt: 2 },
    ]);
  });

  test('left-to-right words in another order are a difference though their letters are the same', () => {
    expect(
      compareWords(words('a one two b c d'), words('a two one b c d')).differences.length,
    ).toBeGreaterThan(0);
  });

  test('capitals count', () => {
    expect(compareWords(words('a B c'), words('a b c')).differences).toHaveLength(1);
  });
});
