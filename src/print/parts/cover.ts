import { linesIn } from '../setting/text-width.ts';
import { longestBalanced } from '../setting/title.ts';

/** The title of a pack as its cover sets it. */
export interface CoverTitle {
  words: string;
  /** The year that the title ends with, set in the accent's colour on a line of its own. */
  year: string | undefined;
  /** 1 is the largest size; each further step is smaller. */
  step: number;
}

/** Longest of three balanced lines, in characters, that each size is for; the last is for what is longer too. */
const upTo = [10, 14, 19];
/** Width of a cover, and the most lines of 36 pt that leave room for what stands below: longer titles are smaller. */
const coverPt = 500;
const mostLines = 5;

/** Sets a cover's title: its size by the characters of the longest of three balanced lines, never by shrinking to fit. */
export function coverTitle(title: string): CoverTitle {
  const [, words = title, year] = /^(.+?)[,:]?\s+((?:19|20)\d\d(?:[–/-]\d\d(?:\d\d)?)?)$/u.exec(title) ?? [];
  const longest = longestBalanced(words, year ? 2 : 3);
  const found = upTo.findIndex((most) => longest <= most);
  const isLong = found < 0 && linesIn(words, coverPt, 36, 800) > mostLines;
  return { words, year, step: found < 0 ? upTo.length + (isLong ? 2 : 1) : found + 1 };
}
