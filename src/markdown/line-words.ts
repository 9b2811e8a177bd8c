import { wordsOf } from './words.ts';

/** The words of one line of the officer's file. */
export interface SourceLine {
  /** 1-based line of the file. */
  line: number;
  /** Separated by spaces, in the order in which the page shows them. */
  words: string;
}

/** Takes text in reading order, with the lines it stands on, and gives the words of each line. */
export interface LineWords {
  /** Says on which line what comes next begins. Undefined leaves it as it is. */
  at(line: number | undefined): void;
  line(): number;
  nextLine(): void;
  /** Adds text to the word before it, if nothing parts them. Line ends in it count. */
  text(value: string): void;
  /** Parts what comes before from what comes after. */
  apart(): void;
  rows(): SourceLine[];
}

/** @param linesAbove Lines of the file above the text whose lines are told. */
export function lineWords(linesAbove: number): LineWords {
  const rows: SourceLine[] = [];
  let current = 1;
  let piece = '';
  let pieceLine = 1;

  const finish = () => {
    if (piece === '') return;
    const words = wordsOf(piece).join(' ');
    piece = '';
    if (words === '') return;
    const line = pieceLine + linesAbove;
    const last = rows.at(-1);
    if (last?.line === line) last.words += ` ${words}`;
    else rows.push({ line, words });
  };
  const add = (value: string) => {
    if (value === '') return;
    if (current !== pieceLine && (/\s$/.test(piece) || /^\s/.test(value))) finish();
    if (piece === '') pieceLine = current;
    piece += value;
  };

  return {
    at(line) {
      if (line !== undefined) current = line;
    },
    line: () => current,
    nextLine() {
      current += 1;
    },
    text(value) {
      const [first = '', ...rest] = value.split(/\r\n|\r|\n/);
      add(first);
      for (const line of rest) {
        finish();
        current += 1;
        add(line);
      }
    },
    apart: finish,
    rows() {
      finish();
      return rows;
    },
  };
}
