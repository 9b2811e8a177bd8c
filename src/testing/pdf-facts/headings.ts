import { type PdfFacts, placesOf, tolerancePt } from '../pdf-facts.ts';

/**
 * Where each heading stands: `2 at 16 mm: News in short` for one that begins on page 2, 16 mm from its left edge, with
 * every place where there are several. What is smaller than `leastPt` is no heading but a line that names it.
 */
export function headingPlaces(
  facts: Pick<PdfFacts, 'texts'>,
  headings: readonly string[],
  leastPt: number,
): string[] {
  return [...new Set(headings)].map((words) => {
    const places = placesOf(facts, words).filter(({ sizePt }) => sizePt > leastPt - tolerancePt);
    const said = places.map(({ page, xMm }) => `${page} at ${Math.round(xMm)} mm`);
    return `${said.join(', ') || 'nowhere'}: ${words}`;
  });
}

/** The second-level headings of an edition's file. */
export function headingsIn(file: string): string[] {
  return [...file.matchAll(/^## (.*)$/gm)].map(([, words]) => words ?? '');
}
