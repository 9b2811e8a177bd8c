import type { SheetSide } from '../imposition.ts';
import type { Layout } from '../paginate/layout.ts';
import type { Comparison } from './compare.ts';
import type { HtmlWords } from './html-words.ts';
import type { PdfContents, PdfWord } from './pdf-reader.ts';
import { type PlacedWord, placedWords } from './placed-words.ts';
import { placeOf, type SourcePlace, type SourceWords } from './source.ts';
import { type Thing, thingAt } from './things.ts';

/** All that is known of a PDF once its words are found. */
export interface Evidence {
  source: SourceWords;
  print: HtmlWords;
  layout: Layout;
  /** The sides of sheets on which the pages stand, if they don't stand by themselves. */
  sides: readonly SheetSide[] | undefined;
  pdf: PdfContents;
  /** The PDF's words without furniture. */
  body: readonly PdfWord[];
  /** Where each of the source's words stands in `body`. */
  inPdf: Comparison;
  /** What the source's words `[from, to)` are, or stand in, on the print page; undefined if none of them is there. */
  thingAt(from: number, to: number): Thing | undefined;
}

/** Tells what words of the source are on the print page. The page's tree is built when it is asked for, once. */
export function thingsOf(html: string, inPrint: Comparison): Evidence['thingAt'] {
  let placed: readonly PlacedWord[] | undefined;
  return (from, to) => {
    const places = [...inPrint.places.subarray(from, to)].filter((place) => place !== -1);
    const [first] = places;
    if (first === undefined) return undefined;
    placed ??= placedWords(html);
    return thingAt(placed, first, (places.at(-1) ?? first) + 1);
  };
}

/** Pages of the words `[from, to)`, as the PDF has them. */
export function pagesOf({ inPdf, body }: Evidence, from: number, to: number): number[] {
  const pages: number[] = [];
  for (let index = from; index < to; index += 1) {
    const word = body[inPdf.places[index] ?? -1];
    if (word) pages.push(word.page);
  }
  return pages;
}

/**
 * Line 1 of the file to which a page belongs: all that is known of what nobody typed. It is that of the last words at or
 * before the page's end, since what the press adds comes after an edition's text; of the first words if there are none.
 */
export function fileOn({ source, body, inPdf }: Evidence, page: number): SourcePlace {
  const pageAt = (place: number): number => body[place]?.page ?? Number.POSITIVE_INFINITY;
  const before = inPdf.places.findLastIndex((place) => pageAt(place) <= page);
  return { ...placeOf(source, Math.max(0, before)), line: 1 };
}
