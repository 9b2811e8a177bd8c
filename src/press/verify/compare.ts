/** One place where two runs of words differ. */
export interface Difference {
  /** Index in the expected words where the difference begins. */
  at: number;
  /** Expected words that are not there. */
  missing: string[];
  /** Words that are there instead, or besides. */
  extra: string[];
  /** Index in the found words where the difference begins. */
  foundAt: number;
}

/** The words of one text found in another, in order. */
export interface Comparison {
  /** For each expected word the index of the found word that it is (its first piece if it was broken), or -1. */
  places: Int32Array;
  /** How many expected words were found, in order. */
  matched: number;
  differences: Difference[];
}

/** How many words in a row must agree again before a difference is taken to have ended. */
const agreement = 3;

/**
 * Compares words in order. `continues(i)` tells that the found word `i` may be the rest of the one before it: a long
 * address broken at the end of a line is one word in two pieces.
 */
export function compareWords(
  expected: readonly string[],
  found: readonly string[],
  continues: (index: number) => boolean = () => false,
): Comparison {
  const places = new Int32Array(expected.length).fill(-1);
  const differences: Difference[] = [];
  let matched = 0;
  let i = 0;
  let j = 0;
  while (i < expected.length || j < found.length) {
    const pieces = piecesAt(expected, i, found, j, continues);
    if (pieces > 0) {
      places[i] = j;
      matched += 1;
      i += 1;
      j += pieces;
      continue;
    }
    const [missing, extra] = resynchronise(expected, i, found, j, continues);
    differences.push({
      at: i,
      missing: expected.slice(i, i + missing),
      extra: found.slice(j, j + extra),
      foundAt: j,
    });
    i += missing;
    j += extra;
  }
  return withoutReordering({ places, matched, differences }, expected, found);
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words before and after a difference among which a right-to-left one may have moved others. */
const neighbours = 4;

/**
 * A reader of PDFs gives right-to-left words, and those beside them, in the order in which they stand on the line, and
 * cut where letters are joined. Where words differ near right-to-left ones, but their letters are the same ones, none is
 * lost.
 */
function withoutReordering(
  comparison: Comparison,
  expected: readonly string[],
  found: readonly string[],
): Comparison {
  const { differences } = comparison;
  if (differences.length === 0 || !expected.some(isRightToLeft)) return comparison;
  const kept: Difference[] = [];
  let { matched } = comparison;
  for (let first = 0; first < differences.length; ) {
    const last = sameLetters(differences, first, expected, found);
    if (last === -1) {
      const difference = differences[first];
      if (difference) kept.push(difference);
      first += 1;
      continue;
    }
    const group = differences.slice(first, last + 1);
    placeAmong(comparison.places, group, expected, found);
    for (const { missing } of group) matched += missing.length;
    first = last + 1;
  }
  return { places: comparison.places, matched, differences: kept };
}

/** The furthest of the next differences up to which both texts have the same letters, or -1. */
function sameLetters(
  differences: readonly Difference[],
  first: number,
  expected: readonly string[],
  found: readonly string[],
): number {
  const begin = differences[first];
  if (!begin) return -1;
  for (let last = Math.min(first + 40, differences.length) - 1; last >= first; last -= 1) {
    const end = differences[last];
    if (!end) continue;
    const to = end.at + end.missing.length;
    if (!expected.slice(Math.max(0, begin.at - neighbours), to + neighbours).some(isRightToLeft)) continue;
    const wanted = expected.slice(begin.at, to);
    const there = found.slice(begin.foundAt, end.foundAt + end.extra.length);
    if (sorted(wanted) === sorted(there)) return last;
  }
  return -1;
}

/** Gives each word that differs the place of the same word among those that are there, or about where it should be. */
function placeAmong(
  places: Int32Array,
  group: readonly Difference[],
  expected: readonly string[],
  found: readonly string[],
): void {
  const left = group.flatMap(({ extra, foundAt }) => extra.map((_, index) => foundAt + index));
  for (const { at, missing, foundAt } of group) {
    missing.forEach((_, index) => {
      const same = left.findIndex((place) => found[place] === expected[at + index]);
      const [place = Math.min(foundAt + index, found.length - 1)] = same === -1 ? [] : left.splice(same, 1);
      places[at + index] = place;
    });
  }
}

/** True for a text with a letter of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

function sorted(words: readonly string[]): string {
  return [...words.join('')].sort().join('');
}

/** How many found words from `j` on make up the expected word `i`: 0 if they don't. */
export function piecesAt(
  expected: readonly string[],
  i: number,
  found: readonly string[],
  j: number,
  continues: (index: number) => boolean,
): number {
  const word = expected[i];
  if (word === undefined || found[j] === undefined) return 0;
  if (word === found[j]) return 1;
  let joined = found[j] ?? '';
  let pieces = 1;
  while (joined.length < word.length && word.startsWith(joined)) {
    const next = found[j + pieces];
    if (next === undefined || !continues(j + pieces)) return 0;
    joined += next;
    pieces += 1;
    if (joined === word) return pieces;
  }
  return 0;
}

/** The shortest step forward, in both runs together, after which they agree again. */
function resynchronise(
  expected: readonly string[],
  i: number,
  found: readonly string[],
  j: number,
  continues: (index: number) => boolean,
): [missing: number, extra: number] {
  const left = expected.length - i;
  const right = found.length - j;
  const agree = (a: number, b: number): boolean => {
    let at = i + a;
    let to = j + b;
    for (let run = 0; run < agreement; run += 1) {
      if (at >= expected.length || to >= found.length) return at >= expected.length === to >= found.length;
      const pieces = piecesAt(expected, at, found, to, continues);
      if (pieces === 0) return false;
      at += 1;
      to += pieces;
    }
    return true;
  };
  const furthest = Math.min(left + right, 20_000);
  for (let step = 1; step <= furthest; step += 1) {
    for (let a = Math.max(0, step - right); a <= Math.min(step, left); a += 1) {
      if (agree(a, step - a)) return [a, step - a];
    }
  }
  return [left, right];
}
