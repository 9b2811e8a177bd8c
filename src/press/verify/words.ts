/**
 * The words of a text: runs of letters or digits, after NFKC (so that a ligature is its letters).
 * The same rule as for the officer's file, written again because the press imports nothing but its own.
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(wordPattern) ?? [];
}

/** A run of letters (with their marks) or digits. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
