import { wordsOf } from '../../markdown/words.ts';

/** Something typed between two empty lines, as an edition is put together of it. */
export interface Piece {
  markdown: string;
  /**
   * Notes and addresses that belong to it. In `markdown` each has a mark, `[^@]` for a note and `[@]` for an address,
   * which are numbered, in the order of this list, when the edition is put together.
   */
  tail: Tail[];
  /** How many colons the blocks in it are fenced with at most; 0 without any. */
  colons: number;
  /** What is in it, by name; a test counts them. */
  shapes: string[];
}

/** What a mark in a piece's text stands for. */
export interface Tail {
  sort: 'note' | 'address';
  /** Markdown of the note, or an address. */
  text: string;
}

/** A piece without notes or blocks. */
export function plain(markdown: string, ...shapes: string[]): Piece {
  return { markdown, tail: [], colons: 0, shapes };
}

/** One piece of several, put together by `join` of their texts, in the order of the notes in them. */
export function joined(
  parts: readonly Piece[],
  join: (texts: readonly string[]) => string,
  ...shapes: string[]
): Piece {
  return {
    markdown: join(parts.map(({ markdown }) => markdown)),
    tail: parts.flatMap(({ tail }) => tail),
    colons: Math.max(0, ...parts.map(({ colons }) => colons)),
    shapes: [...shapes, ...parts.flatMap((part) => part.shapes)],
  };
}

/** Pieces one below the other. */
export function stacked(parts: readonly Piece[], ...shapes: string[]): Piece {
  return joined(parts, (texts) => texts.join('\n\n'), ...shapes);
}

/** A text set in by `margin`, but for its first line, which has `mark` in the margin's place. */
export function indented(text: string, mark: string, margin = ' '.repeat(mark.length)): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? mark + line : line === '' ? '' : margin + line))
    .join('\n');
}

/** How many words pieces have, those of their notes too. */
export function wordCount(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, { markdown, tail }) =>
      sum + wordsOf(markdown).length + tail.reduce((all, { text }) => all + wordsOf(text).length, 0),
    0,
  );
}
