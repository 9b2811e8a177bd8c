import type { Parents } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { findBlock } from '../markdown/blocks/index.ts';
import { type Directive, isDirective } from '../markdown/directives.ts';
import type { DocumentSource } from './edition-source.ts';
import { nearestBlock } from './nearest-block.ts';
import type { Piece } from './opening-line.ts';
import { walk } from './walk.ts';

/** A line of the body that has to do with a block and is read as plain text. `index` is the offset in the body. */
export interface TextLine extends Piece {
  /** 1-based line of the body. */
  line: number;
  colons: number;
}

/** What is wrong with the lines that open and close blocks. */
export interface FenceFaults {
  /** Blocks that are never closed, with the line that was meant to close each, if there is one. */
  unclosed: { block: ContainerDirective; meant: TextLine | undefined }[];
  /** Blocks that are closed by what should close the block in them. */
  crossed: { outer: ContainerDirective; inner: ContainerDirective; both: boolean }[];
  /** Lines that look like the first line of a block. */
  unread: TextLine[];
  /** Closing lines with nothing to close. */
  stray: TextLine[];
  /** Lines with a sign beside their colons that can't be seen, and that keeps them from being read. */
  invisible: TextLine[];
}

const looked = new WeakMap<DocumentSource, FenceFaults>();

/** Looks at each line of a document that begins with colons, and at how blocks end. */
export function fenceFaults(document: DocumentSource): FenceFaults {
  const faults = looked.get(document) ?? lookAt(document);
  looked.set(document, faults);
  return faults;
}

function lookAt(document: DocumentSource): FenceFaults {
  const blocks = blocksIn(document);
  const lines = textLines(
    document,
    blocks.map(({ node }) => node),
  );
  const closing = lines.filter(({ text }) => /^:+$/.test(text));
  const unread = lines.filter((line) => !closing.includes(line) && looksLikeBlock(line));

  const unclosed: FenceFaults['unclosed'] = [];
  const crossed: { outer: ContainerDirective; inner: ContainerDirective }[] = [];
  for (const { node, ancestors } of blocks) {
    if (node.type !== 'containerDirective' || closingLine(document, node) !== undefined) continue;
    const outer = ancestors.find(
      (each): each is ContainerDirective =>
        each.type === 'containerDirective' &&
        colonsOf(document, each) <= colonsOf(document, node) &&
        closingLine(document, each) !== undefined,
    );
    if (outer) crossed.push({ outer, inner: node });
    else unclosed.push({ block: node, meant: undefined });
  }

  // A closing line that stands alone belongs to whatever before it was meant to open a block.
  const openers = [
    ...unread.map(({ line }) => ({ line, inner: undefined })),
    ...blocks
      .filter(({ node }) => isMeantToHold(node))
      .map(({ node }) => ({ line: lineOf(node), inner: undefined })),
    ...crossed.map(({ inner }) => ({ line: lineOf(inner), inner })),
  ];
  const closed = new Set<(typeof openers)[number]>();
  const stray = closing.filter((fence) => {
    const around = unclosed.find(({ block, meant }) => !meant && isWithin(fence, block));
    if (around) {
      around.meant = fence;
      return false;
    }
    const opener = openers
      .filter((each) => each.line < fence.line && !closed.has(each))
      .sort((a, b) => b.line - a.line)[0];
    if (opener) closed.add(opener);
    return !opener && fence.colons > 2;
  });
  const closedBlocks = new Set([...closed].map(({ inner }) => inner));
  return {
    unclosed,
    crossed: crossed.map((pair) => ({ ...pair, both: closedBlocks.has(pair.inner) })),
    unread,
    stray,
    invisible: invisibleSigns(document),
  };
}

