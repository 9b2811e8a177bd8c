import type { List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { wordsOf } from '../words.ts';
import { type BulletMark, bulletMarkOf, typedMark } from './bullet-marks.ts';
import type { Context } from './context.ts';
import { joinLines, type Line, linesOf, widthOf } from './lines.ts';
import { type Block, lineOf, mendBlocks, paragraph, positionAt } from './tree.ts';

interface MarkedLine extends Line {
  bullet: BulletMark | undefined;
}

interface Entry {
  line: MarkedLine;
  bullet: BulletMark;
  more: Line[];
}

/** Makes lists of lines that begin with a typed list mark: `•`, `·`, `o`, `–`. */
export function mendTypedBullets(tree: Root, context: Context): void {
  mendBlocks(tree, (blocks, parent) => {
    const marked = blocks.map((block) =>
      block.type === 'paragraph' ? linesOf(block, context).map(withMark) : undefined,
    );
    const mended: Block[] = [];
    blocks.forEach((block, index) => {
      const lines = marked[index];
      if (!lines?.some((line) => line.bullet) || isOwnMark(parent, index)) {
        mended.push(block);
        return;
      }
      const neighbours = [...(marked[index - 1] ?? []), ...lines, ...(marked[index + 1] ?? [])];
      const before = mended.at(-1);
      const goesOn = before?.type === 'list' && !before.ordered;
      const sure = goesOn || neighbours.some((line) => line.bullet?.sure);
      const taken = (bullet: BulletMark | undefined): bullet is BulletMark =>
        bullet !== undefined &&
        (bullet.sure || sure || neighbours.filter((line) => line.bullet?.mark === bullet.mark).length > 1);
      if (lines.some((line) => taken(line.bullet))) putLists(mended, lines, taken, context);
      else mended.push(block);
    });
    return mended;
  });
}

/** The first line of a list item is mended with the item. */
function isOwnMark(parent: Nodes, index: number): boolean {
  return parent.type === 'listItem' && index === 0;
}

function withMark(line: Line): MarkedLine {
  return { ...line, bullet: bulletMarkOf(line.children) };
}

function putLists(
  blocks: Block[],
  lines: MarkedLine[],
  taken: (bullet: BulletMark | undefined) => bullet is BulletMark,
  context: Context,
): void {
  const lead: Line[] = [];
  const entries: Entry[] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (taken(line.bullet)) {
      context.mend('bullet', line.line, wordsOf(typedMark(line.bullet, line.children)));
      entries.push({ line, bullet: line.bullet, more: [] });
    } else if (last) last.more.push(line);
    else lead.push(line);
  }
  if (lead[0]) blocks.push(paragraph(joinLines(lead), lead[0].line));
  const before = blocks.at(-1);
  const open = before?.type === 'list' && !before.ordered ? before : undefined;
  const list = open ?? newList(entries[0]?.line.line ?? 1);
  const lastItem = open?.children.at(-1);
  const first = entries[0];
  if (lastItem && first?.bullet.second && open?.data?.mark !== first.bullet.mark && lead.length === 0) {
    const nested = newList(first.line.line, first.bullet.mark);
    lastItem.children.push(nested);
    nest(nested, entries);
    return;
  }
  if (!open) {
    list.data = { mark: first?.bullet.mark ?? '' };
    blocks.push(list);
  }
  nest(list, entries);
}

declare module 'mdast' {
  interface ListData {
    /** The typed mark that the list was made of. */
    mark?: string;
  }
}

/** Puts items into a list, those with another mark or a deeper indent into lists within. */
function nest(list: List, entries: Entry[]): void {
  const open = [{ list, mark: entries[0]?.bullet.mark, indent: widthOf(entries[0]?.line.indent ?? '') }];
  for (const entry of entries) {
    const indent = widthOf(entry.line.indent);
    const { mark, second } = entry.bullet;
    const same = open.findLastIndex((level) => level.mark === mark && Math.abs(level.indent - indent) <= 1);
    const known =
      same >= 0 ? same : open.findLastIndex((level) => level.mark === mark && indent <= level.indent);
    const top = open.at(-1);
    if (known >= 0) open.length = known + 1;
    else if (top && (indent > top.indent + 1 || (second && top.mark !== mark))) {
      const item = top.list.children.at(-1);
      if (item) {
        const within = newList(entry.line.line, mark);
        item.children.push(within);
        open.push({ list: within, mark, indent });
      }
    } else {
      while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
    }
    open.at(-1)?.list.children.push(itemOf(entry));
  }
}

function itemOf({ line, bullet, more }: Entry): ListItem {
  const lines = [{ ...line, children: bullet.rest }, ...more].filter((one) => one.children.length > 0);
  const content: Paragraph[] = lines[0] ? [paragraph(joinLines(lines), lines[0].line)] : [];
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: content,
    position: positionAt(line.line),
  };
}

function newList(line: number, mark = ''): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [],
    data: { mark },
    position: positionAt(line),
  };
}

/** Takes typed marks off the items of real lists (`- · text`), and nests those whose mark says so. */
export function mendMarksInLists(tree: Root, context: Context): void {
  mendBlocks(tree, (blocks, parent) => {
    for (const block of blocks) {
      if (block.type === 'list') mendList(block, parent.type === 'listItem', context);
    }
    return blocks;
  });
}

function mendList(list: List, isNested: boolean, context: Context): void {
  const items: ListItem[] = [];
  const marks = list.children.map((item) => stripped(item, context));
  const mixed = marks.some((mark) => mark === undefined) && !isNested && !list.ordered;
  list.children.forEach((item, index) => {
    const parent = items.at(-1);
    if (!mixed || !marks[index]?.second || !parent) {
      items.push(item);
      return;
    }
    const last = parent.children.at(-1);
    const within = last?.type === 'list' ? last : newList(lineOf(item));
    if (within !== last) parent.children.push(within);
    within.children.push(item);
  });
  list.children = items;
}

function stripped(item: ListItem, context: Context): BulletMark | undefined {
  const first = item.children[0];
  if (first?.type !== 'paragraph') return undefined;
  const lines = linesOf(first, context).map(withMark);
  const bullet = lines[0]?.bullet;
  // A dash may begin a sentence, `§ 12` is a section: within an item only what is clearly a mark goes.
  if (!lines[0] || !bullet || !(bullet.sure || /^[·o–-]$/.test(bullet.mark))) return undefined;
  context.mend('bullet', lines[0].line, wordsOf(typedMark(bullet, lines[0].children)));
  first.children = joinLines([{ ...lines[0], children: bullet.rest }, ...lines.slice(1)]);
  stripped(item, context);
  return bullet;
}
