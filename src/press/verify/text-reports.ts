import type { PressJob } from '../job.ts';
import { type Comparison, isRightToLeft } from './compare.ts';
import type { PdfWord } from './pdf-reader.ts';
import type { Report } from './report.ts';
import { placeOf, type SourceWords } from './source.ts';
import { wordsOf } from './words.ts';

/** At most so many differences of one text are told; the first says most. */
const told = 10;

/** Says in words where a text differs from the officer's file, with the page where `body` tells it. */
export function differenceReports(
  product: 'print page' | 'PDF' | 'web page',
  comparison: Comparison,
  source: SourceWords,
  body: readonly PdfWord[] = [],
): Report[] {
  const rules = { 'print page': 'words-print-page', PDF: 'words-pdf', 'web page': 'words-web-page' } as const;
  return comparison.differences.slice(0, told).map(({ at, missing, extra, foundAt }) => {
    const page = body[Math.min(foundAt, body.length - 1)]?.page;
    const where = page === undefined ? '' : ` on page ${page}`;
    const context = source.words.slice(Math.max(0, at - 4), at).join(' ');
    const after = context === '' ? 'at the beginning' : `after “${context}”`;
    const what = [
      missing.length > 0 ? `lacks “${excerpt(missing)}”` : '',
      extra.length > 0 ? `has “${excerpt(extra)}” that is not in the file` : '',
    ].filter(Boolean);
    return {
      rule: rules[product],
      ...placeOf(source, at),
      message: `The ${product} ${what.join(' and ')}${where}, ${after}.`,
    };
  });
}

function excerpt(words: readonly string[]): string {
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} … (${words.length} words)` : words.join(' ');
}

/** Reports a title that page 1 does not show: its words must stand there in order, as furniture. */
export function titleReports(job: PressJob, words: readonly PdfWord[]): Report[] {
  const wanted = wordsOf(job.title);
  const shown = words.filter(({ page, furniture }) => page === 1 && furniture).map(({ text }) => text);
  let next = 0;
  for (const word of shown) if (word === wanted[next]) next += 1;
  return next === wanted.length || (isRightToLeft(job.title) && holdsLetters(shown, wanted))
    ? []
    : [{ rule: 'title', line: 1, message: `Page 1 of the PDF does not show the title “${job.title}”.` }];
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
