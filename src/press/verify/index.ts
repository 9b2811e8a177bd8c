import type { PressFinding } from '../finding.ts';
import type { SheetSide } from '../imposition.ts';
import { marks, type PressJob } from '../job.ts';
import { type Layout, paperOf } from '../paginate/layout.ts';
import { groundTest } from './boxes.ts';
import { compareWords } from './compare.ts';
import { inDocumentOrder } from './document-order.ts';
import { entryReports } from './entry-reports.ts';
import { type Evidence, thingsOf } from './evidence.ts';
import { foldReports } from './fold.ts';
import { headingReports } from './heading-reports.ts';
import { htmlWords } from './html-words.ts';
import { fitReports, pageReports, pictureReports } from './layout-reports.ts';
import { boxReports } from './outside-reports.ts';
import { readPdf } from './pdf-reader.ts';
import { asFinding, type Report } from './report.ts';
import { noSheets, sheetMap } from './sheet-map.ts';
import { sourceWords } from './source.ts';
import { pageDifferences, pdfDifferences } from './text-reports.ts';
import { titleReports } from './title-reports.ts';

/** What verifying a PDF gives. */
export interface Verification {
  /** Words of the officer's file, as typed. */
  wordsInSource: number;
  /** How many of them the PDF's text holds, in that order, with furniture set apart. */
  wordsInPdf: number;
  /** Words that its pictures hold as text: the pictures' own, counted apart. */
  wordsInPictures: number;
  findings: PressFinding[];
}

/**
 * Compares a PDF, read by PDFium, with the officer's file and with the print page; checks that every picture is
 * there, that contents entries name the right pages, that nothing leaves its page, and that no heading stands last.
 * A fault is one finding; what follows from it is left out.
 * @param sides The sides of sheets on which its pages stand, if they don't stand by themselves: all is told of pages as
 * read.
 * @param incidents What was wrong while the pages were set.
 * @throws if PDFium can't open the PDF.
 */
export async function verifyPdf(
  job: PressJob,
  html: string,
  layout: Layout,
  bytes: Uint8Array,
  sides?: readonly SheetSide[],
  incidents: readonly Report[] = [],
): Promise<Verification> {
  const source = sourceWords(job);
  const print = htmlWords(html);
  const pdf = await readPdf(
    bytes,
    groundTest(layout),
    sides ? sheetMap(sides, paperOf(layout).width) : noSheets,
  );
  const words = inDocumentOrder(pdf.words, layout);
  const body = words.filter((word) => !word.furniture && !word.inPicture);
  const inPdf = compareWords(
    source.words,
    body.map((word) => word.text),
    (index) => body[index]?.followsDirectly === true || body[index]?.page !== body[index - 1]?.page,
  );
  const inPrint = compareWords(source.words, print.words);
  const thingAt = thingsOf(html, inPrint);
  const evidence: Evidence = { source, print, layout, sides, pdf, body, inPdf, thingAt };
  const reports = [
    ...pageDifferences('print page', inPrint, source),
    ...pdfDifferences(evidence),
    ...titleReports(job, pdf.words),
    ...pageReports(evidence),
    ...fitReports(evidence),
    ...entryReports(evidence),
    ...headingReports(evidence),
    ...pictureReports(evidence),
    ...boxReports(evidence),
    ...incidents,
  ];
  return {
    wordsInSource: source.words.length,
    wordsInPdf: inPdf.matched,
    wordsInPictures: words.filter(({ inPicture }) => inPicture).length,
    findings: foldReports(reports, layout).map((report) => asFinding(job, report)),
  };
}

/** Compares the words of the officer's file with those of the edition's web page. */
export function verifyWebPage(job: PressJob, html: string): PressFinding[] {
  const source = sourceWords(job);
  const comparison = compareWords(source.words, htmlWords(html, marks.body).words);
  return pageDifferences('web page', comparison, source).map((report) => asFinding(job, report));
}
