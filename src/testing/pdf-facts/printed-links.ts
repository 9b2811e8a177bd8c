import { type PdfFacts, placesOf } from '../pdf-facts.ts';
import type { PdfLink } from './shapes-and-links.ts';
import type { PdfText } from './texts.ts';

/** An address that is printed beside its link stands in so many pieces of text, the link's own among them. */
const printedWithin = 14;

type TextsAndLinks = Pick<PdfFacts, 'texts' | 'links'>;

/** “Links in this edition” as it is printed: what stands below each number, without spaces and hyphens. */
export function linkList({ texts }: Pick<PdfFacts, 'texts'>, heading = 'Links in this edition'): string[] {
  const [begin] = placesOf({ texts }, heading, 22);
  if (!begin) return [];
  const entries: string[] = [];
  for (const { text, sizePt } of texts.slice(texts.indexOf(begin) + 1)) {
    if (sizePt > 14) break;
    if (text === String(entries.length + 1)) entries.push('');
    else if (entries.length > 0) entries[entries.length - 1] += closed(text);
  }
  return entries;
}

/**
 * Links before the list that lead elsewhere and whose address isn't on paper where it belongs: under the number that is
 * set next after the link, or in what follows from where the link begins. As `3: https://…`, the page first.
 */
export function unprintedLinks({ texts, links }: TextsAndLinks): string[] {
  const list = linkList({ texts });
  const [heading] = placesOf({ texts }, 'Links in this edition', 22);
  return inOnePiece(links).flatMap(({ first, last }) => {
    if (!isElsewhere(first) || (heading && !isBefore(first, heading))) return [];
    const address = addressOf(first.target);
    const from = texts.findIndex((text) => isAt(text, first));
    const said = texts.slice(from, from + printedWithin).map(({ text }) => text);
    if (from >= 0 && closed(said.join('')).includes(address)) return [];
    const after = texts.slice(texts.findLastIndex((text) => isAt(text, last)));
    const number = after
      .slice(0, 3)
      .find(({ text }) => isNumber(text))
      ?.text.slice(1, -1);
    if (number && list[Number(number) - 1]?.includes(address)) return [];
    return [`${first.page}: ${first.target}`];
  });
}

/** Numbers that are set at links, `[4]`, and don't lead to the page where the list has them. */
export function deadNumbers({ texts, links }: TextsAndLinks): string[] {
  const [list] = placesOf({ texts }, 'Links in this edition', 22);
  return texts.flatMap((text) => {
    if (!isNumber(text.text)) return [];
    const over = links
      .filter((link) => isAt(text, link))
      .map(({ target }) => Number(target.replace('page ', '')));
    return over.some((page) => list && page >= list.page) ? [] : [`${text.page}: ${text.text}`];
  });
}

/** An address as it is printed, without spaces and hyphens. */
export function addressOf(href: string): string {
  return closed(
    decoded(href)
      .replace(/^(?:https?:\/\/|mailto:)/, '')
      .replace(/\/+$/, ''),
  );
}

/** A link over several lines is several links in the PDF. */
function inOnePiece(links: readonly PdfLink[]): { first: PdfLink; last: PdfLink }[] {
  const pieces: { first: PdfLink; last: PdfLink }[] = [];
  for (const link of links) {
    const before = pieces.at(-1);
    if (before?.last.target === link.target) before.last = link;
    else pieces.push({ first: link, last: link });
  }
  return pieces;
}

function isBefore(link: PdfLink, { page, yMm }: PdfText): boolean {
  return link.page < page || (link.page === page && link.yMm < yMm);
}

function isElsewhere({ target }: PdfLink): boolean {
  return /^(?:https?|mailto):/.test(target);
}

function isNumber(text: string): boolean {
  return /^\[\d+\]$/.test(text);
}

/** The baseline of a text runs through a link’s place. */
function isAt({ page, xMm, yMm, widthMm }: PdfText, link: PdfLink): boolean {
  return (
    page === link.page &&
    yMm > link.yMm &&
    yMm < link.yMm + link.heightMm &&
    xMm < link.xMm + link.widthMm - 0.5 &&
    xMm + widthMm > link.xMm + 0.5
  );
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** PDFium takes a hyphen at the end of a line for one that was put there to break a word. */
function closed(text: string): string {
  return text.replace(/[\s\-\p{Cc}]+/gu, '').toLowerCase();
}
