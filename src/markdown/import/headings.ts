import type { Heading, Paragraph, Root } from 'mdast';
import type { Context } from './context.ts';
import { joinLines, linesOf, lineText } from './lines.ts';
import {
  contentsTitle,
  hasPhone,
  isBody,
  isBold,
  isCapitals,
  isPerson,
  isPersonBlock,
  isTitleLike,
  singleLine,
} from './shapes.ts';
import { type Block, lineOf, mendBlocks, paragraph, positionAt, textOf } from './tree.ts';

/** How a heading was told. Typed headings have none of these. */
export type HeadingSign = 'capitals' | 'bold' | 'title';

declare module 'mdast' {
  interface HeadingData {
    sign?: HeadingSign;
  }
  interface ParagraphData {
    /** A line of a pasted contents list. */
    contents?: true;
  }
}

/** Makes headings of lines that are headings without saying so: capitals, bold lines, titles standing alone. */
export function mendHeadingLines(tree: Root, hasPanels: boolean, context: Context): void {
  partHeadLines(tree, context);
  const blocks = tree.children as Block[];
  blocks.forEach((block, index) => {
    const sign = signOf(block, blocks.slice(index + 1));
    if (sign) blocks[index] = headingOf(block as Paragraph, sign, context);
  });
  if (hasPanels || !isSparse(blocks)) return;
  for (const index of titleLines(blocks))
    blocks[index] = headingOf(blocks[index] as Paragraph, 'title', context);
}

function signOf(block: Block, after: Block[]): HeadingSign | undefined {
  const line = singleLine(block);
  if (block.type !== 'paragraph' || line === undefined || block.data?.contents) return undefined;
  const isHeading = isCapitals(line) || isBold(block);
  if (!isHeading || !hasBodyBelow(after) || isPerson(line) || hasPhone(line) || /@|www\.|https?:/.test(line))
    return undefined;
  if (isCapitals(line)) return 'capitals';
  return line.length <= 120 && !/[.,;:]$/.test(line) ? 'bold' : undefined;
}

/** True if running text follows, at once or below one more line that is a heading. Who wrote it may stand between. */
function hasBodyBelow(after: Block[]): boolean {
  const [next, afterNext] = after.filter((block) => !isPersonBlock(block));
  if (isBody(next) || next?.type === 'heading') return true;
  return (
    next?.type === 'paragraph' && (isBold(next) || isCapitals(singleLine(next) ?? '')) && isBody(afterNext)
  );
}

/** True if a document has too few headings for its length, so that lines standing alone must be looked at. */
function isSparse(blocks: Block[]): boolean {
  const headings = blocks.filter((block) => block.type === 'heading').length;
  return blocks.length > headings * 10;
}

/**
 * Titles standing alone, by their index. A row of them above running text is a heading and those above it; a longer
 * row is what a diagram or a slide leaves, and only its last two lines are taken.
 */
function titleLines(blocks: Block[]): number[] {
  const found: number[] = [];
  let row: number[] = [];
  blocks.forEach((block, index) => {
    const line = singleLine(block);
    if (line !== undefined && block.type === 'paragraph' && !block.data?.contents && isTitleLike(line))
      row.push(index);
    else if (!isPersonBlock(block)) {
      if (isBody(block) || block.type === 'heading') found.push(...(row.length <= 3 ? row : row.slice(-2)));
      row = [];
    }
  });
  return found;
}

function headingOf(block: Paragraph, sign: HeadingSign, context: Context): Heading {
  context.mend('heading', block);
  return {
    type: 'heading',
    depth: 2,
    children: block.children,
    data: { sign },
    position: positionAt(lineOf(block)),
  };
}

/** Long or empty headings are none: a line of dashes right below a paragraph makes one by accident. */
export function mendTypedHeadings(tree: Root, context: Context): void {
  mendBlocks(tree, (blocks, parent) =>
    blocks.flatMap((block): Block[] => {
      if (block.type !== 'heading' || block.data?.panel) return [block];
      const words = textOf(block).trim();
      if (words === '') {
        const images = block.children.filter((child) => child.type === 'image');
        context.mend('heading', block);
        return images.length > 0 ? [paragraph(images, lineOf(block))] : [];
      }
      if (isUnderlined(block, context) && (words.length > 100 || /[^.]\.$/.test(words))) {
        context.mend('heading', block);
        return [{ ...paragraph(block.children, lineOf(block)) }, { type: 'thematicBreak' }];
      }
      if (words.length > 250) {
        context.mend('heading', block);
        return [paragraph(block.children, lineOf(block))];
      }
      if (parent.type === 'root') return [block];
      context.mend('heading', block);
      const content = withoutStrong(block.children);
      return [paragraph([{ type: 'strong', children: content }], lineOf(block))];
    }),
  );
}

function isUnderlined(block: Heading, context: Context): boolean {
  return block.depth === 2 && !/^[ \t>]*(?:#|<)/.test(context.lines[lineOf(block) - 1] ?? '#');
}

export function withoutStrong(children: Heading['children']): Heading['children'] {
  return children.flatMap((child) => (child.type === 'strong' ? withoutStrong(child.children) : [child]));
}

/** A heading typed right above its text, with no blank line between, is parted from it. */
function partHeadLines(tree: Root, context: Context): void {
  tree.children = (tree.children as Block[]).flatMap((block): Block[] => {
    if (block.type !== 'paragraph' || block.data?.contents) return [block];
    const [first, ...rest] = linesOf(block, context).filter((line) => line.children.length > 0);
    if (!first || !rest[0]) return [block];
    const head = paragraph(first.children, first.line);
    const body = paragraph(joinLines(rest), rest[0].line);
    const line = lineText(first);
    const isHead = isCapitals(line) || (isBold(head) && line.length <= 100 && !/[.,;:]$/.test(line));
    const text = rest.map(lineText).join(' ');
    if (!isHead || text.length <= 60 || isCapitals(text) || !/^[\p{Lu}\p{N}‘“'"]/u.test(text)) return [block];
    return [head, body];
  });
}

/** Finds pasted contents lists: their lines stay as text. */
export function markContents(tree: Root, context: Context): void {
  const blocks = tree.children as Block[];
  const headings = blocks.filter((block) => block.type === 'heading').length;
  blocks.forEach((block, index) => {
    const line = block.type === 'heading' ? textOf(block).trim() : singleLine(block);
    if (line === undefined || !contentsTitle.test(line)) return;
    context.warn(
      block,
      'typed-contents',
      `“${line}” looks like a contents list that was pasted in.`,
      'The website and the PDF make their own contents, with the right page numbers: you can delete this list.',
    );
    for (const below of blocks.slice(index + 1)) {
      if (below.type === 'heading') break;
      const typed = below.type === 'paragraph' ? textOf(below) : '';
      const numbers = typed
        .split('\n')
        .filter((one) => /(?:[\t.…]\s*|\s(?:p(?:age|g)?\.?\s*)?)\d{1,3}\s*$/i.test(one));
      const isList = numbers.length > 0 && numbers.length >= typed.split('\n').length / 2;
      if (!isList && headings < 5) break;
      if (below.type === 'paragraph') below.data = { ...below.data, contents: true };
    }
  });
}
