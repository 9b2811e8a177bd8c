import { DomUtils } from 'htmlparser2';
import type { Format } from '../formats.ts';
import { addClass, childWithClass, type Element, elementsIn, hasClass, wrap } from './dom.ts';
import { lineCount } from './heights.ts';

/** A passage of so many lines of the page, or fewer, is never split over pages. */
const wholeLines = 8;
/** An item of so many lines of a half, or more, may be split. */
const longItemLines = 12;

/**
 * Sets news in brief or a passage in two halves of the page. They stand in an element of their own: the one around it
 * asks for room for the first lines, without which the browser lets halves that begin at a page's end run out of it.
 */
export function setHalves(element: Element, { halfPt }: Format): void {
  const parts = elementsIn(element);
  for (const item of parts) {
    if (hasClass(item, 'item') && lineCount(item, halfPt) < longItemLines) addClass(item, 'whole');
  }
  if (!hasClass(element, 'news') && lineCount(element, halfPt) / 2 <= wholeLines) addClass(element, 'whole');
  if (parts.length > 0) wrap(parts, '<div class="halves"></div>');
  for (const heading of DomUtils.findAll(isHeading, element.children)) keepWithWhole(heading);
}

/** Sets a list of resources, which is an element by itself already, in halves. */
export function setResources(resources: Element): void {
  addClass(childWithClass(resources, 'list'), 'halves');
}

function isHeading({ name }: Element): boolean {
  return /^h[2-6]$/.test(name);
}

/** In halves the browser leaves a heading behind when what comes after it can't be split: the two become one. */
function keepWithWhole(heading: Element): void {
  const next = DomUtils.nextElementSibling(heading);
  if (next && hasClass(next, 'whole')) wrap([heading, next], '<div class="whole"></div>');
}
