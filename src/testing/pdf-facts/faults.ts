import { type PdfFacts, placesOf, tolerancePt } from '../pdf-facts.ts';
import type { PdfFont } from './boxes-and-fonts.ts';
import { type Area, mm } from './places.ts';
import type { PdfLink, PdfShape } from './shapes-and-links.ts';
import type { PdfText } from './texts.ts';

/**
 * Text that is smaller than the least size of text, but for furniture: what stands in the margin above or below the text
 * area, and is no smaller than furniture may be.
 */
export function tooSmall(
  { texts, pages }: Pick<PdfFacts, 'texts' | 'pages'>,
  { textPt = 12, furniturePt = 10, marginMm = 18.5 } = {},
): PdfText[] {
  return texts.filter(({ sizePt, page, yMm }) => {
    if (sizePt >= textPt - tolerancePt) return false;
    const heightMm = pages[page - 1]?.trim.heightMm ?? 0;
    const isFurniture = yMm < marginMm || yMm > heightMm - marginMm;
    return !isFurniture || sizePt < furniturePt - tolerancePt;
  });
}

/** Fonts that a printer may not have or can't name: not embedded, drawn (Type 3), or without a name. */
export function unfitFonts({ fonts }: Pick<PdfFacts, 'fonts'>): PdfFont[] {
  return fonts.filter(({ name, type, embedded }) => !embedded || type === 'Type3' || name === '');
}

/** What is painted nearer to the edge of the trimmed page than office printers reach. */
export function nearEdge(
  { texts, shapes, pages }: Pick<PdfFacts, 'texts' | 'shapes' | 'pages'>,
  leastMm = 12,
): Area[] {
  const areas = [...texts.map((text): Area => ({ ...text, heightMm: 0 })), ...shapes];
  return areas.filter(({ page, xMm, yMm, widthMm, heightMm }) => {
    const trim = pages[page - 1]?.trim;
    const right = (trim?.widthMm ?? 0) - xMm - widthMm;
    const below = (trim?.heightMm ?? 0) - yMm - heightMm;
    // A rule that a printer rounds to its own dots is not nearer.
    return Math.min(xMm, yMm, right, below) < leastMm - 0.1;
  });
}

/** Colours of text and shapes that are none of these, with the page where each is first, as `3: #6a2a5e`. */
export function strayColours(
  { texts, shapes }: Pick<PdfFacts, 'texts' | 'shapes'>,
  allowed: Iterable<string>,
): string[] {
  const known = new Set(allowed);
  const stray = [...texts, ...shapes].filter(({ colour }) => !known.has(colour));
  const first = new Map<string, number>();
  for (const { colour, page } of stray) first.set(colour, Math.min(page, first.get(colour) ?? page));
  return [...first].map(([colour, page]) => `${page}: ${colour}`).sort();
}

/** Pages that don't say which they are of how many, as `page: what it says`. */
export function wrongFolios({ texts, pages }: Pick<PdfFacts, 'texts' | 'pages'>): string[] {
  return pages.flatMap((_, index) => {
    const page = index + 1;
    const said = texts
      .filter((text) => text.page === page && /^Page \d+ of \d+$/.test(text.text))
      .map(({ text }) => text);
    return said.join() === `Page ${page} of ${pages.length}` ? [] : [`${page}: ${said.join() || 'nothing'}`];
  });
}

/** Links to nowhere, to the machine that made the PDF, or to a page that isn't there. */
export function deadLinks({ links, pages }: Pick<PdfFacts, 'links' | 'pages'>): PdfLink[] {
  return links.filter(({ target }) => {
    const page = /^page (\d+)$/.exec(target)?.[1];
    if (page) return Number(page) > pages.length;
    return (
      !/^(?:https?:\/\/|mailto:|tel:)./.test(target) || /^https?:\/\/(?:localhost|127\.|\[::1)/.test(target)
    );
  });
}

/** Texts that stand higher than the one before them in the list: panels out of order. */
export function outOfOrder(texts: readonly PdfText[]): PdfText[] {
  return texts.filter(({ page, yMm }, index) => {
    const before = texts[index - 1];
    return before !== undefined && (page < before.page || (page === before.page && yMm <= before.yMm));
  });
}

/** The rule of a weight that stands next above a text, over at least half of its page's width. */
export function ruleAbove(
  { shapes, pages }: Pick<PdfFacts, 'shapes' | 'pages'>,
  { page, yMm }: PdfText,
  weightPt: number,
): PdfShape | undefined {
  const leastMm = (pages[page - 1]?.trim.widthMm ?? 0) / 2;
  return shapes
    .filter((shape) => shape.page === page && shape.yMm < yMm && shape.widthMm > leastMm)
    .filter(({ heightMm }) => Math.abs(heightMm - mm(weightPt)) < 0.05)
    .sort((a, b) => b.yMm - a.yMm)[0];
}

/**
 * Entries of the contents whose number isn't that of the page where the heading stands, as `words: number, heading on
 * page`. An entry is the words, and the number that ends its last line; `heading` is what it leads to, if that has other
 * words.
 */
export function wrongContents(
  facts: Pick<PdfFacts, 'texts'>,
  headings: readonly { words: string; sizePt: number; heading?: string }[],
  entryPt = 12,
): string[] {
  return headings.flatMap(({ words, sizePt, heading: itself = words }) => {
    const [heading] = placesOf(facts, itself, sizePt);
    const numbers = placesOf(facts, words, entryPt).flatMap((entry) => numberAfter(facts, entry, words));
    if (heading && numbers.includes(heading.page)) return [];
    return `${words}: ${numbers.join(' ') || 'no entry'}, heading ${heading ? `on page ${heading.page}` : 'missing'}`;
  });
}

/** The number on the last line of an entry that begins here. */
function numberAfter({ texts }: Pick<PdfFacts, 'texts'>, entry: PdfText, words: string): number[] {
  const from = texts.indexOf(entry);
  let read = 0;
  const letters = words.replace(/\s+/g, '').length;
  let last = entry;
  for (let at = from; read < letters; at += 1) {
    last = texts[at] ?? last;
    read += last.text.replace(/\s+/g, '').length;
  }
  return texts
    .filter(({ text, page, yMm, xMm }) => {
      const isBeside =
        page === last.page && Math.abs(yMm - last.yMm) < 0.2 && xMm > last.xMm && xMm < last.xMm + 190;
      return isBeside && /^\d+$/.test(text);
    })
    .map(({ text }) => Number(text));
}
