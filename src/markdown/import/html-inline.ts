import type { Break, Html, Image, Nodes, PhrasingContent } from 'mdast';
import { isInlineElement } from '../html-text.ts';
import { wordsOf } from '../words.ts';
import type { Context } from './context.ts';
import { withoutComments } from './html-comments.ts';
import { mergeTexts, text, textOf } from './tree.ts';

interface Tag {
  name: string;
  closing: boolean;
  attributes: Record<string, string>;
}

/** Old elements that stand within a line of text, though the count of typed words takes them to part words. */
const old = new Set('acronym bdi big blink center font label nobr strike tt'.split(' '));

interface Open {
  tag: Tag | undefined;
  at: Nodes | undefined;
  children: PhrasingContent[];
}

const tagPattern = /^<(\/?)([a-z][\w:-]*)([\s\S]*?)\/?>$/i;
const attributePattern = /([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const ordinal = /^(?:st|nd|rd|th)$/i;

/** Turns HTML tags within a line of text into Markdown, or takes them away and keeps the text. */
export function mendInlineHtml(children: PhrasingContent[], context: Context): PhrasingContent[] {
  const open: Open[] = [{ tag: undefined, at: undefined, children: [] }];
  const put = (...nodes: PhrasingContent[]) => open.at(-1)?.children.push(...nodes);
  const close = (keepsMeaning: boolean) => {
    const ended = open.pop();
    if (!ended?.tag) return;
    if (keepsMeaning) put(...wrapped(ended.tag, ended.children, context, ended.at));
    else if (standsInLine(ended.tag.name)) put(...ended.children);
    else put({ type: 'break' }, ...ended.children);
  };

  for (const child of children) {
    if (child.type !== 'html') {
      if ('children' in child) child.children = inside(mendInlineHtml(child.children, context), child);
      put(child);
      continue;
    }
    const html = withoutComments(child.value, child, context);
    const tag = readTag(html);
    if (html !== '') context.mend('html', child);
    if (!tag) continue;
    const single = singleTag(tag, child);
    if (single) put(...single);
    else if (!tag.closing) open.push({ tag, at: child, children: [] });
    else if (open.some((one) => one.tag?.name === tag.name)) {
      while (open.at(-1)?.tag?.name !== tag.name) close(false);
      close(true);
    } else if (!standsInLine(tag.name)) put({ type: 'break' });
  }
  while (open.length > 1) close(false);
  return mergeTexts(open[0]?.children ?? []);
}

/** Links can't stand in links: inside one, only their text stays. */
export function withoutLinks(children: PhrasingContent[]): PhrasingContent[] {
  return mergeTexts(
    children.flatMap((child): PhrasingContent[] => {
      if (child.type === 'link' || child.type === 'linkReference') return withoutLinks(child.children);
      if ('children' in child)
        return [{ ...child, children: withoutLinks(child.children) } as PhrasingContent];
      return [child];
    }),
  );
}

function inside(children: PhrasingContent[], parent: Nodes): PhrasingContent[] {
  return parent.type === 'link' || parent.type === 'linkReference' ? withoutLinks(children) : children;
}

function standsInLine(name: string): boolean {
  return isInlineElement(name) || old.has(name);
}

/** Words that an old element cuts in two as typed (`<font>W</font>elcome`) are one again: says so for each. */
export function noteWordsAcross(children: PhrasingContent[], holder: Nodes, context: Context): void {
  const told = (node: Nodes, between: string): string => {
    if (node.type === 'html')
      return old.has(readTag(node.value)?.name ?? '') ? between : standsOf(node.value);
    return 'children' in node ? node.children.map((child) => told(child, between)).join('') : textOf(node);
  };
  const [typed, whole] = [' ', ''].map((between) =>
    wordsOf(children.map((child) => told(child, between)).join('')),
  );
  if (!typed || !whole || typed.length === whole.length) return;
  const [from, to] = differing(typed, whole);
  context.mend('html', holder, from, to);
}

/** What is left of two rows of words without what they have in common at both ends. */
export function differing(typed: string[], whole: string[]): [typed: string[], whole: string[]] {
  let same = 0;
  while (same < whole.length && typed[same] === whole[same]) same += 1;
  let end = 0;
  while (end < whole.length - same && typed.at(-1 - end) === whole.at(-1 - end)) end += 1;
  return [typed.slice(same, typed.length - end), whole.slice(same, whole.length - end)];
}

/** Raw HTML without the old elements that stand within a line. */
export function withoutOldElements(html: string): string {
  return html.replace(/<\/?([a-z]+)\b[^>]*>/gi, (tag, name: string) =>
    old.has(name.toLowerCase()) ? '' : tag,
  );
}

function standsOf(html: string): string {
  const name = readTag(html)?.name;
  return name === undefined || isInlineElement(name) ? '' : '\n';
}

function readTag(html: string): Tag | undefined {
  const match = tagPattern.exec(html.trim());
  if (!match) return undefined;
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of (match[3] ?? '').matchAll(attributePattern)) {
    attributes[name.toLowerCase()] = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
  }
  return { name: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', attributes };
}

function singleTag(tag: Tag, at: Html): PhrasingContent[] | undefined {
  const position = at.position ? { position: at.position } : {};
  switch (tag.name) {
    case 'br':
    case 'hr':
      return [{ type: 'break', ...position } satisfies Break];
    case 'wbr':
    case 'input':
      return [];
    case 'img': {
      const { src = '', alt = '' } = tag.attributes;
      return [{ type: 'image', url: src, alt, ...position } satisfies Image];
    }
    default:
      return undefined;
  }
}

function wrapped(
  { name, attributes }: Tag,
  children: PhrasingContent[],
  context: Context,
  at: Nodes | undefined,
): PhrasingContent[] {
  const content = textOf({ type: 'paragraph', children }).trim();
  if (content === '') return children;
  switch (name) {
    case 'i':
    case 'em':
    case 'cite':
    case 'var':
    case 'dfn':
      return [{ type: 'emphasis', children }];
    case 'b':
    case 'strong':
      return [{ type: 'strong', children }];
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: content }];
    case 'q':
      return [text('“'), ...children, text('”')];
    case 'a':
      return [{ type: 'link', url: attributes.href ?? '', children: withoutLinks(children) }];
    case 'sup':
    case 'sub':
      if (ordinal.test(content)) return children;
      return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }];
    case 'script':
    case 'style':
      if (at) {
        context.warn(
          at,
          'html-code',
          `The text inside <${name}> was kept as plain text.`,
          'Delete it if it is no text for readers.',
        );
      }
      return children;
    default:
      return standsInLine(name) ? children : [{ type: 'break' }, ...children, { type: 'break' }];
  }
}
