import { contains } from './boxes.ts';
import { isRightToLeft } from './compare.ts';
import { type Evidence, pagesOf } from './evidence.ts';
import type { Report } from './report.ts';
import { placeOf } from './source.ts';

/**
 * Reports contents entries whose printed number is not the page on which the PDF has their heading. A heading without
 * words, or whose words are lost, is where it was set.
 */
export function entryReports(evidence: Evidence): Report[] {
  const { layout, pdf, print, source } = evidence;
  const headings = new Map(print.headings.map((heading) => [heading.id, heading]));
  return layout.entries.flatMap(({ target, targetPage, box }): Report[] => {
    const printed = pdf.words
      .filter((word) => word.page === box.page && contains(box, word.x, word.y))
      .map((word) => digitsOf(word.text))
      .join('');
    const heading = headings.get(target);
    const words = heading ? print.words.slice(heading.from, heading.to).join(' ') : '';
    const pages = heading ? pagesOf(evidence, heading.from, heading.to) : [];
    const page = pages[0] ?? targetPage;
    // The order of right-to-left words is not certain: any of them, or where it was set, may tell.
    const right = isRightToLeft(words) ? [...pages, targetPage] : [page];
    if (page !== undefined && right.some((one) => String(one) === printed)) return [];
    const name = words === '' ? `“${target}”` : `the heading “${words}”`;
    const message =
      page === undefined
        ? `The contents point to ${name}, which is nowhere in the PDF.`
        : `The contents give page ${printed || 'nothing'} for ${name}, which is on page ${page}.`;
    return [
      {
        rule: 'contents-page',
        ...(heading ? placeOf(source, heading.from) : { line: 1 }),
        thing: target,
        pages: [box.page],
        message,
        ...(heading
          ? { advice: 'Give this heading other words, or type it in bold: then the contents leave it out.' }
          : {}),
      },
    ];
  });
}

/** A number in any script's digits in those of ours; nothing for a word, which bidirectional text may put in its place. */
function digitsOf(word: string): string {
  const text = word.normalize('NFKC');
  if (!/^\p{Nd}+$/u.test(text)) return '';
  return text.replace(/[^0-9]/gu, (digit) => {
    // Unicode has the digits of each script in a row of ten, from 0.
    let value = 0;
    let code = (digit.codePointAt(0) ?? 0) - 1;
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code))) {
      value += 1;
      code -= 1;
    }
    return String(value);
  });
}
