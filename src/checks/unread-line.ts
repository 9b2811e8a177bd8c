import { webSafe } from '../editions/edition-files.ts';
import type { Block } from '../markdown/blocks/block.ts';
import { blockNamed } from '../markdown/blocks/index.ts';
import { isDirective } from '../markdown/directives.ts';
import { parsePlain } from '../markdown/source.ts';
import { nearestBlock, usualForm } from './nearest-block.ts';

/** Why a line that was meant to open a block isn't read as one, and how it is typed. */
export interface UnreadLine {
  /** Undefined when no block has a name near to what was typed. */
  block: Block | undefined;
  /** What was typed for the name. */
  name: string;
  reasons: string[];
  /** The line as it should be; undefined if that isn't clear. */
  instead: string | undefined;
  /** Words that belong on the next line. */
  words: string;
}

/** Explains a line such as `::: Key message`, or `:::action[Send it in] {by=“2026-10-09”`. */
export function explainLine(text: string): UnreadLine {
  const colons = /^:*/.exec(text)?.[0].length ?? 0;
  const reasons: string[] = [];
  let rest = text.slice(colons).trimEnd();
  if (colons === 1) reasons.push('it begins with one colon');
  if (/^\s/.test(rest)) reasons.push('a space stands after the colons');
  rest = rest.trimStart();
  const { block, typed } = nameIn(rest);
  rest = rest.slice(typed.length);
  if (!block) return { block, name: typed, reasons, instead: undefined, words: '' };
  if (typed !== block.name) {
    reasons.push(
      webSafe(typed.replaceAll('_', '-')) === block.name
        ? 'names are written in small letters, with hyphens for spaces'
        : `no block is called “${typed}”`,
    );
  }
  const { label: typedLabel, attributes, words: following } = bracketsIn(rest, reasons);
  const words = withoutSigns(following);
  if (following) reasons.push(`${words ? 'words follow' : `${following} follows`} on the same line`);
  const title = !typedLabel && block.label?.required && !words.startsWith(':') ? words : '';
  const label = title ? `[${title}]` : typedLabel;
  if (reasons.length === 0) reasons.push('what stands between { and } isn’t understood');
  const form = usualForm(block, colons === 2 ? 'leaf' : 'container');
  const line = `${form === 'leaf' ? '::' : ':'.repeat(Math.max(3, colons))}${block.name}${label}${attributes}`;
  return {
    block,
    name: typed,
    reasons,
    instead: isBlock(line) ? line : undefined,
    words: title ? '' : words,
  };
}

/** Words that follow a block's name, without the signs before them or around them: `: remember`, `(Send it)`, `.` */
function withoutSigns(text: string): string {
  if (/^:{3,}$/.test(text)) return text;
  return text
    .replace(/\s*:{3,}$/, '')
    .replace(/^[\s.:;,–—-]+/, '')
    .replace(/^\(([^()]*)\)$/, '$1');
}

/** The block that the first words of a text name, and those words as typed. */
function nameIn(text: string): { block: Block | undefined; typed: string } {
  const [run = ''] = /^[\p{L}\p{N}_‐-―-]+(?:[ \t]+[\p{L}\p{N}_‐-―-]+)*/u.exec(text) ?? [];
  const ends = [...run.matchAll(/(?<=\S)(?=\s|$)/g)]
    .map(({ index }) => run.slice(0, index))
    .slice(0, 4)
    .reverse();
  for (const find of [(name: string) => blockNamed(webSafe(name.replaceAll('_', '-'))), nearestBlock]) {
    for (const typed of ends) {
      const block = find(typed);
      if (block) return { block, typed };
    }
  }
  return { block: undefined, typed: ends.at(-1) ?? '' };
}

/** Takes what follows the name apart, mends it, and says what was wrong with it. */
function bracketsIn(text: string, reasons: string[]): { label: string; attributes: string; words: string } {
  let rest = text;
  let label = '';
  let attributes = '';
  for (let turn = 0; turn < 2; turn += 1) {
    const spaced = 'a space stands before the bracket';
    if (/^\s+[[{]/.test(rest) && !reasons.includes(spaced)) reasons.push(spaced);
    rest = rest.trimStart();
    if (rest.startsWith('[') && !label) {
      const closed = /^\[(?:\\.|\[(?:\\.|[^\]\\])*\]|[^[\]\\])*\]/.exec(rest)?.[0];
      const open = /^\[[^{\]]*/.exec(rest)?.[0] ?? '';
      if (!closed) reasons.push('the square bracket isn’t closed');
      label = closed ?? `${open.trimEnd()}]`;
      if (attributes) reasons.push('square brackets come before { }');
      rest = rest.slice((closed ?? open).length);
    } else if (rest.startsWith('{') && !attributes) {
      const closed = /^\{[^}]*\}/.exec(rest)?.[0];
      if (!closed) reasons.push('the bracket { isn’t closed');
      attributes = straight(closed ?? `${rest}}`);
      if (attributes !== (closed ?? `${rest}}`)) reasons.push('the quotation marks aren’t straight');
      rest = closed ? rest.slice(closed.length) : '';
    }
  }
  return { label, attributes, words: rest.trim() };
}

function straight(text: string): string {
  return text.replace(/[“”„«»″]/g, '"').replace(/[‘’‚′]/g, "'");
}

function isBlock(line: string): boolean {
  const [node] = parsePlain(`${line}\n\n:::\n`).children;
  return node !== undefined && isDirective(node);
}
