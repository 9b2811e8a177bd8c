import type { PressJob } from '../job.ts';
import { wordsOf } from './words.ts';

/** The officer's words in order, and the line of the file on which each begins. */
export interface SourceWords {
  words: string[];
  lines: number[];
}

/** The words that a job brings. */
export function sourceWords(job: PressJob): SourceWords {
  const result: SourceWords = { words: [], lines: [] };
  for (const { line, words } of job.source) {
    for (const word of wordsOf(words)) {
      result.words.push(word);
      result.lines.push(line);
    }
  }
  return result;
}

/** The line on which the word `at` begins; the last line after the end, line 1 of an empty file. */
export function lineOf(source: SourceWords, at: number): number {
  return source.lines[Math.min(at, source.lines.length - 1)] ?? 1;
}
