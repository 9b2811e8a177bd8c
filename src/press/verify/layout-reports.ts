import type { SheetSide } from '../imposition.ts';
import type { Layout } from '../paginate/layout.ts';
import { contains, contentImages, overlaps } from './boxes.ts';
import type { Comparison } from './compare.ts';
import type { HtmlWords } from './html-words.ts';
import type { PdfContents, PdfWord } from './pdf-reader.ts';
import type { Report } from './report.ts';
import { placeOf, type SourcePlace, type SourceWords } from './source.ts';

/** All that is known of a PDF once its words are found. */
export interface Evidence {
  source: SourceWords;
  print: HtmlWords;
  layout: Layout;
  /** The sides of sheets on which the pages stand, if they don't stand by themselves. */
  sides: readonly SheetSide[] | undefined;
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

/** Line 1 of the file whose words stand on a page: all that is known of what nobody typed. */
function fileOn({ source, body, inPdf }: Evidence, page: number): SourcePlace {
  const index = inPdf.places.findIndex((place) => (body[place]?.page ?? 0) >= page);
  return { ...placeOf(source, index === -1 ? inPdf.places.length : index), line: 1 };
}

/** Reports a PDF with more or fewer pages than were set, or with pages of another size. */
export function pageReports({ layout, pdf, sides }: Evidence): Report[] {
  const wanted = sides?.length ?? layout.pages;
  if (wanted !== pdf.pages.length) {
    const message = `The PDF has ${count(pdf.pages.length, 'page')}, but the edition was set on ${wanted}.`;
    return [{ rule: 'pages', line: 1, message }];
  }
  const pointsPerMm = 72 / 25.4;
  return pdf.pages.flatMap(({ width, height }, index): Report[] => {
    const side = sides?.[index];
    const size = side
      ? { width: side.widthMm * pointsPerMm, height: side.heightMm * pointsPerMm }
      : (layout.papers[index] ?? { width, height });
    // Chromium's pages are whole three-hundredths of an inch, and whole pixels on sheets.
    if (Math.abs(width - size.width) < 1.5 && Math.abs(height - size.height) < 1.5) return [];
    const mm = (points: number): number => Math.round(points / pointsPerMm);
    const message = `Page ${index + 1} of the PDF is ${mm(width)} × ${mm(height)} mm, but ${mm(size.width)} × ${mm(size.height)} mm were set.`;
    return [{ rule: 'pages', line: 1, message }];
  });
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** Reports what must stand on one page and doesn't. */
export function fitReports({ layout }: Evidence): Report[] {
  return layout.fits.flatMap(({ fits, lines, longest, required }): Report[] => {
    if (fits || !required) return [];
    const panel = longest
      ? `; its longest panel is “${longest.name}”, about ${count(longest.lines, 'line')}`
      : '';
    const message = `\`onePage: true\` asks for one side, but the text is ${count(lines, 'line')} too long for it${panel}.`;
    return [{ rule: 'one-page', ...required, message }];
  });
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
    return [{ rule: 'contents-page', ...(heading ? placeOf(source, heading.from) : { line: 1 }), message }];
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
    return [{ rule: 'stranded-heading', ...placeOf(source, from), message }];
  });
}

/** Reports pictures that did not load or are not in the PDF where they were set. */
export function pictureReports(evidence: Evidence): Report[] {
  const { layout, pdf, print } = evidence;
  const reports: Report[] = [];
  const set = contentImages(layout).length;
  if (set !== print.pictures.length) {
    const message = `The print page has ${print.pictures.length} pictures, but ${set} were set on its pages.`;
    reports.push({ rule: 'pictures', line: 1, message });
  }
  for (const image of layout.images) {
    if (!image.loaded) {
      const message = `The picture ${image.source} could not be loaded for page ${image.page}.`;
      reports.push({ rule: 'pictures', ...fileOn(evidence, image.page), message });
      continue;
    }
    const printed = pdf.pictures.some(
      (picture) =>
        picture.page === image.page && (picture.raster || image.vector) && overlaps(picture, image),
    );
    if (printed) continue;
    const message = `The picture ${image.source} is missing from page ${image.page} of the PDF.`;
    reports.push({ rule: 'pictures', ...fileOn(evidence, image.page), message });
  }
  return reports;
}

/** Reports boxes, and words as the PDF has them, outside their page's text area. */
export function boxReports(evidence: Evidence): Report[] {
  const { layout, body, inPdf, source } = evidence;
  const reports: Report[] = layout.outside.map(({ page, text }) => ({
    rule: 'outside-page',
    ...fileOn(evidence, page),
    message: `Something reaches out of the text area of page ${page}: “${text}”.`,
  }));
  const tolerance = 3;
  body.forEach((word, index) => {
    const area = layout.areas[word.page - 1];
    if (!area || reports.length >= 10) return;
    if (contains(area, word.left, word.y, tolerance) && contains(area, word.right, word.y, tolerance)) return;
    const message = `“${word.text}” is printed outside the text area of page ${word.page}.`;
    reports.push({ rule: 'outside-page', ...placeOf(source, inPdf.places.indexOf(index)), message });
  });
  return reports;
}
