import type { Element, Nodes as HastNodes, Parents as HastParents } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, PhrasingContent } from 'mdast';
import { readHtml } from '../html-text.ts';
import { wordsOf } from '../words.ts';
import type { Context } from './context.ts';
import { withoutComments } from './html-comments.ts';
import { differing, withoutOldElements } from './html-inline.ts';
import { linesWithin } from './tables.ts';
import { type Block, everyNode, mendBlocks, paragraph, text, textOf } from './tree.ts';

const contents: Handle = (state: State, node: Element) => state.all(node);
const kept = (name: 'sup' | 'sub'): Handle => {
  return (state: State, node: Element) => {
    const children = state.all(node) as PhrasingContent[];
    const content = textOf({ type: 'paragraph', children });
    if (content === '' || /^(?:st|nd|rd|th)$/i.test(content.trim())) return children;
    return [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }];
  };
};
const handlers: Record<string, Handle> = {
  u: contents,
  mark: contents,
  var: defaultHandlers.em,
  cite: defaultHandlers.em,
  caption: contents,
  sup: kept('sup'),
  sub: kept('sub'),
  iframe: () => undefined,
};
const wholes = new Set(['table', 'ul', 'ol', 'dl']);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'title', 'svg']);

/** Turns blocks of raw HTML into Markdown: tables, lists, headings, paragraphs. */
export function mendBlockHtml(tree: Nodes, context: Context): void {
  mendBlocks(tree, (blocks) => {
    const mended: Block[] = [];
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      if (block.type !== 'html') {
        mended.push(block);
        continue;
      }
      const last = endOfWhole(blocks, index);
      mended.push(...convert(block, sourceOf(blocks, index, last, context), context));
      index = last;
    }
    return mended;
  });
}

/** A table or list with blank lines in it is parsed as several blocks: gives the index of its last one. */
function endOfWhole(blocks: Block[], first: number): number {
  let depth = openWholes((blocks[first] as Html).value);
  if (depth <= 0) return first;
  for (let index = first + 1; index < blocks.length; index += 1) {
    for (const node of everyNode(blocks[index] as Block)) {
      if (node.type === 'html') depth += openWholes(node.value);
    }
    if (depth <= 0) return index;
  }
  return first;
}

function openWholes(html: string): number {
  let open = 0;
  for (const [, closing, name = ''] of html.matchAll(/<(\/?)([a-z]+)\b[^>]*>/gi)) {
    if (wholes.has(name.toLowerCase())) open += closing ? -1 : 1;
  }
  return open;
}

function sourceOf(blocks: Block[], first: number, last: number, context: Context): string {
  const from = blocks[first] as Html;
  const to = blocks[last] as Block;
  if (first === last || !from.position || !to.position) return from.value;
  return context.lines.slice(from.position.start.line - 1, to.position.end.line).join('\n');
}

function convert(block: Html, source: string, context: Context): Block[] {
  const html = withoutComments(source, block, context);
  if (html.trim() === '') return [];
  context.mend('html', block);
  const hast = fromHtml(html, { fragment: true });
  dropUnseen(hast, block, context);
  captionsFirst(hast);
  const mdast = toMdast(hast, { handlers, document: true, nodeHandlers: { comment: () => undefined } });
  const blocks = mdast.type === 'root' ? (mdast.children as Block[]) : [];
  const typed = textInHtml(html);
  for (const top of blocks) {
    for (const node of everyNode(top)) {
      if (block.position) node.position = block.position;
      if (node.type === 'heading') {
        node.children = linesWithin(node.children).flatMap((line, index) =>
          index === 0 ? line : [text(' '), ...line],
        );
      }
      if (node.type === 'table' && node.children[0]?.children.every((cell) => textOf(cell).trim() === '')) {
        node.children.shift();
      }
    }
  }
  const told = wordsOf(blocks.map(wordsApart).join('\n'));
  const words = wordsOf(typed.join('\n'));
  if (told.join(' ') === words.join(' ')) return blocks;
  const whole = wordsOf(textInHtml(withoutOldElements(html)).join('\n'));
  if (told.join(' ') === whole.join(' ')) {
    context.mend('html', block, ...differing(words, whole));
    return blocks;
  }
  return typed.map((line) => ({
    ...paragraph([text(line)]),
    ...(block.position && { position: block.position }),
  }));
}

function wordsApart(node: Nodes): string {
  if (node.type === 'listItem' || node.type === 'tableRow' || node.type === 'table' || node.type === 'list') {
    return node.children.map(wordsApart).join('\n');
  }
  if (node.type === 'tableCell' || node.type === 'blockquote')
    return `\n${node.children.map(wordsApart).join('\n')}`;
  return textOf(node);
}

function textInHtml(html: string): string[] {
  const lines = [''];
  readHtml(
    html,
    (value) => {
      lines.push((lines.pop() ?? '') + value);
    },
    () => lines.push(''),
  );
  return lines.map((line) => line.trim().replace(/\s+/g, ' ')).filter((line) => line !== '');
}

function dropUnseen(node: HastParents, at: Nodes, context: Context): void {
  node.children = (node.children as HastNodes[]).filter((child) => {
    if (child.type !== 'element') return true;
    if (!unseen.has(child.tagName)) {
      dropUnseen(child, at, context);
      return true;
    }
    const address = child.properties.src;
    context.warn(
      at,
      'html-code',
      `A <${child.tagName}> was left out: an edition can't hold one.`,
      typeof address === 'string'
        ? `If readers should find it, type a link to it: [what it is](${address}).`
        : 'Nothing to do, unless readers should see what was in it: then type that.',
    );
    return false;
  }) as typeof node.children;
}

/** Markdown's tables have no caption: it goes before the table. */
function captionsFirst(node: HastParents): void {
  const children: HastNodes[] = [];
  for (const child of node.children as HastNodes[]) {
    if (child.type === 'element') {
      captionsFirst(child);
      if (child.tagName === 'table') {
        const isCaption = (one: HastNodes) => one.type === 'element' && one.tagName === 'caption';
        for (const caption of child.children.filter(isCaption)) {
          children.push({
            type: 'element',
            tagName: 'p',
            properties: {},
            children: (caption as Element).children,
          });
        }
        child.children = child.children.filter((one) => !isCaption(one));
      }
    }
    children.push(child);
  }
  node.children = children as typeof node.children;
}
