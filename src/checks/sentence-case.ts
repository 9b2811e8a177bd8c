const word = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}’']*/gu;

/** True for words that stand in capitals from end to end: two words or more, or one longer than an abbreviation. */
export function isInCapitals(text: string): boolean {
  const words = (text.match(word) ?? []).filter((each) => /\p{L}/u.test(each));
  const inCapitals = text !== text.toLowerCase() && text === text.toUpperCase();
  return inCapitals && words.some((each) => [...each].length > 5 || words.length > 1);
}

/** Short words that a text writes in capitals among other words, which it therefore means as abbreviations. */
export function abbreviationsIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    if (text === text.toUpperCase()) continue;
    for (const [each] of text.matchAll(word)) {
      const letters = [...each].length;
      if (letters >= 2 && letters <= 5 && each === each.toUpperCase() && /\p{L}/u.test(each)) found.add(each);
    }
  }
  return found;
}

/** Words in capitals as a sentence has them: the first letter large, the rest small, abbreviations left as they are. */
export function sentenceCase(text: string, abbreviations: ReadonlySet<string>): string {
  const lower = text.replace(word, (each) => (abbreviations.has(each) ? each : each.toLowerCase()));
  return lower.replace(
    /^([^\p{L}]*)(\p{L})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
