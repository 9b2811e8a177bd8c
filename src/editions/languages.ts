/** Short names by what people call a language. */
const byName: Record<string, string> = {
  albanian: 'sq',
  arabic: 'ar',
  bengali: 'bn',
  chinese: 'zh',
  cymraeg: 'cy',
  dari: 'prs',
  english: 'en-GB',
  farsi: 'fa',
  french: 'fr',
  gaelic: 'gd',
  german: 'de',
  gujarati: 'gu',
  hindi: 'hi',
  hungarian: 'hu',
  irish: 'ga',
  italian: 'it',
  kurdish: 'ku',
  latvian: 'lv',
  lithuanian: 'lt',
  nepali: 'ne',
  pashto: 'ps',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  punjabi: 'pa',
  romanian: 'ro',
  russian: 'ru',
  slovak: 'sk',
  somali: 'so',
  spanish: 'es',
  tamil: 'ta',
  tigrinya: 'ti',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
  wales: 'cy',
  welsh: 'cy',
};

/** True for the short name of a language as web pages have it: `cy`, `en-GB` (BCP 47). */
export function isLanguage(text: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** True for English of any country. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/i.test(lang);
}

/** Attributes of English words inside something written in `lang`: nothing if that is English too. */
export function englishWithin(lang: string): { lang?: 'en-GB' } {
  return isEnglish(lang) ? {} : { lang: 'en-GB' };
}

/** The short name of the language that a word names: `cy` for `Welsh`. Undefined for other words. */
export function languageNamed(word: string): string | undefined {
  return byName[word.trim().toLowerCase()];
}
