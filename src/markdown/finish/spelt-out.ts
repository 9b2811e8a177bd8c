import type { Term } from '../../editions/library.ts';

/** So many characters may stand between a short form and its words: `or the`, `stands for`. */
const nearby = 24;
const small = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * True if the officer wrote out a short form where it is used: its words stand close before or after it, or words
 * whose first letters it has stand before its bracket or in a bracket after it.
 */
export function isSpeltOut({ short, words }: Term, before: string, after: string): boolean {
  const wanted = folded(words);
  const reach = words.length + nearby;
  if (folded(before.slice(-reach)).includes(wanted) || folded(after.slice(0, reach)).includes(wanted))
    return true;
  const letters = short.toLowerCase().match(/\p{L}/gu)?.join('') ?? '';
  const bracket = /^\s*\(([^()]*)\)/.exec(after)?.[1];
  if (bracket !== undefined && spells(folded(bracket).split(' '), letters)) return true;
  const opened = /^(.*)\(\s*["“‘']?$/s.exec(before)?.[1];
  if (opened === undefined) return false;
  const tokens = folded(opened).split(' ');
  // Small words may stand among those that count.
  return tokens.slice(-2 * letters.length).some((_, index, tail) => spells(tail.slice(index), letters));
}

function spells(tokens: readonly string[], letters: string): boolean {
  if (letters.length < 2) return false;
  const initials = (some: readonly string[]) => some.map((token) => token.charAt(0)).join('');
  return initials(tokens) === letters || initials(tokens.filter((token) => !small.has(token))) === letters;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
