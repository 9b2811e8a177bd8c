import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Context } from './context.ts';
import { hasPhone } from './shapes.ts';
import { everyNode, mendBlocks, mergeTexts, text, textOf, trimEnds } from './tree.ts';

const shortLine = 60;

/** Keeps the line ends of lines that belong apart, and joins the lines of running text. */
export function mendLines(tree: Root, context: Context): void {
  mendBlocks(tree, (blocks, parent) => {
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const typed = textOf({ type: 'paragraph', children: withoutBreaks(block.children) });
      const apart = typed.includes('\n') && parent.type !== 'listItem' && areApart(block, typed);
      if (apart) context.mend('line', block);
      block.children = trimmed(ended(block.children, apart));
    }
    return blocks;
  });
  for (const node of everyNode(tree)) {
    if (node.type === 'text') node.value = node.value.replace(/[ \t]+/g, ' ');
  }
}

function withoutBreaks(children: PhrasingContent[]): PhrasingContent[] {
  return children.filter((child) => child.type !== 'break');
}

function areApart(block: Paragraph, typed: string): boolean {
  const lines = typed.split('\n').map((line) => line.trim());
  if (block.data?.contents || lines.some((line) => line.includes('\t'))) return true;
  const isContact =
    lines.length >= 3 && lines.some((line) => /\S@\S|www\.|https?:/.test(line) || hasPhone(line));
  const limit = isContact ? shortLine + 20 : shortLine;
  if (lines.slice(0, -1).some((line) => line.length >= limit)) return false;
  return !isRunning(lines);
}

/** Narrow columns of running text: each line is as full as the next word allows, and sentences run over. */
function isRunning(lines: string[]): boolean {
  const widest = Math.max(...lines.map((line) => line.length));
  const pairs = lines.slice(0, -1).map((line, index) => [line, lines[index + 1] ?? ''] as const);
  const full = pairs.every(([line, next]) => line.length + 1 + (next.split(' ')[0] ?? '').length >= widest);
  if (!full) return pairs.every(([line, next]) => runsOver(line, next));
  return pairs.some(([line, next]) => runsOver(line, next));
}

function runsOver(line: string, next: string): boolean {
  if (/\S@\S/.test(next)) return false;
  return (
    /^\p{Ll}/u.test(next) ||
    /(?:^|\s)(?:a|an|and|at|by|for|from|in|of|on|or|our|the|their|to|with|your|&)$/i.test(line) ||
    (/,$/.test(line) && /^\p{Ll}/u.test(next))
  );
}

function ended(children: PhrasingContent[], apart: boolean): PhrasingContent[] {
  return mergeTexts(
    children.flatMap((child): PhrasingContent[] => {
      if (child.type === 'text') return apart ? withBreaks(child.value) : [text(joined(child.value))];
      if ('children' in child)
        return [{ ...child, children: ended(child.children, false) } as PhrasingContent];
      return [child];
    }),
  );
}

/** No spaces at the ends of lines, no line ends at the ends of a paragraph. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines
    .map(trimEnds)
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line]));
}

function withBreaks(value: string): PhrasingContent[] {
  return value
    .split('\n')
    .flatMap((line, index): PhrasingContent[] =>
      index === 0 ? [text(line)] : [{ type: 'break' }, text(line.trimStart())],
    );
}

/** A hyphen at a line's end goes on without a space: `multi-` and `agency`. */
function joined(value: string): string {
  return value.replace(/(\p{L}-)[ \t]*\n[ \t]*(?=\p{Ll})/gu, '$1').replace(/[ \t]*\n[ \t]*/g, ' ');
}
