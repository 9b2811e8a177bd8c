import { contentImages, overlaps } from './boxes.ts';
import { type Evidence, fileOn } from './evidence.ts';
import type { Report } from './report.ts';
import { bothSides, placeOf, type SourcePlace } from './source.ts';

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

/** Reports what must stand on one page and doesn't. */
export function fitReports({ layout }: Evidence): Report[] {
  return layout.fits.flatMap(({ fits, lines, columns, longest, required }): Report[] => {
    if (fits || !required) return [];
    const panel = longest
      ? `; its longest panel is “${longest.name}”, about ${count(longest.lines, 'line')}`
      : '';
    const much = count(lines, 'line');
    const ofColumn = columns > 1 ? ' (lines of a column)' : '';
    const message = `\`onePage: true\` asks for one side, but the text is ${much} too long for it${ofColumn}${panel}.`;
    const advice = longest
      ? `Shorten “${longest.name}”, or other panels, by ${much} in all`
      : `Shorten the text by ${much}`;
    return [
      {
        rule: 'one-page',
        ...required,
        message,
        advice: `${advice}; or delete \`onePage: true\`: then it is set on two sides.`,
      },
    ];
  });
}

/** Reports pictures that did not load or are not in the PDF where they were set, each once. */
export function pictureReports(evidence: Evidence): Report[] {
  const { layout, pdf, print } = evidence;
  const reports: Report[] = [];
  const content = contentImages(layout);
  for (const image of layout.images) {
    const printed = pdf.pictures.some(
      (picture) =>
        picture.page === image.page && (picture.raster || image.vector) && overlaps(picture, image),
    );
    if (image.loaded && printed) continue;
    if (reports.some(({ thing }) => thing === image.source)) continue;
    const { place, sides } = pictureIn(evidence, content.indexOf(image), image.page);
    const fault = image.loaded
      ? `is missing from page ${image.page} of the PDF`
      : `could not be loaded for page ${image.page}`;
    reports.push({
      rule: 'pictures',
      ...place,
      thing: image.source,
      pages: [image.page],
      message: `The picture ${image.source} ${fault}${sides}.`,
    });
  }
  if (content.length !== print.pictures.length && reports.length === 0) {
    const message = `The print page has ${count(print.pictures.length, 'picture')}, but ${content.length} were set on its pages.`;
    reports.push({ rule: 'pictures', line: 1, message });
  }
  return reports;
}

/** Where the picture `index` of the officer's text stands: the line of the words before it, else of those after it. */
function pictureIn(evidence: Evidence, index: number, page: number): { place: SourcePlace; sides: string } {
  const { print, source, layout } = evidence;
  const at = contentImages(layout).length === print.pictures.length ? print.pictures[index] : undefined;
  if (at === undefined) return { place: fileOn(evidence, page), sides: '' };
  return { place: placeOf(source, Math.max(0, at - 1)), sides: `, ${bothSides(source, at, at)}` };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
