import { contentImages, overlaps } from './boxes.ts';
import { type Evidence, fileOn } from './evidence.ts';
import type { Report } from './report.ts';

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

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
