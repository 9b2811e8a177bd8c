import { DomUtils } from 'htmlparser2';
import { type Document, type Element, fragment, isAdded, isElement, type Node } from './dom.ts';
import { addressHtml } from './line-ends.ts';
import { hiddenAddress } from './links.ts';

/** Blocks whose links are there to be followed: paper says where they lead. */
export const printedIn = ['signpost', 'contacts', 'action', 'campaign'];

/**
 * Prints the address of each link of a block, or of a whole text, that points elsewhere: on a line of its own where the link ends its
 * paragraph or item, else in brackets after it. A link that says its address already is left.
 */
export function printAddresses(block: Element | Document): void {
  for (const link of DomUtils.getElementsByTagName('a', block)) {
    const address = hiddenAddress(link);
    if (!address || 'data-printed' in link.attribs || isAdded(link)) continue;
    link.attribs['data-printed'] = '';
    const last = lastOfLine(link);
    const html = addressHtml(address);
    const printed = last
      ? `<span class="printed own" data-furniture>${html}</span>`
      : `<span class="printed" data-furniture> (${html})</span>`;
    DomUtils.append(last ?? link, fragment(printed));
  }
}

/**
 * The last node of the line that a link ends, with the full stop or comma after it; undefined if the line goes on.
 */
function lastOfLine(link: Element): Node | undefined {
  let last: Node = link;
  while (!last.next && last.parent && 'attribs' in last.parent && isInline(last.parent)) last = last.parent;
  const { next } = last;
  if (!next || isList(next)) return last;
  const isEnd = next.type === 'text' && /^[\s.,;:!?)]*$/.test(next.data) && (!next.next || isList(next.next));
  return isEnd ? next : undefined;
}

function isInline({ name }: Element): boolean {
  return /^(?:strong|b|em|i|span|del)$/.test(name);
}

function isList(node: Node): boolean {
  return isElement(node) && /^[uo]l$/.test(node.name);
}
