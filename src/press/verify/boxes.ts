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

/** Tells whether a point of a page lies in furniture or in the number of a list item. */
export function furnitureTest(layout: Layout): (page: number, x: number, y: number) => boolean {
  const boxes = new Map<number, Box[]>();
  for (const box of [...layout.furniture, ...layout.markers]) {
    const list = boxes.get(box.page);
    if (list) list.push(box);
    else boxes.set(box.page, [box]);
  }
  return (page, x, y) => boxes.get(page)?.some((box) => contains(box, x, y)) === true;
}

/** The pictures of the officer's text, without those of the furniture. */
export function contentImages(layout: Layout): Layout['images'] {
  return layout.images.filter(
    (image) =>
      !layout.furniture.some(
        (box) =>
          box.page === image.page && contains(box, image.x + image.width / 2, image.y + image.height / 2),
      ),
  );
}
