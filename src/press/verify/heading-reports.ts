import type { Layout } from '../paginate/layout.ts';
import { contains, contentImages } from './boxes.ts';
import { isRightToLeft } from './compare.ts';
import { type Evidence, pagesOf } from './evidence.ts';
import type { PdfWord } from './pdf-reader.ts';
import type { Report } from './report.ts';
import { bothSides, placeOf, type SourceWords } from './source.ts';

/** Points by which what stands on a line may be lower than its words. */
const withinLine = 6;
/** A page that is so full when only a heading stands on it has no room for two lines of text. */
const full = 0.6;

/** Generated text, such as a table of sessions, in the text area of a page. */
function furnitureOn({ pdf, layout }: Evidence, page: number): PdfWord[] {
  const area = layout.areas[page - 1];
  return pdf.words.filter(
    (word) => word.page === page && word.furniture && area !== undefined && contains(area, word.x, word.y),
  );
}

/** True if generated text stands below a word on its page, or comes after it beside it. */
function isFollowedByFurniture(evidence: Evidence, word: PdfWord): boolean {
  const { words } = evidence.pdf;
  return furnitureOn(evidence, word.page).some(
    (other) =>
      other.y > word.y + withinLine ||
      (other.y < word.y - withinLine && words.indexOf(other) > words.indexOf(word)),
  );
}

/** True if a page holds nothing but a heading that fills it: on the next it would stand no better. */
function fillsPage({ layout, body, inPdf }: Evidence, page: number, from: number): boolean {
  const first = body.findIndex((word) => word.page === page);
  return (layout.filled[page - 1] ?? 0) >= full && inPdf.places[from] === first;
}

/** The word after the last one of the file that the word `at` is from: in a pack another edition begins there. */
function endOfFile({ places }: SourceWords, at: number): number {
  const end = places.findIndex((place, index) => index > at && place.file !== places[at]?.file);
  return end === -1 ? places.length : end;
}

/** So many words after a heading are looked at where some are written from right to left. */
const rightToLeftWords = 12;

/** The entry of the contents that tells where a heading was set. */
function entryOf({ entries }: Layout, id: string): Layout['entries'][number] | undefined {
  return entries.find(({ target }) => target === id);
}

/** Reports headings that stand last on a page: what follows them begins on another. */
export function headingReports(evidence: Evidence): Report[] {
  const { layout, print, source, body, inPdf } = evidence;
  const inHeading = new Set<number>();
  for (const { from, to } of print.headings) for (let at = from; at < to; at += 1) inHeading.add(at);
  const images = contentImages(layout);
  return print.headings.flatMap(({ id, from, to, pictures }): Report[] => {
    // One without words is where it was set, if a contents entry tells that.
    const page = from === to ? entryOf(layout, id)?.targetPage : pagesOf(evidence, from, to).at(-1);
    const end = endOfFile(source, from);
    let next = to;
    while (next < end && inHeading.has(next)) next += 1;
    // Where a file ends, a picture may as well be the first thing of the next one.
    const isBefore = (at: number): boolean =>
      next === end && end < source.places.length ? at < next : at <= next;
    const picture = print.pictures.findIndex(
      (before, index) => index >= pictures && before >= to && isBefore(before),
    );
    const follows =
      picture === -1 ? pagesOf(evidence, next, Math.min(next + 1, end))[0] : images[picture]?.page;
    if (page === undefined || follows === undefined || follows === page) return [];
    // The order of right-to-left words is not certain: that one of the next stands there is enough.
    const near = source.words.slice(from, next + rightToLeftWords);
    const isNear = (): boolean =>
      pagesOf(evidence, next, Math.min(next + rightToLeftWords, end)).includes(page);
    if (near.some(isRightToLeft) && isNear()) return [];
    if (fillsPage(evidence, page, from)) return [];
    const ends = print.headings.filter((other) => other.from >= from && other.to <= next);
    const isLed = ends.some((other) => {
      if (other.from === other.to) {
        const { targetPage, targetEnd = Number.POSITIVE_INFINITY } = entryOf(layout, other.id) ?? {};
        return targetPage === page && furnitureOn(evidence, page).some(({ y }) => y > targetEnd);
      }
      const last = body[inPdf.places[other.to - 1] ?? -1];
      return last?.page === page && isFollowedByFurniture(evidence, last);
    });
    if (isLed) return [];
    const heading = print.words.slice(from, to).join(' ');
    const message = `${heading === '' ? 'A heading without words' : `The heading “${heading}”`} stands last on page ${page}; its text begins on page ${follows}, ${bothSides(source, from, to)}.`;
    return [
      { rule: 'stranded-heading', ...placeOf(source, from), thing: heading || id, pages: [page], message },
    ];
  });
}
