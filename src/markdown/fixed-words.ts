import { type FixedWord, fixedWords } from '../editions/fixed-words/index.ts';
import type { FixedWords } from './blocks/block.ts';

export type { FixedWord };

/** The fixed words in a language, each with the language it is in if it isn't that one. */
export function fixedWordsIn(lang: string): (word: FixedWord) => FixedWords {
  const { say, lang: instead } = fixedWords(lang);
  return (word) => ({ text: say(word), lang: instead });
}
