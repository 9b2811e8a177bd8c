import type { Box, Layout } from '../paginate/layout.ts';

/** Points by which a character may stand out of the box that it belongs to. */
const slack = 0.75;

/** True if a point of the box's page lies in it. */
export function contains(box: Omit<Box, 'page'>, x: number, y: number, tolerance = slack): boolean {
  return (
    x >= box.x - tolerance &&
    x <= box.x + box.width + tolerance &&
    y >= box.y - tolerance &&
    y <= box.y + box.height + tolerance
  );
}

/** True if the boxes share some area. */
export function overlaps(a: Omit<Box, 'page'>, b: Omit<Box, 'page'>): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * What a point of a page belongs to: the officer's text, a picture that may have words of its own, furniture, or in that
 * the number of a page.
 */
export type Ground = 'text' | 'picture' | 'furniture' | 'number';

/** Tells what a point of a page (points from its top left corner) belongs to. */
export type GroundTest = (page: number, x: number, y: number, clip?: () => Omit<Box, 'page'>) => Ground;

/**
 * What each point of the pages belongs to. A list item's number is furniture. `clip` gives the rectangle to which what is
 * drawn there is cut: a picture's words are cut to the picture, even where they begin outside it.
 */
export function groundTest(layout: Layout): GroundTest {
  const furniture = byPage([...layout.furniture, ...layout.markers]);
  const numbers = byPage(layout.entries.map(({ box }) => box));
  // A picture that isn't drawn of lines has no text that a reader of PDFs finds.
  const pictures = byPage(layout.images.filter(({ vector }) => vector));
  return (page, x, y, clip) => {
    const holds = (box: Box): boolean => contains(box, x, y);
    if (furniture.get(page)?.some(holds)) return numbers.get(page)?.some(holds) ? 'number' : 'furniture';
    const onPage = pictures.get(page);
    if (!onPage) return 'text';
    if (onPage.some(holds)) return 'picture';
    const cut = clip?.();
    return cut && onPage.some((box) => holdsBox(box, cut)) ? 'picture' : 'text';
  };
}

function holdsBox(box: Box, inner: Omit<Box, 'page'>): boolean {
  const { x, y, width, height } = inner;
  return contains(box, x, y, 1.5) && contains(box, x + width, y + height, 1.5);
}

function byPage(boxes: readonly Box[]): Map<number, Box[]> {
  return Map.groupBy(boxes, ({ page }) => page);
}

/** The pictures of the officer's text, without those of the furniture. */
export function contentImages(layout: Layout): Layout['images'] {
  return layout.images.filter(({ furniture }) => !furniture);
}
