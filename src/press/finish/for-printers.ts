import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { SheetSide } from '../imposition.ts';
import { cropMarks, type PageBox, sheetBoxes } from './crop-marks.ts';

/**
 * Makes a PDF of sheets what a printing house asks for: exact boxes, crop marks (as artifacts), and no links. Tags,
 * outline and metadata stay.
 * @throws if the PDF can't be read.
 */
export async function finishForPrinters(bytes: Uint8Array, sides: readonly SheetSide[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  removeLinks(pdf);
  pdf.getPages().forEach((page, index) => {
    const side = sides[index];
    if (side) setSheet(page, side);
  });
  // Object streams belong to PDF 1.5; the browser writes 1.4, which printing houses take.
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

/** Sets the boxes of a page that was printed with its content in the upper left corner, and draws the marks. */
function setSheet(page: PDFPage, side: SheetSide): void {
  const printed = page.getMediaBox();
  const { trim, bleed, media } = sheetBoxes(side);
  page.setMediaBox(...corners(media));
  page.setCropBox(...corners(media));
  page.setBleedBox(...corners(bleed));
  page.setTrimBox(...corners(trim));
  const { context } = page.doc;
  const stream = (content: string) => context.register(context.flateStream(content));
  const down = media.height - printed.height;
  page.node.normalize();
  page.node.wrapContentStreams(stream(`q 1 0 0 1 0 ${down.toFixed(4)} cm\n`), stream('\nQ\n'));
  const lines = cropMarks(trim).map(({ from, to }) => `${point(from)} m ${point(to)} l S`);
  page.node.addContentStream(stream(`/Artifact BMC\nq 0 G 0.25 w\n${lines.join('\n')}\nQ\nEMC\n`));
}

function corners({ x, y, width, height }: PageBox): [number, number, number, number] {
  return [x, y, width, height];
}

function point([x, y]: [number, number]): string {
  return `${x.toFixed(4)} ${y.toFixed(4)}`;
}

/** Takes link annotations out of the pages, and what refers to them out of the tags: a link becomes a span of text. */
function removeLinks(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
  const { context } = pdf;
  const isReference = (item: unknown): boolean =>
    item instanceof PDFDict && item.get(PDFName.of('Type')) === PDFName.of('OBJR');
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    if (object.get(PDFName.of('Subtype')) === PDFName.of('Link')) context.delete(ref);
    const kids = PDFName.of('K');
    const tag = PDFName.of('S');
    if (object.get(tag) === PDFName.of('Link')) object.set(tag, PDFName.of('Span'));
    const held = object.lookup(kids);
    if (isReference(held)) object.delete(kids);
    if (!(held instanceof PDFArray)) continue;
    for (let at = held.size() - 1; at >= 0; at -= 1) if (isReference(held.lookup(at))) held.remove(at);
  }
  removeFromParentTree(pdf);
}

/** The parent tree maps annotations to their tags by number: those of links go, and lists (of pages) stay. */
function removeFromParentTree(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  removeFromNode(root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
}

function removeFromNode(node: PDFDict | undefined): void {
  const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let at = 0; kids && at < kids.size(); at += 1) removeFromNode(kids.lookupMaybe(at, PDFDict));
  const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  if (!numbers) return;
  for (let at = numbers.size() - 2; at >= 0; at -= 2) {
    if (numbers.lookup(at + 1) instanceof PDFArray) continue;
    numbers.remove(at + 1);
    numbers.remove(at);
  }
}
