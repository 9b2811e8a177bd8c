import type { ImageElement } from '../../markdown/pictures/in-body.ts';
import type { Format } from '../formats.ts';

/** By how much text in some elements is narrower than what they stand in (`styles/text.css`), in millimetres. */
const insetsMm: Readonly<Record<string, number>> = { ul: 4.2, ol: 7, blockquote: 6.1, dd: 0 };

/** How wide the column is that a picture of an edition's text stands in, as a format lays it out, in millimetres. */
export function columnMm(picture: ImageElement, { mainPt, halfPt, fullPt }: Format): number {
  const ancestors = ancestorsOf(picture);
  const has = (...names: readonly string[]) =>
    ancestors.some(({ attribs }) => names.some((name) => attribs['class']?.split(/\s+/).includes(name)));
  const inPanel = has('panel');
  const columnPt =
    !inPanel && has('item', 'columns') ? halfPt : !inPanel && isWide(ancestors) ? fullPt : mainPt;
  const inset = ancestors.reduce((sum, { name }) => sum + (insetsMm[name] ?? 0), 0);
  return ((columnPt / 72) * 25.4 - inset) / cellsOf(ancestors);
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