/** Hard spaces and signs of no width, as word processors and web pages leave them, at either end of a line of colons. */
function invisibleSigns({ front }: DocumentSource): TextLine[] {
  return [...front.body.matchAll(/^([ \t>]*)([^\n]*:{2,}[^\n]*)$/gmu)].flatMap(
    ({ index, 1: before = '', 2: text = '' }) => {
      const visible = text.replace(/[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/g, '');
      const isFence = /^:{2,}(?:[\p{L}][\p{L}\p{N}_-]*(?:[[{].*)?)?\s*$/u.test(visible);
      const touched =
        /^:*[^[{]*[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]|[\u00a0\u200b-\u200f\u2060\ufeff]\s*$/u.test(
          text,
        );
      if (!isFence || !touched) return [];
      const line = front.body.slice(0, index).split('\n').length;
      return [
        {
          line,
          index: index + before.length,
          text: visible.trim(),
          colons: /^:*/.exec(visible)?.[0].length ?? 0,
        },
      ];
    },
  );
}

/** What has the form of a block, in the order of the file, with what it stands in, outermost first. */
export function blocksIn({ body }: DocumentSource): { node: Directive; ancestors: readonly Parents[] }[] {
  if (!body) return [];
  return [...walk(body)].flatMap(([node, ancestors]) => (isDirective(node) ? [{ node, ancestors }] : []));
}

/** Lines of text that begin with a colon: no code, no line that opens or closes a block. */
function textLines(document: DocumentSource, blocks: readonly Directive[]): TextLine[] {
  if (!document.body) return [];
  const taken = new Set<number>();
  for (const block of blocks) {
    taken.add(lineOf(block));
    const end = closingLine(document, block);
    if (end !== undefined) taken.add(end);
  }
  for (const [node] of walk(document.body)) {
    if (!/^(?:code|html|mdxjsEsm|mdxFlowExpression)$/.test(node.type)) continue;
    for (let line = lineOf(node); line <= (node.position?.end.line ?? 0); line += 1) taken.add(line);
  }
  let offset = 0;
  return document.front.body.split('\n').flatMap((whole, index) => {
    const start = offset;
    offset += whole.length + 1;
    const [, before = '', text = '', colons = ''] =
      /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)((:+).*?)\s*$/.exec(whole) ?? [];
    if (!text || taken.has(index + 1)) return [];
    return [{ line: index + 1, index: start + before.length, text, colons: colons.length }];
  });
}

function looksLikeBlock({ text, colons }: TextLine): boolean {
  const after = text.slice(colons);
  if (colons > 2) return true;
  if (colons === 1) {
    const [, name] = /^([\p{L}][\p{L}\p{N}_-]*)(?:[[{].*)?$/u.exec(after) ?? [];
    return name !== undefined && nearestBlock(name) !== undefined;
  }
  const [name = ''] = /^\s*[\p{L}\p{N}_-]+/u.exec(after) ?? [];
  return nearestBlock(name) !== undefined;
}

/** True for a block typed as if it held nothing (`::key-message`) that is likely closed further down. */
function isMeantToHold(node: Directive): boolean {
  if (node.type !== 'leafDirective' || findBlock(node)) return false;
  const near = nearestBlock(node.name);
  return !near?.forms.includes('leaf');
}

/** The line of the body on which a block is closed, or undefined if it isn't. */
export function closingLine(document: DocumentSource, block: Directive): number | undefined {
  const { start, end } = block.position ?? {};
  if (block.type !== 'containerDirective' || !start || !end || end.line === start.line) return undefined;
  const last = document.front.body.slice(0, end.offset).split('\n').at(-1) ?? '';
  const fence = /^[\s>]*(:{3,})\s*$/.exec(last)?.[1];
  return fence && fence.length >= colonsOf(document, block) ? end.line : undefined;
}

/** With how many colons a block begins. */
export function colonsOf({ front }: DocumentSource, block: Directive): number {
  return /^:*/.exec(front.body.slice(block.position?.start.offset))?.[0].length ?? 0;
}

function isWithin(fence: TextLine, block: ContainerDirective): boolean {
  return fence.line > lineOf(block) && fence.line <= (block.position?.end.line ?? 0);
}

function lineOf(node: { position?: Directive['position'] }): number {
  return node.position?.start.line ?? 0;
}
