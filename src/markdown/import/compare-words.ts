import type { SourceLine } from '../source-words.ts';
import type { Mend } from './context.ts';

/** Where the words of an edition part from those of the document. */
export interface Difference {
  /** Line of the document. */
  line: number;
  /** What the document says from there on, and what the edition says: a few words. */
  typed: string;
  written: string;
}

interface Word {
  word: string;
  line: number;
}

interface Point {
  typed: number;
  written: number;
  used: number[];
}

const triesAtMost = 20_000;

/**
 * Compares the words of a document with those of the edition made from it, in order. Only the changes that the
 * mends name are let through, each once. Gives the first difference, or undefined if there is none.
 */
export function compareWords(
  typedLines: readonly SourceLine[],
  writtenWords: readonly string[],
  mends: readonly Mend[],
): Difference | undefined {
  const typed = typedLines.flatMap(({ line, words }) =>
    words
      .split(' ')
      .filter((word) => word !== '')
      .map((word): Word => ({ word, line })),
  );
  const changes = mends.filter(({ from, to }) => from.join(' ') !== to.join(' '));
  let furthest: Point = { typed: 0, written: 0, used: [] };
  const open: Point[] = [furthest];
  for (let tries = 0; open.length > 0 && tries < triesAtMost; tries += 1) {
    const point = open.pop() as Point;
    let { typed: at, written } = point;
    for (;;) {
      for (const index of changesAt(at, written)) {
        if (point.used.includes(index)) continue;
        const change = changes[index] as Mend;
        open.push({
          typed: at + change.from.length,
          written: written + change.to.length,
          used: [...point.used, index],
        });
      }
      if (at >= typed.length || written >= writtenWords.length || typed[at]?.word !== writtenWords[written])
        break;
      at += 1;
      written += 1;
    }
    if (at === typed.length && written === writtenWords.length) return undefined;
    if (at + written > furthest.typed + furthest.written) furthest = { typed: at, written, used: [] };
  }
  const few = 6;
  return {
    line: typed[furthest.typed]?.line ?? typed.at(-1)?.line ?? 1,
    typed: typed
      .slice(furthest.typed, furthest.typed + few)
      .map(({ word }) => word)
      .join(' '),
    written: writtenWords.slice(furthest.written, furthest.written + few).join(' '),
  };

  /** The changes that would fit at a place, the least likely first. */
  function changesAt(at: number, written: number): number[] {
    const line = typed[at]?.line ?? Number.POSITIVE_INFINITY;
    const lineBefore = typed[at - 1]?.line ?? 0;
    return changes
      .map((change, index) => ({ change, index }))
      .filter(({ change: { from, to, line: changed } }) => {
        const isHere =
          from.length > 0 ? to.length > 0 || changed <= line + 1 : changed <= line || line < lineBefore;
        return (
          isHere &&
          from.every((word, offset) => typed[at + offset]?.word === word) &&
          to.every((word, offset) => writtenWords[written + offset] === word)
        );
      })
      .map(({ index }) => index);
  }
}
