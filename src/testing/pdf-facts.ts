import { PDFDocument } from '@cantoo/pdf-lib';
import { withPdf } from '../press/pdfium.ts';
import { boxesOf, fontsOf, type PageBoxes, type PdfFont, trimsOf } from './pdf-facts/boxes-and-fonts.ts';
import { linksOf, type PdfLink, type PdfShape, shapesOf } from './pdf-facts/shapes-and-links.ts';
import { type PdfText, textsOf } from './pdf-facts/texts.ts';

/**
 * What a PDF says of itself, read by two programs that had no part in making it: pdf-lib for boxes and fonts, PDFium for
 * the rest. Places are in millimetres from the top left corner of the trimmed page, sizes in points as printed.
 */
export interface PdfFacts {
  /** A row for each page. */
  pages: PageBoxes[];
  fonts: PdfFont[];
  /** In the order of painting. */
  texts: PdfText[];
  shapes: PdfShape[];
  links: PdfLink[];
}

/**
 * Reads the facts of a PDF.
 * @throws if one of the two programs can't open it.
 */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const trims = trimsOf(document);
  const facts: PdfFacts = {
    pages: boxesOf(document),
    fonts: fontsOf(document),
    texts: [],
    shapes: [],
    links: [],
  };
  await withPdf(bytes, (module, opened) => {
    const scratch = module.pdfium.wasmExports.malloc(512);
    try {
      for (const [index, trim] of trims.entries()) {
        const handle = module.FPDF_LoadPage(opened, index);
        const page = index + 1;
        facts.texts.push(...textsOf(module, handle, page, trim, scratch));
        facts.shapes.push(...shapesOf(module, handle, page, trim, scratch));
        facts.links.push(...linksOf(module, opened, handle, page, trim, scratch));
        module.FPDF_ClosePage(handle);
      }
    } finally {
      module.pdfium.wasmExports.free(scratch);
    }
  });
  return facts;
}

/**
 * Where words stand, over as many lines as they take: the first line of each place, in the order of painting. With a
 * size, only those set in it: a heading and not the contents that name it.
 */
export function placesOf({ texts }: Pick<PdfFacts, 'texts'>, words: string, sizePt?: number): PdfText[] {
  const wanted = closed(words);
  return texts.filter((first, index) => {
    if (sizePt !== undefined && Math.abs(first.sizePt - sizePt) > tolerancePt) return false;
    let read = '';
    for (let at = index; read.length < wanted.length; at += 1) {
      const next = texts[at];
      if (next === undefined || next.page !== first.page) return false;
      read += closed(next.text);
      if (!wanted.startsWith(read.slice(0, wanted.length))) return false;
    }
    return true;
  });
}

/** What sizes in a PDF of Chromium's are off by. */
export const tolerancePt = 0.03;

function closed(text: string): string {
  return text.replace(/\s+/g, '');
}
