import type { Heading, ListItem, PhrasingContent, Root } from 'mdast';
import { wordsOf } from '../words.ts';
import type { Context } from './context.ts';
import { joinLines, linesOf } from './lines.ts';
import { type Block, lineOf, paragraph, positionAt, text, textOf } from './tree.ts';

/** A typed panel: its number, its title, and what was typed into the same block. */
interface Panel {
  number: number;
  /** Index of its first block and of the first block after its heading. */
  from: number;
  to: number;
  /** Its headings, one for each item if it is a list, each with what goes below it. */
  blocks: Block[];
  last: number;
}

const numbered = /^(?:panel[ \t]+)?(\d{1,2})(?:[ \t]*[.):–-][ \t]*|[ \t]+)(\S.*)$/iu;

/** Makes the headings of a briefing's panels of lines like `1 Background`; true if the document has such panels. */
export function mendPanels(tree: Root, context: Context): boolean {
  const blocks = tree.children as Block[];
  const chain: Panel[] = [];
  let expected = 1;
  for (let index = 0; index < blocks.length; index += 1) {
    const panel = panelAt(blocks, index, context);
    if (panel?.number !== expected) continue;
    chain.push(panel);
    expected = panel.last + 1;
    index = panel.to - 1;
  }
  if (expected <= 3) return false;
  const mended: Block[] = [];
  let index = 0;
  for (const panel of chain) {
    mended.push(...blocks.slice(index, panel.from), ...panel.blocks);
    index = panel.to;
  }
  tree.children = [...mended, ...blocks.slice(index)];
  for (const panel of chain) {
    for (const block of panel.blocks) {
      if (block.type !== 'heading' || !block.data?.panel) continue;
      context.mend('panel', block, [], block.data.numberTyped ? [] : wordsOf(textOf(block)).slice(0, 1));
    }
  }
  return true;
}

declare module 'mdast' {
  interface HeadingData {
    /** The heading of a panel that the officer numbered. */
    panel?: true;
    /** False when its number was the number of a list item, which is no word. */
    numberTyped?: boolean;
  }
}

function panelAt(blocks: Block[], index: number, context: Context): Panel | undefined {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.type === 'heading') {
    const match = numbered.exec(textOf(block).trim());
    if (!match) return undefined;
    return one(index, index + 1, match[1], [panelHeading(block.children, lineOf(block), true)]);
  }
  if (block?.type === 'paragraph') {
    const lines = linesOf(block, context);
    const [first, ...rest] = lines;
    if (!first) return undefined;
    const typed = textOf({ type: 'paragraph', children: first.children }).trim();
    if (/^\d{1,2}[.)]?$/.test(typed)) {
      const title = rest[0];
      if (title && isTitle(textOf({ type: 'paragraph', children: title.children }))) {
        const heading = panelHeading([...first.children, text(' '), ...title.children], first.line, true);
        const body = rest[1] ? [paragraph(joinLines(rest.slice(1)), rest[1].line)] : [];
        return one(index, index + 1, typed, [heading, ...body]);
      }
      if (rest.length > 0 || next?.type !== 'paragraph' || !isTitle(textOf(next))) return undefined;
      const heading = panelHeading([...block.children, text(' '), ...next.children], lineOf(block), true);
      return one(index, index + 2, typed, [heading]);
    }
    const match = numbered.exec(typed);
    if (!match || !isTitle(match[2] ?? '')) return undefined;
    const body = rest[0] ? [paragraph(joinLines(rest), rest[0].line)] : [];
    if (body.length > 0 && !/^\p{Lu}/u.test(textOf(body[0] as Block).trim())) return undefined;
    return one(index, index + 1, match[1], [panelHeading(first.children, first.line, true), ...body]);
  }
  if (block?.type !== 'list' || !block.ordered) return undefined;
  const start = block.start ?? 1;
  const alone = block.children.length === 1;
  const items = block.children.map((item, at) => panelItem(item, start + at, alone, context));
  if (items.some((item) => item === undefined)) return undefined;
  const last = start + block.children.length - 1;
  return { number: start, from: index, to: index + 1, last, blocks: items.flatMap((item) => item ?? []) };
}

function panelItem(item: ListItem, number: number, alone: boolean, context: Context): Block[] | undefined {
  const [first, ...rest] = item.children as Block[];
  if (first?.type !== 'paragraph') return undefined;
  const [title, ...lines] = linesOf(first, context);
  if (!title || !isTitle(textOf({ type: 'paragraph', children: title.children }))) return undefined;
  if (!alone && lines.length === 0 && rest.length === 0) return undefined;
  const heading = panelHeading([text(`${number} `), ...title.children], title.line, false);
  return [heading, ...(lines[0] ? [paragraph(joinLines(lines), lines[0].line)] : []), ...rest];
}

function one(from: number, to: number, number: string | undefined, blocks: Block[]): Panel {
  const value = Number.parseInt(number ?? '', 10);
  return { number: value, from, to, blocks, last: value };
}

function panelHeading(children: PhrasingContent[], line: number, numberTyped: boolean): Heading {
  const plain = children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
  return {
    type: 'heading',
    depth: 2,
    children: plain,
    data: { panel: true, numberTyped },
    position: positionAt(line),
  };
}

function isTitle(typed: string): boolean {
  const title = typed.trim();
  return title.length <= 70 && /\p{L}/u.test(title) && !/[.,;]$/.test(title) && !title.includes('\n');
}
