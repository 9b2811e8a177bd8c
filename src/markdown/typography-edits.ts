/** A change that typography makes to a text: `length` characters at `at` become `text`. */
export interface Edit {
  at: number;
  length: number;
  text: string;
}

/** Stands in a text for what is left as typed and is no space: code, an address, the number of a note. */
export const untouched = '\uFFFC';

/** Stands in a text for a line that ends there. */
export const lineEnd = '\u2028';

/** A piece of a text with the changes that fall wholly inside it; it begins at `start` of the whole text. */
export function applyEdits(piece: string, start: number, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const { at, length, text } of edits) {
    const from = at - start;
    if (from < done || from + length > piece.length) continue;
    out += piece.slice(done, from) + text;
    done = from + length;
  }
  return done === 0 ? piece : out + piece.slice(done);
}
