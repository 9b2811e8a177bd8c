import type { List, ListItem, PhrasingContent, RootContent, Strong } from 'mdast';
import { span, words } from './elements.ts';

/** A list item that begins with bold words, in its parts. */
export interface BoldLed {
  bold: Strong;
  /** What follows in their paragraph, without a comma or colon before it. */
  rest: PhrasingContent[];
  /** What follows that paragraph. */
  below: ListItem['children'];
}

const separator = /^\s*(?:[,:;]|[–—-](?=\s))?\s*/;
/** What is typed without a space after the bold words: the `%` of `**64**%`. */
const glued = /^[^\s,:;–—]+/;

/** Takes a list item apart, or gives undefined if it doesn't begin with bold words. */
export function boldLed({ children: [first, ...below] }: ListItem): BoldLed | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [bold, next, ...others] = first.children;
  if (bold?.type !== 'strong' || (next && next.type !== 'text')) return undefined;
  if (!next) return { bold, rest: [], below };
  const [tail = ''] = glued.exec(next.value) ?? [];
  if (tail !== '' && tail === next.value && others.length > 0) return undefined;
  const whole = tail === '' ? bold : { ...bold, children: [...bold.children, words(tail)] };
  const value = next.value.slice(tail.length).replace(separator, '');
  return { bold: whole, rest: value === '' ? others : [{ ...next, value }, ...others], below };
}

/** A list whose items are each their bold words and what follows them, as two elements with these class names. */
export function inTwoParts(list: List, boldClass: string, restClass: string): List {
  return { ...list, children: list.children.map((item) => parted(item, boldClass, restClass)) };
}

function parted(item: ListItem, boldClass: string, restClass: string): ListItem {
  const parts = boldLed(item);
  if (!parts) return item;
  const bold: Strong = { ...parts.bold, data: { hProperties: { className: [boldClass] } } };
  const rest =
    parts.rest.length > 0 ? [words(' '), span('span', { className: [restClass] }, parts.rest)] : [];
  return { ...item, children: [{ type: 'paragraph', children: [bold, ...rest] }, ...parts.below] };
}

/** The list among some nodes. */
export function listIn(content: readonly RootContent[]): List | undefined {
  return content.find((node) => node.type === 'list');
}
