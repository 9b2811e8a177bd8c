/** A text as parsers understand it, whichever computer it comes from: lines end with `\n`, and no byte order mark. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
