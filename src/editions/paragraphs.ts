/**
 * The paragraphs of a text typed in YAML, each on one line. Empty lines part them. A text without any may have lost
 * them to YAML, which makes one line end of an empty line unless the text stands after `|`: then a line that ends a
 * sentence ends a paragraph.
 */
export function paragraphsOf(typed: string): string[] {
  const parts = /\n\s*\n/.test(typed) ? typed.split(/\n\s*\n/) : typed.split(/(?<=[.!?:;”"’')\]])[ \t]*\n/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
