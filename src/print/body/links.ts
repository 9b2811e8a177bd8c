import { DomUtils } from 'htmlparser2';
import { readableAddress, withoutScheme } from '../setting/unbroken.ts';
import { type Document, type Element, escapeText, fragment, isAdded, textOf } from './dom.ts';

/** A link as the list of links prints it. */
export interface PrintedLink {
  /** 1 for the first. */
  number: number;
  /** What is to be found there, in words. */
  title: string;
  /** Where it leads. */
  href: string;
  /** The address as people type it. */
  address: string;
}

/** How a link's number is set beside it: in brackets, or in words with the page on which the list has it. */
export interface NumberWords {
  number: (number: number) => string;
  /** `, on page`, where the number is said in words. */
  onPage: string | undefined;
  /** The language of these words, if it isn't the edition's. */
  lang?: string | undefined;
}

/** `[4]` */
export const inBrackets: NumberWords = { number: (number) => `[${number}]`, onPage: undefined };

/** Id of a link in the list of links. */
export function linkId(number: number): string {
  return `printedLink${number}`;
}

/**
 * Sets a number at each link whose address paper doesn't show yet, and gives the links in the order of their numbers.
 * Links to one address have one number. `titleOf` knows what some addresses are called; others are called what the first
 * link to them says.
 */
export function numberLinks(
  document: Document,
  words: NumberWords,
  titleOf: (href: string) => string | undefined = () => undefined,
): PrintedLink[] {
  const links = new Map<string, PrintedLink>();
  for (const link of DomUtils.getElementsByTagName('a', document)) {
    const href = link.attribs['href'] ?? '';
    const address = hiddenAddress(link);
    if (!address || 'data-printed' in link.attribs || isAdded(link)) continue;
    const known = links.get(address) ?? {
      number: links.size + 1,
      title: titleOf(href) ?? capitalised(textOf(link).replace(/\s+/g, ' ').trim()),
      href,
      address,
    };
    links.set(address, known);
    DomUtils.append(link, numberAt(known.number, words));
  }
  return [...links.values()];
}

/**
 * The address that a link leads to as paper shows it, unless its words say it already; undefined for places of the same
 * page and for numbers to ring.
 */
export function hiddenAddress(link: Element): string | undefined {
  const href = link.attribs['href'] ?? '';
  if (!/^(?:https?|mailto):/.test(href)) return undefined;
  const address = readableAddress(
    withoutScheme(href.replace(/^mailto:/, '').replace(/\?.*$/, href.startsWith('mailto:') ? '' : '$&')),
  );
  return says(plain(textOf(link)), plain(address)) ? undefined : address;
}

/** True if a text has an address as a whole, not as the beginning of a longer one. */
function says(text: string, address: string): boolean {
  const at = text.indexOf(address);
  return at >= 0 && !/^[\p{L}\p{N}_~-]|^[/.?#&=%][\p{L}\p{N}]/u.test(text.slice(at + address.length));
}

function numberAt(number: number, { number: say, onPage, lang }: NumberWords): Element {
  const id = linkId(number);
  const link = `<a href="#${id}">${escapeText(say(number).replaceAll(' ', '\u00A0'))}</a>`;
  const set =
    onPage === undefined
      ? `\u00A0${link}`
      : ` (${link}${escapeText(onPage.replace(/(?<=[^\s,]) /g, '\u00A0'))}\u00A0<span data-page-of="${id}">00</span>)`;
  return fragment(`<span class="link-number" data-furniture${lang ? ` lang="${lang}"` : ''}>${set}</span>`);
}

function plain(text: string): string {
  return readableAddress(withoutScheme(text.trim()), /./u)
    .replace(/^www\./, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
