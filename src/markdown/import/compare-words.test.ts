import { describe, expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';
import type { Mend } from './context.ts';

const typed = [
  { line: 1, words: 'one two three' },
  { line: 4, words: 'o four five six' },
];
const bullet: Mend = { name: 'bullet', line: 4, from: ['o'], to: [] };
const joined: Mend = { name: 'address', line: 4, from: ['five', 'six'], to: ['fivesix'] };
const compare = (written: string, mends: Mend[] = []) => compareWords(typed, written.split(' '), mends);

describe('the words of an edition', () => {
  it('may be the same', () => {
    expect(compare('one two three o four five six')).toBeUndefined();
  });

  it('may differ by what was mended', () => {
    expect(compare('one two three four fivesix', [joined, bullet])).toBeUndefined();
  });

  it('may hold what was put in, even if it begins with the words that follow', () => {
    const put: Mend = { name: 'image', line: 3, from: [], to: ['o', 'two'] };
    expect(compare('one two three o two o four five six', [put])).toBeUndefined();
  });

  it.each([
    ['lost', 'one three o four five six', 1, 'two three o four five six'],
    ['lost at the end', 'one two three o four five', 4, 'six'],
    ['put in', 'one two and three o four five six', 1, 'three o four five six'],
    ['moved', 'two one three o four five six', 1, 'one two three o four five'],
    ['joined', 'one two three o four fivesix', 4, 'five six'],
  ])('may not have a word %s', (_, written, line, words) => {
    expect(compare(written)).toMatchObject({ line, typed: words });
  });

  it('may not use a mend twice', () => {
    expect(compareWords([{ line: 1, words: 'o a o b' }], ['a', 'b'], [{ ...bullet, line: 1 }])).toBeDefined();
  });
});
