import type { PressJob } from '../job.ts';
import { isRightToLeft, piecesAt } from './compare.ts';
import type { PdfWord } from './pdf-reader.ts';
import type { Report } from './report.ts';
import { wordsOf } from './words.ts';

/**
 * Reports a title that page 1 does not show: its words must stand there in order, as furniture. A word broken over lines
 * is that word; where the job's title is cut with `…`, the word before it may be cut too.
 */
export function titleReports(job: PressJob, words: readonly PdfWord[]): Report[] {
  const cut = wordsOf(job.title.split('…')[0] ?? '').length - 1;
  // What stands in the middle of the title may begin a line on the page: “special edition”.
  const wanted = wordsOf(job.title).map(lowerCase);
  const shown = words.filter(({ page, furniture }) => page === 1 && furniture);
  const texts = shown.map(({ text }) => lowerCase(text));
  const continues = (index: number): boolean => shown[index]?.followsDirectly === true;
  let next = 0;
  for (let at = 0; at < texts.length && next < wanted.length; ) {
    const isCut = job.title.includes('…') && next === cut;
    const pieces = isCut
      ? beginsAt(wanted[next] ?? '', texts, at, continues)
      : piecesAt(wanted, next, texts, at, continues);
    if (pieces > 0) next += 1;
    at += Math.max(1, pieces);
  }
  if (next === wanted.length || (isRightToLeft(job.title) && holdsLetters(texts, wanted))) return [];
  const ownWords = wordsOf(job.title.split(', ')[0] ?? '').length;
  if (next >= ownWords && hasEach(wanted.slice(next), texts)) return [];
  return [
    {
      rule: 'title',
      line: 1,
      pages: [1],
      message: `Page 1 of the PDF does not show the title “${job.title}”: “${wordsOf(job.title)[next]}” is missing.`,
    },
  ];
}

/** How many words from `at` on are pieces of one that begins with `start`: 0 if none does. */
function beginsAt(
  start: string,
  texts: readonly string[],
  at: number,
  continues: (index: number) => boolean,
): number {
  let joined = texts[at] ?? '';
  let pieces = 1;
  while (joined.length < start.length && start.startsWith(joined)) {
    const next = texts[at + pieces];
    if (next === undefined || !continues(at + pieces)) return 0;
    joined += next;
    pieces += 1;
  }
  return joined.startsWith(start) ? pieces : 0;
}

/** A reader of PDFs gives right-to-left words in the order of the line, and cuts them: their letters must be there. */
function holdsLetters(shown: readonly string[], wanted: readonly string[]): boolean {
  const left = [...shown.join('')];
  return [...wanted.join('')].every((letter) => {
    const at = left.indexOf(letter);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** True if each word is there, in whatever order: after the title the masthead says the number after what is special. */
function hasEach(wanted: readonly string[], shown: readonly string[]): boolean {
  const left = [...shown];
  return wanted.every((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}
