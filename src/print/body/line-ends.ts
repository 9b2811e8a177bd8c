import { DomUtils } from 'htmlparser2';
import { addressParts, isAddress, unbroken } from '../setting/unbroken.ts';
import {
  addClass,
  type Document,
  type Element,
  escapeText,
  replaceChildren,
  textNodes,
  textOf,
} from './dom.ts';

/** Sets where lines may end: not inside numbers, dates and short code, and in addresses only after a slash. */
export function setLineEnds(document: Document): void {
  const typed = new Set(
    DomUtils.getElementsByTagName('pre', document).flatMap((pre) => textNodes(pre.children)),
  );
  for (const text of textNodes(document.children)) if (!typed.has(text)) text.data = unbroken(text.data);
  for (const code of DomUtils.getElementsByTagName('code', document)) {
    if (textOf(code).length <= 30) addClass(code, 'unbroken');
  }
  for (const link of DomUtils.getElementsByTagName('a', document)) setAddress(link);
}

function setAddress(link: Element): void {
  const [text, ...others] = link.children;
  if (text?.type === 'text' && others.length === 0 && isAddress(text.data)) {
    replaceChildren(link, addressHtml(text.data.trim()));
  }
}

/** An address as HTML whose lines end only between its parts. */
export function addressHtml(address: string): string {
  return addressParts(address)
    .map((part) =>
      part.length <= 36 ? `<span class="unbroken">${escapeText(part)}</span>` : escapeText(part),
    )
    .join('<wbr>');
}

/** Takes back the spaces that don't break, where a column is too narrow for what they hold together. */
export function breakNumbers(element: Element): void {
  for (const text of textNodes(element.children)) text.data = text.data.replaceAll('\u00A0', ' ');
}
