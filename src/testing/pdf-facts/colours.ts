import type { PdfFacts } from '../pdf-facts.ts';

/** Red, green and blue, 0 to 255 each, as `#` and six digits. */
export function hexOf(channels: Iterable<number>): string {
  return `#${[...channels].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Every colour in which something is painted, sorted. Pictures aren't looked into. */
export function coloursOf({ texts, shapes }: Pick<PdfFacts, 'texts' | 'shapes'>): string[] {
  return [...new Set([...texts, ...shapes].map(({ colour }) => colour))].sort();
}
