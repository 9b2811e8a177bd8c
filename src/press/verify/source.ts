import type { PressJob } from '../job.ts';
import { wordsOf } from './words.ts';

/** Where a word stands: the file, if it isn't the job's own, and the line. */
export interface SourcePlace {
  file?: string;
  line: number;
}

/** The officer's words in order, and where each begins. */
export interface SourceWords {
  words: string[];
  places: SourcePlace[];
}

/** The words that a job brings. */
export function sourceWords(job: PressJob): SourceWords {
  const result: SourceWords = { words: [], places: [] };
  for (const { file, line, words } of job.source) {
    const place = file === undefined ? { line } : { file, line };
    for (const word of wordsOf(words)) {
      result.words.push(word);
      result.places.push(place);
    }
  }
  return result;
}

/** Where the word `at` stands; the last one after the end, line 1 of an empty file. */
export function placeOf(source: SourceWords, at: number): SourcePlace {
  return source.places[Math.min(at, source.places.length - 1)] ?? { line: 1 };
}

/** How many words are told on each side of a place. */
const told = 4;

/**
 * The words of the file on both sides of the words `[from, to)`, as they stand in a sentence: `between “a b” and “c d”`.
 * In a pack, those of the same file.
 */
export function bothSides({ words, places }: SourceWords, from: number, to: number): string {
  const file = (places[Math.min(from, places.length - 1)] ?? places[0])?.file;
  const isSame = (_: string, index: number): boolean => places[index]?.file === file;
  const quoted = (some: readonly string[]): string => `“${some.join(' ')}”`;
  const before = words.slice(0, from).filter(isSame).slice(-told);
  const after = words.filter((word, index) => index >= to && isSame(word, index)).slice(0, told);
  if (before.length > 0 && after.length > 0) return `between ${quoted(before)} and ${quoted(after)}`;
  if (before.length > 0) return `at the end, after ${quoted(before)}`;
  return after.length > 0 ? `at the beginning, before ${quoted(after)}` : 'in a file without words';
}
