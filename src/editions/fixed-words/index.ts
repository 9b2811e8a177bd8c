import { english } from './english.ts';
import { welsh } from './welsh.ts';

/** The name of a fixed word. */
export type FixedWord = keyof typeof english;

/** All fixed words in a language. */
export type WordTable = Readonly<Record<FixedWord, string>>;

/** A table a language, by the first part of its short name (`cy` of `cy-GB`). A further language is one more file. */
const tables: Readonly<Record<string, WordTable>> = { en: english, cy: welsh };

/** The fixed words of an edition or of a block in it. */
export interface FixedWords {
  /** `en-GB` where English stands in for a language that has no table; else undefined. For `lang` attributes. */
  lang: 'en-GB' | undefined;
  /** A fixed word, with `{name}` filled in. */
  say: (word: FixedWord, values?: Readonly<Record<string, string | number>>) => string;
}

/** The fixed words in a language (BCP 47): those of its table, else the English ones. */
export function fixedWords(lang: string): FixedWords {
  const table = tables[primary(lang)];
  return {
    lang: table ? undefined : 'en-GB',
    say: (word, values = {}) =>
      (table ?? english)[word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
  };
}

/** Every character that fixed words in a language may need, for choosing fonts. */
export function fixedWordsText(lang: string): string {
  return Object.values(tables[primary(lang)] ?? english).join(' ');
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}
