import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { withPdf } from '../pdfium.ts';
import type { Ground, GroundTest } from './boxes.ts';
import { clipOf } from './clip.ts';
import { isRightToLeft } from './compare.ts';
import { noSheets, type SheetMap } from './sheet-map.ts';
import { isIgnorable, isWord, wordPattern } from './words.ts';

/** A word as the PDF's own text has it. Coordinates are points from the top left corner of the page as read. */
export interface PdfWord {
  text: string;
  /** The page as read, 1-based. */
  page: number;
  /** Middle of the first character. */
  x: number;
  y: number;
  /** Left edge of the first character and right edge of the last. */
  left: number;
  right: number;
  /** It stands in a furniture box. */
  furniture: boolean;
  /** It is drawn in a picture: the picture's word, not the text's. */
  inPicture?: boolean;
  /** No character stands between this word and the one before it: only the end of a line or page. */
  followsDirectly: boolean;
}

/** A picture as the PDF has it: its place on a page as read, in points from the top left corner. */
export interface PdfPicture {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  raster: boolean;
}

/** What an independent reader (PDFium) finds in a PDF. */
export interface PdfContents {
  /** The pages of the PDF: sides of sheets where pages are imposed. */
  pages: { width: number; height: number }[];
  words: PdfWord[];
  pictures: PdfPicture[];
}

/**
 * Reads the words and pictures of a PDF in the order in which they are painted; page after page as read, if its pages
 * stand on sheets.
 * @throws if PDFium can't open it.
 */
export async function readPdf(
  bytes: Uint8Array,
  groundAt: GroundTest = () => 'text',
  sheets: SheetMap = noSheets,
): Promise<PdfContents> {
  return withPdf(bytes, (module, document) => {
    const scratch = module.pdfium.wasmExports.malloc(32);
    const contents: PdfContents = { pages: [], words: [], pictures: [] };
    try {
      const count = module.FPDF_GetPageCount(document);
      for (let index = 0; index < count; index += 1) {
        const page = module.FPDF_LoadPage(document, index);
        const width = module.FPDF_GetPageWidthF(page);
        const height = module.FPDF_GetPageHeightF(page);
        contents.pages.push({ width, height });
        readWords(module, page, index + 1, height, scratch, groundAt, sheets, contents.words);
        readPictures(module, page, index + 1, height, scratch, sheets, contents.pictures);
        module.FPDF_ClosePage(page);
      }
    } finally {
      module.pdfium.wasmExports.free(scratch);
    }
    if (sheets !== noSheets) contents.words.sort((a, b) => a.page - b.page);
    return contents;
  });
}

function readWords(
  module: WrappedPdfiumModule,
  page: number,
  number: number,
  height: number,
  scratch: number,
  groundAt: GroundTest,
  sheets: SheetMap,
  words: PdfWord[],
): void {
  const text = module.FPDFText_LoadPage(page);
  const count = module.FPDFText_CountChars(text);
  let content = '';
  // Index of the PDF's character at each place of `content`, which may hold several for one.
  const charAt: number[] = [];
  for (let char = 0; char < count; char += 1) {
    const code = module.FPDFText_GetUnicode(text, char);
    if (code === 0) continue;
    const unit = code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
    if (code > 0x7f && isIgnorable(unit)) continue;
    // One glyph may be several characters: `½` is `1⁄2`, a ligature its letters.
    const units = code > 0x7f ? unit.normalize('NFKC') : unit;
    content += units;
    for (let at = 0; at < units.length; at += 1) charAt.push(char);
  }
  const glyph = (at: number): Glyph => {
    module.FPDFText_GetCharBox(text, charAt[at] ?? 0, scratch, scratch + 8, scratch + 16, scratch + 24);
    const [left = 0, right = 0, bottom = 0, top = 0] = module.pdfium.HEAPF64.subarray(
      scratch >> 3,
      (scratch >> 3) + 4,
    );
    const middle = (left + right) / 2;
    const { page, x, y } = sheets.toPage({ page: number, x: middle, y: height - (bottom + top) / 2 });
    const half = (right - left) / 2;
    const clip = () =>
      clipOf(module, module.FPDFText_GetTextObject(text, charAt[at] ?? 0), scratch, (x, y) =>
        sheets.toPage({ page: number, x, y: height - y }),
      );
    // The marks of Arabic letters may stand far above their line.
    const low = isRightToLeft(content[at] ?? '') ? (y + baselineAt(charAt[at] ?? 0, y)) / 2 : y;
    return { page, left: x - half, right: x + half, y, ground: groundAt(page, x, low, clip) };
  };
  const baselineAt = (char: number, otherwise: number): number => {
    if (!module.FPDFText_GetCharOrigin(text, char, scratch, scratch + 8)) return otherwise;
    const [x = 0, y = 0] = module.pdfium.HEAPF64.subarray(scratch >> 3, (scratch >> 3) + 2);
    return sheets.toPage({ page: number, x, y: height - y }).y;
  };
  const isGenerated = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) {
      if (module.FPDFText_IsGenerated(text, charAt[at] ?? 0) !== 1) return false;
    }
    return true;
  };
  let previousEnd = 0;
  const push = (from: number, to: number): void => {
    const first = glyph(from);
    const last = glyph(to - 1);
    if (!belongTogether(first, last)) {
      // A footnote's number set close to a word, or a page's number that follows “page” with no space in a line read from
      // right to left: one run of characters, but two things.
      let at = from + 1;
      while (at < to - 1 && belongTogether(first, glyph(at))) at += 1;
      push(from, at);
      push(at, to);
      return;
    }
    words.push({
      text: content.slice(from, to).normalize('NFKC'),
      page: first.page,
      x: (first.left + first.right) / 2,
      y: first.y,
      left: first.left,
      right: last.right,
      furniture: first.ground === 'furniture' || first.ground === 'number',
      ...(first.ground === 'picture' ? { inPicture: true } : {}),
      followsDirectly: isGenerated(previousEnd, from),
    });
    previousEnd = to;
  };
  for (const match of content.matchAll(wordPattern)) {
    if (isWord(match[0])) push(match.index, match.index + match[0].length);
  }
  module.FPDFText_ClosePage(text);
}

/** A character where it stands on a page as read. */
interface Glyph {
  page: number;
  left: number;
  right: number;
  y: number;
  ground: Ground;
}

function belongTogether(a: Glyph, b: Glyph): boolean {
  return a.ground === b.ground && a.page === b.page;
}

const pictureTypes = { path: 2, image: 3, shading: 4, form: 5 } as const;

function readPictures(
  module: WrappedPdfiumModule,
  page: number,
  number: number,
  height: number,
  scratch: number,
  sheets: SheetMap,
  pictures: PdfPicture[],
): void {
  const count = module.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) {
    const object = module.FPDFPage_GetObject(page, index);
    const type = module.FPDFPageObj_GetType(object);
    if (!Object.values<number>(pictureTypes).includes(type)) continue;
    if (!module.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const at = scratch >> 2;
    const [left = 0, bottom = 0, right = 0, top = 0] = module.pdfium.HEAPF32.subarray(at, at + 4);
    const size = { width: right - left, height: top - bottom };
    const middle = sheets.toPage({
      page: number,
      x: left + size.width / 2,
      y: height - top + size.height / 2,
    });
    pictures.push({
      page: middle.page,
      x: middle.x - size.width / 2,
      y: middle.y - size.height / 2,
      ...size,
      raster: type === pictureTypes.image || type === pictureTypes.form,
    });
  }
}
