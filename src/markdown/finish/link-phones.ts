import { type Document, type Element, isElement, isText, type Node, replaceEach, type Text } from './dom.ts';
import type { Markup } from './markup.ts';
import { phoneLinks, phoneParts, unbrokenNumber } from './phones.ts';

const notLinked = new Set([
  'a',
  'button',
  'code',
  'pre',
  'script',
  'style',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** Makes links of telephone numbers in running text, and keeps those whole that are links already. */
export function linkPhones(document: Document): void {
  replaceEach([...phonesIn(document.children)]);
}

function* phonesIn(nodes: readonly Node[]): Generator<[Text, Markup]> {
  for (const node of nodes) {
    if (isText(node)) {
      if (phoneParts(node.data).some(({ dial }) => dial)) yield [node, phoneLinks(node.data)];
    } else if (isElement(node)) {
      if (node.name === 'a' && node.attribs['href']?.startsWith('tel:')) keepWhole(node);
      else if (!notLinked.has(node.name)) yield* phonesIn(node.children);
    }
  }
}

function keepWhole(link: Element): void {
  for (const node of link.children) if (isText(node)) node.data = unbrokenNumber(node.data);
}
