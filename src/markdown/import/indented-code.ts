import type { Code, Paragraph, Root } from 'mdast';
import { parsePlain } from '../source.ts';
import { sourceLines } from '../source-words.ts';
import { wordsOf } from '../words.ts';
import type { Context } from './context.ts';
import { type Block, lineOf, mendBlocks, moveDown, paragraph, text } from './tree.ts';

const looksLikeCode =
  /[{};]\s*$|=>|^\s*(?:\$ |#include|<\/?\w+)|\w\(.*\)\s*$|\b(?:const|let|var|def|import)\s+\w+\s*=?/;

/**
 * Text that was pasted with an indent of four spaces or a tab is no program code: it becomes paragraphs and lists
 * again. Code between ``` lines, and what reads like code, stays.
 */
export function mendIndentedCode(tree: Root, context: Context): void {
  mendBlocks(tree, (blocks) => {
    const mended: Block[] = [];
    let open: Paragraph | undefined;
    let nextLine = 0;
    for (const block of blocks) {
      if (open && block.type === 'paragraph' && lineOf(block) === nextLine) {
        open.children.push(text('\n'), ...block.children);
        open = undefined;
        continue;
      }
      open = undefined;
      if (block.type !== 'code' || isFenced(block, context) || looksLikeCodeIn(block.value)) {
        mended.push(block);
        continue;
      }
      context.mend('code', block);
      const parts = reread(block);
      mended.push(...parts);
      const last = parts.at(-1);
      // Only the indent parts the last of these lines from a paragraph that starts on the next one.
      open = last?.type === 'paragraph' ? last : undefined;
      nextLine = (block.position?.end.line ?? 0) + 1;
    }
    return mended;
  });
}

function looksLikeCodeIn(value: string): boolean {
  return value.split('\n').some((line) => looksLikeCode.test(line));
}

function isFenced(block: Code, context: Context): boolean {
  const mark = context.source[block.position?.start.offset ?? -1];
  return mark === '`' || mark === '~';
}

function reread(block: Code): Block[] {
  const words = wordsOf(block.value).join(' ');
  const lines = block.value.split('\n');
  for (const typed of [block.value, lines.map((line) => line.trim()).join('\n')]) {
    const read = sourceLines(typed, { blocks: false }).map((row) => row.words);
    const tree = parsePlain(typed, { blocks: false });
    const isText = tree.children.every((child) => child.type === 'paragraph' || child.type === 'list');
    if (isText && read.join(' ') === words) return moveDown(tree, lineOf(block) - 1).children as Block[];
  }
  return asParagraphs(lines, lineOf(block));
}

function asParagraphs(lines: string[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let current: string[] = [];
  lines.concat('').forEach((line, index) => {
    if (line.trim() !== '') {
      current.push(line.trim());
      return;
    }
    if (current.length > 0) {
      blocks.push(paragraph([text(current.join('\n'))], firstLine + index - current.length));
    }
    current = [];
  });
  return blocks;
}
