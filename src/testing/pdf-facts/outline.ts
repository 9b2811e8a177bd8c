import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** An entry of a PDF's outline, with those below it. */
export interface OutlineEntry {
  title: string;
  entries: OutlineEntry[];
}

/** The outline of a PDF (ISO 32000-1, 12.3.3); empty if it has none. */
export async function outlineOf(bytes: Uint8Array): Promise<OutlineEntry[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return outlines ? entriesBelow(outlines) : [];
}

function entriesBelow(parent: PDFDict): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const title = item.lookup(PDFName.of('Title'));
    const isText = title instanceof PDFHexString || title instanceof PDFString;
    entries.push({ title: isText ? title.decodeText() : '', entries: entriesBelow(item) });
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}
