import type { Paragraph, Root } from 'mdast';
import type { Context } from './context.ts';
import { type FoundDate, findDate, findPeriod } from './found-dates.ts';
import { joinLines, linesOf, lineText } from './lines.ts';
import { contentsTitle, isBold, isCapitals, isTitleLike, singleLine } from './shapes.ts';
import { type Block, everyNode, paragraph, textOf } from './tree.ts';

/** What the head of a document says. Texts are as typed. */
export interface Head {
  title?: string;
  /** True if the title was taken out of the body. */
  titleTaken: boolean;
  period?: string;
  special?: string;
  date?: FoundDate;
  /** True if the date stands on a line of its own. */
  dateIsSure: boolean;
}

const special = /^(?:special|bonus|extra|themed)\s+(?:edition|issue|bulletin|newsletter)\b[^—–|:,-]*$/i;
const separators = /\s*(?:\s[—–-]\s|[—–|:•·])\s*/;
const notATitle = /^(?:welcome|introduction|background|foreword|summary|overview|contents|dear\b.*)\W*$/i;
const firstLines = 8;

/** Takes the title off the top of a document, with the lines above it that say date or special edition. */
export function takeHead(tree: Root, wanted: string | undefined, hasPanels: boolean, context: Context): Head {
  const first = tree.children[0];
  const parts = partFirstLines(tree, context);
  const head = readHead(tree, wanted, hasPanels, context);
  if (first && parts > 1 && !head.titleTaken) tree.children.splice(0, parts, first);
  return head;
}

function readHead(tree: Root, wanted: string | undefined, hasPanels: boolean, context: Context): Head {
  const blocks = tree.children as Block[];
  const head: Head = { titleTaken: false, dateIsSure: false };
  const eyebrow: string[] = [];
  let at = 0;
  for (; at < blocks.length; at += 1) {
    const line = lineIn(blocks[at]);
    if (line === undefined || !isEyebrow(line) || blocks[at]?.type === 'heading') break;
    eyebrow.push(line);
  }
  const block = blocks[at];
  const line = lineIn(block);
  findHeadDate(blocks, head);
  if (block && line !== undefined && isTitle(block, blocks[at + 1], line, wanted, hasPanels)) {
    const told = eyebrow.map(readEyebrow);
    head.title = wanted ?? line;
    head.titleTaken = true;
    const period = told.map((one) => one.period).filter((one) => one !== undefined);
    const flags = told.map((one) => one.special).filter((one) => one !== undefined);
    if (period.length > 1 || flags.length > 1) {
      // More than the front matter can say: the lines stay in the text, and so does the title.
      head.titleTaken = false;
      return head;
    }
    if (period[0]) head.period = period[0];
    if (flags[0]) head.special = flags[0];
    context.mend('title', block);
    tree.children.splice(0, at + 1);
    return head;
  }
  if (wanted !== undefined) head.title = wanted;
  else {
    const first = blocks.slice(0, 6).find((one) => one.type === 'heading' && !one.data?.panel);
    const words = first ? oneLine(textOf(first)) : '';
    if (words !== '' && words.length <= 200 && !notATitle.test(words) && !contentsTitle.test(words))
      head.title = words;
  }
  return head;
}

/**
 * Lines at the top that were typed below each other with no blank line become paragraphs of their own.
 * Gives how many the first paragraph became.
 */
function partFirstLines(tree: Root, context: Context): number {
  const first = tree.children[0];
  if (first?.type !== 'paragraph') return 1;
  const lines = linesOf(first, context).filter((line) => line.children.length > 0);
  if (lines.length < 2 || lines.slice(0, -1).some((line) => lineText(line).length > 100)) return 1;
  let heads = 0;
  while (heads < lines.length && isEyebrow(lineText(lines[heads] as (typeof lines)[number]))) heads += 1;
  const title = lines[heads];
  if (title && (isCapitals(lineText(title)) || isTitleLike(lineText(title)))) heads += 1;
  if (heads === 0 || (heads === 1 && lines.length > 4)) return 1;
  const parted: Paragraph[] = lines.slice(0, heads).map((line) => paragraph(line.children, line.line));
  const rest = lines.slice(heads);
  if (rest[0]) parted.push(paragraph(joinLines(rest), rest[0].line));
  tree.children.splice(0, 1, ...parted);
  return parted.length;
}

function lineIn(block: Block | undefined): string | undefined {
  if (block?.type === 'heading') return oneLine(textOf(block)) || undefined;
  return singleLine(block);
}

function isTitle(
  block: Block,
  next: Block | undefined,
  line: string,
  wanted: string | undefined,
  hasPanels: boolean,
): boolean {
  // Front matter holds neither notes nor images: a title with one of them stays where it is too.
  if ([...everyNode(block)].some((node) => /^(?:footnoteReference|image)/.test(node.type))) return false;
  if (wanted !== undefined) return oneLine(wanted) === oneLine(line);
  if (!/\p{L}/u.test(line) || notATitle.test(line) || contentsTitle.test(line)) return false;
  if (block.type === 'heading') return !block.data?.panel && line.length <= 200;
  if (block.type !== 'paragraph' || !next || line.length > 150 || /[.,;:]$/.test(line)) return false;
  if (hasPanels && /^\d{1,2}[\s.)]/.test(line)) return false;
  return isBold(block) || isCapitals(line) || isTitleLike(line);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function isEyebrow(line: string): boolean {
  const { period, special: flag, rest } = readEyebrow(line);
  return (period !== undefined || flag !== undefined) && !rest;
}

/** Reads a line above the title: `Special Edition — January 2021`. */
function readEyebrow(line: string): { period?: string; special?: string; rest: boolean } {
  const told: { period?: string; special?: string; rest: boolean } = { rest: false };
  for (const part of line.split(separators).filter((one) => one !== '')) {
    const period = findPeriod(part);
    if (special.test(part) && !told.special) told.special = part;
    else if (period === part && !told.period) told.period = part;
    else told.rest = true;
  }
  return told;
}

/** Looks for the date of the edition in its first lines, then in its headings. */
function findHeadDate(blocks: Block[], head: Head): void {
  let months: FoundDate | undefined;
  for (const block of blocks.slice(0, firstLines)) {
    const line = lineIn(block);
    if (line === undefined || line.length > 100) continue;
    const found = findDate(line);
    if (found?.hasDay) {
      const others = line.replace(found.typed, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      head.date = found;
      head.dateIsSure = others <= 3;
      return;
    }
    months ??= found;
  }
  for (const block of blocks) if (block.type === 'heading') months ??= findDate(textOf(block));
  if (months) head.date = months;
}
