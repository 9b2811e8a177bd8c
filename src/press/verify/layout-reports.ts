import type { Layout } from '../paginate/layout.ts';
import { contains, contentImages, overlaps } from './boxes.ts';
import type { Comparison } from './compare.ts';
import type { HtmlWords } from './html-words.ts';
import type { PdfContents, PdfWord } from './pdf-reader.ts';
import type { Report } from './report.ts';
import { lineOf, type SourceWords } from './source.ts';

/** All that is known of a PDF once its words are found. */
export interface Evidence {
  source: SourceWords;
  print: HtmlWords;
  layout: Layout;
  pdf: PdfContents;
  /** The PDF's words without furniture. */
  body: readonly PdfWord[];
  /** Where each of the source's words stands in `body`. */
  inPdf: Comparison;
}

/** Pages of the words `[from, to)`, as the PDF has them. */
function pagesOf({ inPdf, body }: Evidence, from: number, to: number): number[] {
  const pages: number[] = [];
  for (let index = from; index < to; index += 1) {
    const word = body[inPdf.places[index] ?? -1];
    if (word) pages.push(word.page);
  }
  return pages;
}

/** Reports a PDF with more or fewer pages than were set. */
export function pageReports({ layout, pdf }: Evidence): Report[] {
  if (layout.pages === pdf.pages.length) return [];
  const message = `The PDF has ${pdf.pages.length} pages, but the edition was set on ${layout.pages}.`;
  return [{ rule: 'pages', line: 1, message }];
}

/** Reports contents entries whose printed number is not the page on which the PDF has their heading. */
export function entryReports(evidence: Evidence): Report[] {
  const { layout, pdf, print, source } = evidence;
  const headings = new Map(print.headings.map((heading) => [heading.id, heading]));
  return layout.entries.flatMap(({ target, targetPage, box }): Report[] => {
    const printed = pdf.words
      .filter((word) => word.page === box.page && contains(box, word.x, word.y))
      .map((word) => word.text)
      .join('');
    const heading = headings.get(target);
    const page = heading ? pagesOf(evidence, heading.from, heading.to)[0] : targetPage;
    if (page !== undefined && printed === String(page)) return [];
    const message =
      page === undefined
        ? `The contents point to “${target}”, which is nowhere in the PDF.`
        : `The contents give page ${printed || 'nothing'} for “${target}”, which is on page ${page}.`;
    return [{ rule: 'contents-page', line: heading ? lineOf(source, heading.from) : 1, message }];
  });
}

/** True if generated text, such as a table of sessions, comes next after a word on its page. */
function isFollowedByFurniture({ pdf, layout }: Evidence, word: PdfWord): boolean {
  const area = layout.areas[word.page - 1];
  const next = pdf.words
    .slice(pdf.words.indexOf(word) + 1)
    .find(({ page, x, y }) => page !== word.page || (area && contains(area, x, y)));
  return next?.page === word.page && next.furniture;
}

/** Reports headings that stand last on a page: what follows them begins on another. */
export function headingReports(evidence: Evidence): Report[] {
  const { layout, print, source, body, inPdf } = evidence;
  const inHeading = new Set<number>();
  for (const { from, to } of print.headings) for (let at = from; at < to; at += 1) inHeading.add(at);
  const images = contentImages(layout);
  return print.headings.flatMap(({ from, to }): Report[] => {
    const page = pagesOf(evidence, from, to).at(-1);
    let next = to;
    while (inHeading.has(next)) next += 1;
    const picture = print.pictures.findIndex((before) => before >= to && before <= next);
    const follows = picture === -1 ? pagesOf(evidence, next, next + 1)[0] : images[picture]?.page;
    if (page === undefined || follows === undefined || follows === page) return [];
    const ends = print.headings.filter((other) => other.from >= from && other.to <= next);
    const isLed = ends.some((other) => {
      const last = body[inPdf.places[other.to - 1] ?? -1];
      return last?.page === page && isFollowedByFurniture(evidence, last);
    });
    if (isLed) return [];
    const heading = print.words.slice(from, to).join(' ');
    const message = `The heading “${heading}” stands last on page ${page}; its text begins on page ${follows}.`;
    return [{ rule: 'stranded-heading', line: lineOf(source, from), message }];
  });
}

/** Reports pictures that did not load or are not in the PDF where they were set. */
export function pictureReports({ layout, pdf, print }: Evidence): Report[] {
  const reports: Report[] = [];
  const set = contentImages(layout).length;
  if (set !== print.pictures.length) {
    const message = `The print page has ${print.pictures.length} pictures, but ${set} were set on its pages.`;
    reports.push({ rule: 'pictures', line: 1, message });
  }
  for (const image of layout.images) {
    if (!image.loaded) {
      const message = `The picture ${image.source} could not be loaded for page ${image.page}.`;
      reports.push({ rule: 'pictures', line: 1, message });
      continue;
    }
    const printed = pdf.pictures.some(
      (picture) =>
        picture.page === image.page && (picture.raster || image.vector) && overlaps(picture, image),
    );
    if (printed) continue;
    const message = `The picture ${image.source} is missing from page ${image.page} of the PDF.`;
    reports.push({ rule: 'pictures', line: 1, message });
  }
  return reports;
}

/** Reports boxes, and words as the PDF has them, outside their page's text area. */
export function boxReports({ layout, body, inPdf, source }: Evidence): Report[] {
  const reports: Report[] = layout.outside.map(({ page, text }) => ({
    rule: 'outside-page',
    line: 1,
    message: `Something reaches out of the text area of page ${page}: “${text}”.`,
  }));
  const tolerance = 3;
  body.forEach((word, index) => {
    const area = layout.areas[word.page - 1];
    if (!area || reports.length >= 10) return;
    if (contains(area, word.left, word.y, tolerance) && contains(area, word.right, word.y, tolerance)) return;
    const message = `“${word.text}” is printed outside the text area of page ${word.page}.`;
    reports.push({ rule: 'outside-page', line: lineOf(source, inPdf.places.indexOf(index)), message });
  });
  return reports;
}
