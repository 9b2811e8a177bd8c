import type { Nodes, Parents, Text } from 'mdast';
import type { Finding } from '../../editions/finding.ts';
import { typedBlock } from '../../markdown/blocks/block.ts';
import { isDirective } from '../../markdown/directives.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { namesOf } from '../names.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { isExplained, shortFormsIn } from '../short-forms.ts';
import { nodesOf, plainText, walk } from '../walk.ts';

/**
 * Each short form is in the glossary, explained where it stands, or one that everybody knows. Said once a text, at its
 * first use; a partnership that keeps no glossary hears nothing of it.
 */
export const abbreviations: DocumentRule = (document, content) => {
  const glossary = namesOf(content, 'glossary');
  if (glossary.state !== 'read' || !document.body) return [];
  const shorts = glossary.all.map(({ id }) => id);
  const told = new Set(namesOfPartnership(content));
  const lines = linesOf(document.body);
  const inSmall = wordsInSmall(lines);
  return [...walk(document.body)].flatMap(([node, ancestors]) => {
    if (node.type !== 'text' || isPassedOver(ancestors)) return [];
    return shortFormsIn(without(shorts, node.value)).flatMap(({ short, index }) => {
      if (told.has(short) || inSmall.has(short.toLowerCase())) return [];
      told.add(short);
      if (lines.some((line) => isExplained(short, line)) || isDefined(document, short)) return [];
      return [unknown(document, node, short, index, glossary.file, shorts)];
    });
  });
};

function unknown(
  document: DocumentSource,
  node: Text,
  short: string,
  index: number,
  file: string,
  shorts: readonly string[],
): Finding {
  const typed = typedText(document, node);
  const skip = typed.startsWith(short, index) ? index : Math.max(0, typed.indexOf(short));
  const swapped = shorts.find((each) => sorted(each) === sorted(short));
  const add = `add a line to ${file}: ${short}: and what it stands for`;
  const stressed = /^\p{Lu}+$/u.test(short)
    ? ` If it is a word that is to be stressed, type it in small letters: **${short.toLowerCase()}**`
    : '';
  return at(document, placeInBody(document, node, skip), {
    severity: 'warning',
    rule: 'unknown-abbreviation',
    message: `“${short}” isn’t in the glossary, and this text doesn’t say what it stands for.`,
    advice: swapped
      ? `Type ${swapped} if that was meant, or ${add}.`
      : `${add.charAt(0).toUpperCase()}${add.slice(1)}.${stressed}`,
  });
}

/** Text in which nobody looks for short forms: addresses that are their own link, and passages in other languages. */
function isPassedOver(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node) => {
    if (node.type === 'link') return plainText(node) === node.url.replace(/^mailto:/, '');
    return isDirective(node) && Boolean(node.attributes?.lang);
  });
}

/** What the partnership is called by everybody: its own names explain themselves. */
function namesOfPartnership({ partnership }: Content): string[] {
  const { name, shortName } = partnership?.fields ?? {};
  return `${String(name ?? '')} ${String(shortName ?? '')}`.split(/[^\p{L}\p{N}&]+/u);
}

/** Text that reads on: paragraphs, headings, the rows of tables. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'tableRow') return [node.children.map(plainText).join(' ')];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'leafDirective')
    return [plainText(node)];
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

/** Words that the text also has in small letters: in capitals they are only stressed. */
function wordsInSmall(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? []));
}

/** True if a block of the text defines it. */
function isDefined({ body }: DocumentSource, short: string): boolean {
  return nodesOf(body, 'containerDirective').some((node) => {
    const label = node.name === 'definition' ? typedBlock(node).label.map(plainText).join('') : '';
    return label.split(/[^\p{L}\p{N}&-]+/u).includes(short);
  });
}

/** A text with short forms that are known blanked out, so that no part of one is taken for another. */
function without(shorts: readonly string[], text: string): string {
  return shorts.reduce((left, short) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(short)}(?=s?(?![\\p{L}\\p{N}]))`, 'gu');
    return left.replace(whole, (found) => ' '.repeat(found.length));
  }, text);
}

function sorted(short: string): string {
  return [...short.toUpperCase()].sort().join('');
}
