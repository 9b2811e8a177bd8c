import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { parsePlain } from '../source.ts';
import { wordsOf } from '../words.ts';
import { joinAddresses } from './broken-addresses.ts';
import type { Context } from './context.ts';
import { lineEndsIn, lineOf, mendInlines, mergeTexts, text, textOf } from './tree.ts';

const typedAddress = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

declare module 'mdast' {
  interface LinkData {
    /** Written as the bare address, which Markdown makes a link by itself. */
    bare?: true;
  }
}

/** Joins web and e-mail addresses that are broken by spaces or line ends, and takes typed backslashes out of them. */
export function mendAddresses(tree: Root, context: Context): void {
  mendInlines(tree, (children, holder) => mendIn(mergeTexts(children.flatMap(unlinked)), holder, context));
}

/** Makes links of the bare addresses in texts, as every reader of Markdown does, so that they are written bare. */
export function linkAddresses(tree: Root): void {
  mendInlines(tree, (children) => linkIn(children));
}

/** A bare address is text that Markdown made a link: it becomes text again, so that it can be joined. */
function unlinked(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'link') {
    if ('children' in node)
      node.children = mergeTexts(node.children.flatMap(unlinked)) as typeof node.children;
    return [node];
  }
  const words = textOf(node);
  const bare = words === node.url || `http://${words}` === node.url || `mailto:${words}` === node.url;
  const only = node.children.every((child) => child.type === 'text');
  return bare && only && !node.title && isBare(words.replace(/\\(?=[!-/:-@[-`{-~])/g, ''))
    ? [text(words)]
    : [node];
}

function mendIn(children: PhrasingContent[], holder: Nodes, context: Context): PhrasingContent[] {
  const firstLine = lineOf(holder);
  let lineEnds = 0;
  return children.map((child): PhrasingContent => {
    const before = lineEnds;
    if (child.type === 'break') lineEnds += lineEndsIn(child);
    else lineEnds += textOf(child).split('\n').length - 1;
    if (child.type === 'link' || child.type === 'linkReference') return child;
    if ('children' in child) {
      return { ...child, children: mendIn(child.children, holder, context) } as PhrasingContent;
    }
    if (child.type !== 'text') return child;
    const at = (offset: number) => firstLine + before + child.value.slice(0, offset).split('\n').length - 1;
    const mended = joinAddresses(child.value, holder.type === 'tableCell');
    for (const { typed, address, offset } of mended.joined) {
      context.mend('address', at(offset), wordsOf(typed), wordsOf(address));
    }
    for (const { typed, offset } of mended.unsure) {
      context.warn(
        at(offset),
        'broken-address',
        `“${typed}”: this address may be broken by a space.`,
        'Open the page and paste its address from the browser.',
      );
    }
    return { ...child, value: mended.text.replace(typedAddress, (address) => withoutBackslashes(address)) };
  });
}

/** Takes out backslashes before `_` and other marks, which no address has. */
function withoutBackslashes(address: string): string {
  return address.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

function linkIn(children: PhrasingContent[], around?: PhrasingContent): PhrasingContent[] {
  return mergeTexts(
    children.flatMap((child, index): PhrasingContent[] => {
      if (child.type === 'link' || child.type === 'linkReference') return [child];
      if ('children' in child)
        return [{ ...child, children: linkIn(child.children, child) } as PhrasingContent];
      if (child.type !== 'text') return [child];
      const next = children[index + 1];
      const endsOpen = !around && (next === undefined || next.type === 'break' || next.type === 'html');
      return linkText(child.value, endsOpen);
    }),
  );
}

/** @param endsOpen True if nothing that an address could swallow follows the text. */
function linkText(value: string, endsOpen: boolean): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(typedAddress)) {
    const address = withoutTail(match[0]);
    const before = value[match.index - 1] ?? ' ';
    if (!mayStandAfter(before, address) || !isBare(address)) continue;
    const after = /^\S*/.exec(value.slice(match.index + address.length))?.[0] ?? '';
    const atEnd = match.index + address.length + after.length === value.length;
    const bare = /^[!"')*,.:;?~]*$/.test(after) && (!atEnd || endsOpen);
    parts.push(text(value.slice(end, match.index)), linkTo(address, bare));
    end = match.index + address.length;
  }
  return [...parts, text(value.slice(end))];
}

/** The characters after which Markdown takes an address for one. */
function mayStandAfter(before: string, address: string): boolean {
  if (/^https?:/i.test(address)) return !/[a-z]/i.test(before);
  return /[\s(*~_]/.test(before);
}

/** The end of a sentence is no part of an address. */
function withoutTail(address: string): string {
  let tail = address.replace(/(?:&\w+;|[?!.,:;*_~'’”‘`])+$/, '');
  while (tail.endsWith(')') && count(tail, ')') > count(tail, '('))
    tail = tail.slice(0, -1).replace(/[?!.,:;'’]+$/, '');
  return tail;
}

function count(value: string, mark: string): number {
  return value.split(mark).length - 1;
}

function linkTo(address: string, bare: boolean): Link {
  const url = address.includes('://')
    ? address
    : address.includes('@')
      ? `mailto:${address}`
      : `http://${address}`;
  return { type: 'link', url, children: [text(address)], ...(bare && { data: { bare } }) };
}

function isBare(address: string): boolean {
  const [block, ...more] = parsePlain(address, { blocks: false }).children;
  if (more.length > 0 || block?.type !== 'paragraph' || block.children.length !== 1) return false;
  const [link] = block.children;
  return link?.type === 'link' && textOf(link) === address;
}
