import { DomUtils, parseDocument } from 'htmlparser2';
import { grid } from '../formats.ts';
import { linesIn } from '../setting/text-width.ts';
import { childWithClass, type Element, elementsIn, hasClass, htmlOf, textOf } from './dom.ts';
import { lineCount } from './heights.ts';

/** A text for paper that begins with what else is in the issue, and that by itself, for the side column of page 1. */
export interface TextWithAlso {
  /** HTML of the block. */
  also: string;
  /** Its height in the side column. */
  heightPt: number;
  /** HTML of the text without it. */
  text: string;
}

/**
 * Takes “Also in this issue” from a text that begins with it. Only there: the side column is read before the text, and
 * what was typed is printed in its order.
 */
export function takeAlso(text: string): TextWithAlso | undefined {
  if (!text.startsWith('<div class="block also')) return undefined;
  const document = parseDocument(text);
  const [block] = elementsIn(document);
  if (!block || !hasClass(block, 'also')) return undefined;
  DomUtils.removeElement(block);
  block.attribs['class'] = 'also';
  return { also: htmlOf(block), heightPt: heightPt(block), text: htmlOf(document) };
}

function heightPt(block: Element): number {
  const { marginPt } = grid;
  const label = childWithClass(block, 'label');
  const content = childWithClass(block, 'content');
  const items = content ? DomUtils.getElementsByTagName('li', content) : [];
  const lines =
    (label ? linesIn(textOf(label), marginPt, 12, 800) : 0) +
    (content ? lineCount(content, marginPt + 14) : 0);
  return lines * 17 + items.length * 1.5 + 23;
}
