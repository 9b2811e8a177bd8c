/** A run of letters or digits and the marks on them. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** True for a character that is never drawn (soft hyphen, joiner, variation selector): it doesn't part a word. */
export function isIgnorable(character: string): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(character);
}

/** True if a run has a letter or digit: marks that stand on none are no word. */
export function isWord(run: string): boolean {
  return /[\p{L}\p{N}]/u.test(run);
}

/**
 * The words of a text: runs of letters or digits, after NFKC (so that a ligature is its letters).
 * The same rule as for the officer's file, written again because the press imports nothing but its own.
 */
export function wordsOf(text: string): string[] {
  const drawn = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return drawn.match(wordPattern)?.filter(isWord) ?? [];
}
