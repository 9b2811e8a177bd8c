import { adviceOnSize } from './advice.ts';
import { contains } from './boxes.ts';
import { type Evidence, fileOn } from './evidence.ts';
import { widerThanPaper } from './fold.ts';
import type { PdfWord } from './pdf-reader.ts';
import type { Report } from './report.ts';
import { bothSides, placeOf } from './source.ts';
import { capital } from './text-reports.ts';
import type { Thing } from './things.ts';
import { wordsOf } from './words.ts';

/** At most so many things outside their page are told of, one a page: the first says most. */
const toldOutside = 10;

/**
 * Reports boxes, and words as the PDF has them, outside their page's text area: one a page, ten in all, and one for a
 * table that reaches out on several pages.
 */
export function boxReports(evidence: Evidence): Report[] {
  const { layout, body } = evidence;
  const reports = new Map<number, Report>();
  const widest = widerThanPaper(layout);
  const inTurn = layout.outside.toSorted(
    (a, b) => Number(b === widest) - Number(a === widest) || Number(a.isNear) - Number(b.isNear),
  );
  for (const box of inTurn) {
    const { page, what, text, isNear } = box;
    if (reports.has(page)) continue;
    const inBox = (word: PdfWord): boolean => word.page === page && contains(box, word.x, word.y);
    const [begin] = wordsOf(text);
    // The box of a link over two lines holds words beside it.
    const own = isNear ? -1 : body.findIndex((word) => word.text === begin && inBox(word));
    const within = own === -1 ? body.findIndex(inBox) : own;
    const { place, thing, sides } = placeIn(evidence, within, page);
    const where = text === '' ? '' : `${isNear ? ', near ' : ': '}“${beginning(text)}”`;
    const named = thing && !isNear && what !== 'picture' ? thing : undefined;
    reports.set(page, {
      rule: 'outside-page',
      ...place,
      thing: named?.kind === 'row' ? 'table' : text,
      pages: [page],
      message: `${capital(named?.name ?? `a ${what}`)} reaches out of the text area of page ${page}${where}${sides}.`,
      advice: adviceOnSize(what, named, text),
    });
  }
  const tolerance = 3;
  body.forEach((word, index) => {
    const area = layout.areas[word.page - 1];
    if (!area || reports.has(word.page)) return;
    if (contains(area, word.left, word.y, tolerance) && contains(area, word.right, word.y, tolerance)) return;
    const { place, thing, sides } = placeIn(evidence, index, word.page);
    reports.set(word.page, {
      rule: 'outside-page',
      ...place,
      thing: thing?.name ?? word.text,
      pages: [word.page],
      message: `“${word.text}”${thing ? `, in ${thing.name},` : ''} is printed outside the text area of page ${word.page}${sides}.`,
      advice: adviceOnSize('', thing, word.text),
    });
  });
  const inOrder = [...reports].sort(([page], [other]) => page - other).map(([, report]) => report);
  return inOrder.filter((report, index) => !isOneTable(inOrder[index - 1], report)).slice(0, toldOutside);
}

interface FoundPlace {
  place: { file?: string; line: number };
  thing: Thing | undefined;
  /** As it ends a sentence; nothing where the place isn't known. */
  sides: string;
}

/** Where the word `index` of the PDF's text stands in the file; of a page whose words aren't there, its file alone. */
function placeIn(evidence: Evidence, index: number, page: number): FoundPlace {
  const { inPdf, source, thingAt } = evidence;
  const at = index === -1 ? -1 : inPdf.places.indexOf(index);
  if (at === -1) return { place: fileOn(evidence, page), thing: undefined, sides: '' };
  return {
    place: placeOf(source, at),
    thing: thingAt(at, at + 1),
    sides: `, ${bothSides(source, at, at + 1)}`,
  };
}

/** True if the second report is of the same table as the first, on the next page. */
function isOneTable(first: Report | undefined, second: Report): boolean {
  return (
    first?.thing === 'table' &&
    second.thing === 'table' &&
    first.file === second.file &&
    (first.pages?.[0] ?? 0) + 1 === second.pages?.[0]
  );
}

/** The first words of a text, at most 80 characters of them. */
function beginning(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
