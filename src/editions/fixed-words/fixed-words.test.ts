import { describe, expect, it, test } from 'vitest';
import { english } from './english.ts';
import { type FixedWord, fixedWords } from './index.ts';
import { welsh } from './welsh.ts';

const placesIn = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('fixed words', () => {
  it('are those of the language, whatever country it is named with', () => {
    expect(fixedWords('cy').say('contacts')).toBe('Cysylltiadau');
    expect(fixedWords('cy-GB')).toMatchObject({ lang: undefined });
    expect(fixedWords('en-US').say('contacts')).toBe('Contacts');
    expect(fixedWords('en-US').lang).toBeUndefined();
  });

  it('are English, and say so, in a language without a table', () => {
    const { lang, say } = fixedWords('pl');
    expect(lang).toBe('en-GB');
    expect(say('issue', { issue: '14' })).toBe('Issue 14');
  });

  it('are filled in', () => {
    expect(fixedWords('cy').say('page-of', { page: 3, pages: 14 })).toBe('Tudalen 3 o 14');
  });
});

test('the months have twelve names in each language', () => {
  for (const { months } of [english, welsh]) {
    expect(new Set(months.split(' ')).size).toBe(12);
    expect(months.split(' ')).toHaveLength(12);
  }
});

test('each language says every word, with the same places to fill in as English', () => {
  for (const [word, words] of Object.entries(english)) {
    const inWelsh = welsh[word as FixedWord];
    expect([word, inWelsh.trim() === '', inWelsh === words && word !== 'pdf-a4']).toEqual([
      word,
      false,
      false,
    ]);
    const optional = /^pages-/.test(word);
    if (!optional) expect([word, placesIn(inWelsh)]).toEqual([word, placesIn(words)]);
  }
});
