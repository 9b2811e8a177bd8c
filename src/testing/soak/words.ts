import { seeded } from '../../markdown/import/random-documents.ts';
import { type Language, stock } from './stock.ts';

/**
 * Running text of `count` words in sentences, the same for the same `seed`; a shorter one is the beginning of a longer
 * one. Nothing in it means anything to Markdown.
 */
export function runningText(count: number, seed: number, lang: Language = 'en-GB'): string[] {
  const next = seeded(seed);
  const words = stock[lang];
  const texts: string[] = [];
  let toStop = 0;
  for (let index = 0; index < count; index += 1) {
    let word = words[Math.floor(next() * words.length)] ?? '';
    // A number and a full stop would begin a list.
    if (index === 0 && !/^\p{L}/u.test(word)) word = words[0] ?? '';
    const sign = next();
    if (toStop === 0) {
      word = word.charAt(0).toUpperCase() + word.slice(1);
      toStop = 4 + Math.floor(next() * 16);
    }
    toStop -= 1;
    const stop = lang === 'zh' ? '。' : lang === 'ur' ? '۔' : '.';
    const comma = lang === 'zh' ? '，' : lang === 'ar' || lang === 'ur' ? '،' : ',';
    if (toStop === 0 || index === count - 1) word += stop;
    else if (sign < 0.06) word += comma;
    texts.push(word);
  }
  return texts;
}

/** Joins words as their language does: Chinese without spaces. */
export function spaced(words: readonly string[], lang: Language): string {
  if (lang !== 'zh') return words.join(' ');
  return words.reduce(
    (text, word) =>
      text +
      (/[\p{Script=Han}，。]$/u.test(text) && /^\p{Script=Han}/u.test(word) ? '' : text ? ' ' : '') +
      word,
    '',
  );
}

/** A phrase with no full stop: for names, labels and headings. */
export function phrase(count: number, seed: number, lang: Language = 'en-GB'): string {
  const words = runningText(count, seed, lang).map((word) => word.replace(/[.,。，،۔]+$/u, ''));
  return spaced(words, lang);
}

/** A phrase of as many whole words as `characters` hold, at least one; a word longer than that is cut. */
export function phraseOf(characters: number, seed: number, lang: Language = 'en-GB'): string {
  const words = phrase(Math.ceil(characters / 2) + 1, seed, lang).split(' ');
  let text = '';
  for (const word of words) {
    const longer = text ? `${text} ${word}` : word;
    if ([...longer].length > characters) break;
    text = longer;
  }
  return text || [...(words[0] ?? 'A')].slice(0, characters).join('');
}

/** A word of `characters` letters and digits that no line can break. */
export function longWord(characters: number, seed: number): string {
  const next = seeded(seed);
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: Math.max(1, characters) }, (_, index) =>
    index === 0 ? 'w' : letters.charAt(Math.floor(next() * letters.length)),
  ).join('');
}

/** A web address of `characters` signs in all, or as few as an address can have. */
export function longAddress(characters: number, seed: number): string {
  const start = 'https://a.example/';
  const next = seeded(seed);
  let path = '';
  while (start.length + path.length < characters) {
    const part = longWord(3 + Math.floor(next() * 40), Math.floor(next() * 1e9));
    path += path === '' ? part : `${['/', '-', '/', '?a=', '&b=', '%20'][Math.floor(next() * 6)]}${part}`;
  }
  return (start + path).slice(0, Math.max(start.length + 1, characters)).replace(/[%?&=/-]+\d*$/, 'x');
}
