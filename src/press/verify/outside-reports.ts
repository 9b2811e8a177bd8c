import { contains } from './boxes.ts';
import { type Evidence, fileOn } from './evidence.ts';
import type { Report } from './report.ts';
import { placeOf, type SourcePlace } from './source.ts';

/** At most so many things outside their page are told of, one a page: the first says most. */
const toldOutside = 10;

/** Reports boxes, and words as the PDF has them, outside their page's text area: one a page, ten in all. */
export function boxReports(evidence: Evidence): Report[] {
  const { layout, body, inPdf, source } = evidence;
  const reports = new Map<number, Report>();
  const lineOf = (index: number): SourcePlace | undefined => {
    const at = index === -1 ? -1 : inPdf.places.indexOf(index);
    return at === -1 ? undefined : placeOf(source, at);
  };
  const byOwnWords = layout.outside.toSorted((a, b) => Number(a.isNear) - Number(b.isNear));
  for (const box of byOwnWords) {
    const { page, what, text, isNear } = box;
    if (reports.has(page)) continue;
    const within = body.findIndex((word) => word.page === page && contains(box, word.x, word.y));
    const where = text === '' ? '' : `${isNear ? ', near ' : ': '}“${beginning(text)}”`;
    reports.set(page, {
      rule: 'outside-page',
      ...(lineOf(within) ?? fileOn(evidence, page)),
      message: `A ${what} reaches out of the text area of page ${page}${where}.`,
    });
  }
  const tolerance = 3;
  body.forEach((word, index) => {
    const area = layout.areas[word.page - 1];
    if (!area || reports.has(word.page)) return;
    if (contains(area, word.left, word.y, tolerance) && contains(area, word.right, word.y, tolerance)) return;
    reports.set(word.page, {
      rule: 'outside-page',
      ...(lineOf(index) ?? fileOn(evidence, word.page)),
      message: `“${word.text}” is printed outside the text area of page ${word.page}.`,
    });
  });
  const inOrder = [...reports].sort(([page], [other]) => page - other);
  return inOrder.slice(0, toldOutside).map(([, report]) => report);
}

/** The first words of a text, at most 80 characters of them. */
function beginning(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
