const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * Mends characters that programs leave in text: page feeds, hard and odd spaces, soft hyphens, ligatures.
 * No line is added or taken away, and no word changes.
 */
export function mendCharacters(text: string): string {
  return (
    text
      .replace(/^[\f\v]+/gm, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u2028\u2029]/g, ' ')
      .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F]/g, ' ')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
      .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
  );
}
