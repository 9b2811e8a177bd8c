const run = /[\p{L}\p{N}\p{M}]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The words of a text: runs of letters, digits and the marks on them, after NFKC.
 * Characters that are never drawn (soft hyphens, joiners, variation selectors) don't part a word,
 * and marks that stand on no letter are no word.
 */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').replace(ignorable, '').match(run);
  return words?.filter((word) => letterOrDigit.test(word)) ?? [];
}
