import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFStream,
} from '@cantoo/pdf-lib';
import { mm, type Rectangle } from './places.ts';

/** A box of a page in millimetres from the media box's top left corner. */
export interface PageBox {
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
}

/** The boxes of a page (ISO 32000-1, 14.11.2). One that isn't written is what the standard says it is then. */
export interface PageBoxes {
  media: PageBox;
  bleed: PageBox;
  trim: PageBox;
}

/** A font as the PDF names it. */
export interface PdfFont {
  /** Without the letters that mark a subset; empty if it has no name. */
  name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3`. */
  type: string;
  /** The PDF holds its glyphs. */
  embedded: boolean;
}

type Box = ReturnType<PDFPage['getMediaBox']>;

/** The boxes of every page. */
export function boxesOf(document: PDFDocument): PageBoxes[] {
  return document.getPages().map((page) => {
    const media = page.getMediaBox();
    const inMm = ({ x, y, width, height }: Box): PageBox => ({
      xMm: mm(x - media.x),
      yMm: mm(media.y + media.height - y - height),
      widthMm: mm(width),
      heightMm: mm(height),
    });
    return { media: inMm(media), bleed: inMm(page.getBleedBox()), trim: inMm(page.getTrimBox()) };
  });
}

/** The trim box of every page in points. */
export function trimsOf(document: PDFDocument): Rectangle[] {
  return document.getPages().map((page) => {
    const { x, y, width, height } = page.getTrimBox();
    return { left: x, bottom: y, right: x + width, top: y + height };
  });
}

/** Every font that the PDF declares, once. */
export function fontsOf(document: PDFDocument): PdfFont[] {
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => dictionariesIn(object))
    .filter((dictionary) => isFont(dictionary))
    .map((font) => ({
      name: nameOf(font, 'BaseFont').replace(/^[A-Z]{6}\+/, ''),
      type: nameOf(font, 'Subtype'),
      embedded: isEmbedded(font),
    }));
  return [...new Map(fonts.map((font) => [JSON.stringify(font), font])).values()];
}

/** The dictionaries in an object, those in them too, but not what they refer to. */
function dictionariesIn(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return dictionariesIn(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(dictionariesIn);
  if (object instanceof PDFDict) return [object, ...object.values().flatMap(dictionariesIn)];
  return [];
}

/** The glyphs of a composite font are in its descendant, which is none by itself. */
function isFont(dictionary: PDFDict): boolean {
  return nameOf(dictionary, 'Type') === 'Font' && !nameOf(dictionary, 'Subtype').startsWith('CIDFont');
}

function isEmbedded(font: PDFDict): boolean {
  if (nameOf(font, 'Subtype') === 'Type3') return true;
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const described = descendants ? descendants.lookup(0, PDFDict) : font;
  const descriptor = described.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)) === true);
}

function nameOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}
