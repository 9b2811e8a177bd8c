import type { ImageElement } from '../markdown/pictures/in-body.ts';
import { type PicturePlace, placesMm } from '../markdown/pictures/places.ts';

/** How wide each place for a picture is, in millimetres: a layout's own. */
export type PictureWidths = Readonly<Record<PicturePlace, number>> & {
  /** Pictures in panels of a briefing. */
  panel: number;
};

/** Widths on the standard A4 page. */
export const standardWidths: PictureWidths = { ...placesMm, panel: placesMm.main };

/** By how much text in some elements is narrower than what they stand in (`styles/text.css`), in millimetres. */
const insetsMm: Readonly<Record<string, number>> = { ul: 4.2, ol: 7, blockquote: 6.1, dd: 0 };

/** How wide the column is that a picture of an edition's text stands in, in millimetres. */
export function columnMm(picture: ImageElement, widths: PictureWidths): number {
  const ancestors = ancestorsOf(picture);
  const has = (...names: readonly string[]) =>
    ancestors.some(({ attribs }) => names.some((name) => attribs['class']?.split(/\s+/).includes(name)));
  const place = has('panel')
    ? 'panel'
    : has('item', 'columns')
      ? 'half'
      : isWide(ancestors)
        ? 'full'
        : 'main';
  const inset = ancestors.reduce((sum, { name }) => sum + (insetsMm[name] ?? 0), 0);
  return (widths[place] - inset) / cellsOf(ancestors);
}

/** True for a wide figure in the text itself, or in a passage of it. */
function isWide([figure, around]: readonly ImageElement[]): boolean {
  return figure?.attribs['data-wide'] !== undefined && (!around || around.attribs['class'] === 'passage');
}

/** How many columns a table has in which the picture stands; 1 if it stands in none. */
function cellsOf(ancestors: readonly ImageElement[]): number {
  const row = ancestors.find(({ name }) => name === 'tr');
  return row?.children.filter((child) => 'attribs' in child).length ?? 1;
}

function ancestorsOf(element: ImageElement): ImageElement[] {
  const ancestors: ImageElement[] = [];
  for (let { parent } = element; parent && 'attribs' in parent; parent = parent.parent)
    ancestors.push(parent);
  return ancestors;
}
