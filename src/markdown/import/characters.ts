const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const invisible = '[\\u00AD\\u200B\\u2060\\uFEFF]';
const oddSpace = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]';
// After these, a space would make a list's number or a tick box of what is text.
const beforeBox = '(?:\\s|[\\u00AD\\u200B\\u2060\\uFEFF])*\\[[ xX]\\]';
const pageFeed = /^[\f\v]+(?![ \t]*\d+[.)])/gm;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\u0000-\u0008\u000E-\u001F\u007F\u0085\u2028\u2029]|(?<!^)[\u000B\u000C]/gm;
const ordinarySpaces = new RegExp(`(?<!^[ \\t]*\\d+[.)]${oddSpace}*)${oddSpace}(?!${beforeBox})`, 'gm');
const invisibles = new RegExp(`${invisible}(?!${beforeBox})`, 'g');

/**
 * Mends characters that programs leave in text: page feeds, hard and odd spaces, soft hyphens, ligatures.
 * No line is added or taken away, no word changes, and no text becomes a mark of Markdown that holds words.
 */
export function mendCharacters(text: string): string {
  return text
    .replace(pageFeed, '')
    .replace(control, ' ')
    .replace(ordinarySpaces, ' ')
    .replace(invisibles, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature);
}

/** Mends what is left of such characters in a piece of text, where they can no longer become marks of Markdown. */
export function mendCharactersInText(text: string): string {
  return text
    .replace(/[\f\v]/g, ' ')
    .replace(new RegExp(oddSpace, 'g'), ' ')
    .replace(new RegExp(invisible, 'g'), '');
}
