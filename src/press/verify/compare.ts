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
    const balanced = balancedAt(expected, i, found, j);
    if (balanced) {
      const [wanted, there] = balanced;
      placeAmong(places, [expected, i, wanted], [found, j, there]);
      matched += wanted;
      i += wanted;
      j += there;
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
  return { places, matched, differences };
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Words on both sides among which a right-to-left one may have moved others. */
const neighbours = 4;
/** So many words of both sides without a right-to-left one end what may have moved. */
const farthest = 24;
/** Words that are looked at at most. */
const longest = 600;

/**
 * A reader of PDFs gives right-to-left words, and those beside them, in the order in which they stand on the line, and
 * cut where letters are joined. From where words differ near right-to-left ones, the fewest words of both that have the
 * same letters: none of them is lost.
 */
function balancedAt(
  expected: readonly string[],
  i: number,
  found: readonly string[],
  j: number,
): [wanted: number, there: number] | undefined {
  const isNear = (words: readonly string[], at: number): boolean =>
    words.slice(Math.max(0, at - neighbours), at + neighbours + 1).some(isRightToLeft);
  if (!isNear(expected, i) && !isNear(found, j)) return undefined;
  const letters = new Letters();
  let a = i;
  let b = j;
  let since = 0;
  while (a - i < longest && b - j < longest && since <= farthest) {
    // The side that has fewer letters so far goes on.
    if (letters.surplus <= 0 && a < expected.length) {
      const word = expected[a] ?? '';
      since = isRightToLeft(word) ? 0 : since + 1;
      letters.add(word, 1);
      a += 1;
    } else if (b < found.length) {
      const word = found[b] ?? '';
      since = isRightToLeft(word) ? 0 : since + 1;
      letters.add(word, -1);
      b += 1;
    } else return undefined;
    if (letters.areEven && a > i && b > j) return [a - i, b - j];
  }
  return undefined;
}

/** Letters that one text has and another has not. */
class Letters {
  /** How many more the first has. */
  surplus = 0;
  readonly #counts = new Map<string, number>();

  add(word: string, sign: 1 | -1): void {
    for (const letter of word) {
      const count = (this.#counts.get(letter) ?? 0) + sign;
      if (count === 0) this.#counts.delete(letter);
      else this.#counts.set(letter, count);
      this.surplus += sign;
    }
  }

  get areEven(): boolean {
    return this.#counts.size === 0;
  }
}

/** Gives each of the expected words `[i, i + wanted)` the place of the same word in `[j, j + there)`, or about its own. */
function placeAmong(
  places: Int32Array,
  [expected, i, wanted]: readonly [readonly string[], number, number],
  [found, j, there]: readonly [readonly string[], number, number],
): void {
  const left = Array.from({ length: there }, (_, index) => j + index);
  for (let index = 0; index < wanted; index += 1) {
    const same = left.findIndex((place) => found[place] === expected[i + index]);
    const [place = j + Math.min(index, there - 1)] = same === -1 ? [] : left.splice(same, 1);
    places[i + index] = place;
  }
}

/** True for a text with a letter of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
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
