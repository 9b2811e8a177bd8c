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
