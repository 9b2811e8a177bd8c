import { knownShortForms, stressedWords } from './known-short-forms.ts';
import { isInCapitals } from './sentence-case.ts';

/** A short form in a text: `MASH`, `CHaPP`, `A&E`. */
export interface ShortForm {
  /** Without the s of several: `MASH` for `MASHs`. */
  short: string;
  /** UTF-16 offset in the text. */
  index: number;
}

const address =
  /\S*(?:https?:|www\.|@|\w\.(?:com|co|example|gov|info|net|nhs|org|police|sch|uk|wales)\b)\S*/gi;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/g;
const token = /(?<![\p{L}\p{N}_#@&])\p{Lu}[\p{L}\p{N}&]*(?:[-‑]\p{Lu}{2,})*(?![\p{L}\p{N}_@])/gu;

/**
 * The short forms in a text that not everybody knows: 2 to 6 letters, mostly capitals. Words that stand in capitals from
 * end to end, codes (`KN15`), initials of a person (`Child AB`), numerals and addresses are none.
 */
export function shortFormsIn(text: string): ShortForm[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = text.replace(address, blank).replace(postcode, blank);
  return [...plain.matchAll(/[^.!?:;…]+/g)]
    .filter(([sentence]) => !isInCapitals(sentence))
    .flatMap(({ 0: sentence, index: from }) =>
      inSentence(sentence).map((found) => ({ ...found, index: from + found.index })),
    );
}

function inSentence(sentence: string): ShortForm[] {
  const shouted = shoutedParts(sentence);
  return [...sentence.matchAll(token)].flatMap(({ 0: typed, index }) => {
    const short = typed.replace(/(?<=[\p{Lu}\d])s$/u, '');
    if (!isShortForm(short) || knownShortForms.has(short) || stressedWords.has(short)) return [];
    if (shouted.some(([from, to]) => index >= from && index < to)) return [];
    if (
      short.length === 2 &&
      /\b(?:child|baby|adult|family|case|mr|mrs|ms|dr|mother|father|sibling|boy|girl)\s+$/i.test(
        sentence.slice(0, index),
      )
    )
      return [];
    return [{ short, index }];
  });
}

function isShortForm(short: string): boolean {
  const letters = short.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  const length = [...short.replace(/[-‑]/g, '')].length;
  if (capitals < 2 || length > (/[-‑]/.test(short) ? 9 : 6)) return false;
  if (/\d$/.test(short) || /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(short)) return false;
  return capitals === letters.length || (capitals > letters.length - capitals && /\p{Lu}$/u.test(short));
}

/** Runs of words in capitals, which are stressed rather than short: three or more, or two of which one is a plain word. */
function shoutedParts(sentence: string): [from: number, to: number][] {
  return [
    ...sentence.matchAll(
      /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’']*(?:[\s,–—-]+\p{Lu}[\p{Lu}’']*)+(?![\p{L}\p{N}])/gu,
    ),
  ]
    .filter(([run]) => {
      const words = run.split(/[^\p{Lu}’']+/u);
      const isPlain = (word: string) => stressedWords.has(word.replace(/[’']/g, '')) || word.length > 6;
      return words.some(isPlain) || (words.length > 2 && words.some((word) => word.length > 4));
    })
    .map(({ 0: run, index }) => [index, index + run.length]);
}

const small = new Set('a an and at by for from in of on or the to with'.split(' '));

/** True if a text says what a short form stands for, close to where it stands: in brackets, before or after it. */
export function isExplained(short: string, text: string): boolean {
  const letters = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  for (let from = text.indexOf(short); from > -1; from = text.indexOf(short, from + 1)) {
    const before = text.slice(0, from);
    const after = text.slice(from + short.length);
    const opened = /^(.*)\(\s*["“‘']?(?:the\s+)?$/is.exec(before)?.[1];
    if (opened !== undefined && fitsLoosely(letters, initials(opened).slice(-letters.length - 4)))
      return true;
    const bracket = /^s?\s*\(([^()]*)\)/.exec(after)?.[1];
    if (bracket !== undefined && fitsLoosely(letters, initials(bracket).slice(0, letters.length + 4)))
      return true;
    const following = initials(after);
    const preceding = initials(before).reverse();
    for (let skip = 0; skip < 4; skip += 1) {
      if (fits(letters, following.slice(skip)) || fits([...letters].reverse(), preceding.slice(skip)))
        return true;
    }
  }
  return false;
}

interface Initial {
  letter: string;
  small: boolean;
}

function initials(text: string): Initial[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? []).map((word) => ({
    letter: word.charAt(0),
    small: small.has(word),
  }));
}

/** True if words begin with these letters, one each; small words may be passed over. */
function fits(letters: readonly string[], words: readonly Initial[]): boolean {
  const [letter, ...others] = letters;
  if (letter === undefined) return true;
  const [word, ...rest] = words;
  if (!word) return false;
  if (word.letter === letter && fits(others, rest)) return true;
  return word.small && fits(letters, rest);
}

/** True if two letters in three are the first letters of words, in order, the first of them among these. */
function fitsLoosely(letters: readonly string[], words: readonly Initial[]): boolean {
  if (!words.some(({ letter }) => letter === letters[0])) return false;
  let found = 0;
  let next = 0;
  for (const letter of letters) {
    const at = words.findIndex((word, index) => index >= next && word.letter === letter);
    if (at < 0) continue;
    found += 1;
    next = at + 1;
  }
  return found >= Math.max(2, Math.ceil((letters.length * 2) / 3));
}
