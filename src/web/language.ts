import { fixedWords } from '../editions/fixed-words/index.ts';

const english = 'en-GB';
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(?:Arab|Hebr|Thaa)\b/i;

/** Attributes that say in which language and direction an element is written. */
export function written(lang: string): { lang: string; dir?: 'rtl' } {
  return rightToLeft.test(lang) ? { lang, dir: 'rtl' } : { lang };
}

/** The same for something that stands in an English page: nothing if it is English too. */
export function writtenInEnglishPage(lang: string): { lang?: string; dir?: 'rtl' } {
  return lang === english ? {} : written(lang);
}

/** Attributes of fixed words for an edition in `lang` that stand in an English page: without a table they are English. */
export function fixedWordsInEnglishPage(lang: string): { lang?: string; dir?: 'rtl' } {
  return fixedWords(lang).lang ? {} : writtenInEnglishPage(lang);
}
