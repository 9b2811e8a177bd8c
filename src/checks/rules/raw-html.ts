import type { Nodes, Parents } from 'mdast';
import type { Finding } from '../../editions/finding.ts';
import type { EditionRule } from '../content.ts';
import type { EditionSource } from '../edition-source.ts';
import { attributeOf, type HtmlPiece, htmlPieces } from '../html-tags.ts';
import { at, placeInBody } from '../place.ts';
import { walk } from '../walk.ts';

/** HTML is refused, but for `<br>` in a table, `<sup>`, `<sub>` and closed comments: each tag has a Markdown way. */
export const rawHtml: EditionRule = (edition) =>
  edition.body
    ? [...walk(edition.body)].flatMap(([node, ancestors]) => inNode(edition, node, ancestors))
    : [];

function inNode(edition: EditionSource, node: Nodes, ancestors: readonly Parents[]): Finding[] {
  const inTable = ancestors.some(({ type }) => type === 'tableCell');
  if (node.type === 'html') {
    return htmlPieces(node.value)
      .filter((piece) => !isAllowed(piece, inTable))
      .map((piece) => report(edition, node, piece));
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    const piece: HtmlPiece = { sort: 'open', name, text: `<${name}>`, index: 0 };
    return /^[a-z]/.test(name) && !isAllowed(piece, inTable) ? [report(edition, node, piece)] : [];
  }
  return [];
}

function isAllowed({ sort, name }: HtmlPiece, inTable: boolean): boolean {
  if (sort === 'comment' || sort === 'close') return true;
  return sort === 'open' && (name === 'sup' || name === 'sub' || (name === 'br' && inTable));
}

function report(edition: EditionSource, node: Nodes, piece: HtmlPiece): Finding {
  const place = placeInBody(edition, node, piece.index);
  if (piece.sort === 'unclosed-comment') {
    return at(edition, place, {
      severity: 'error',
      rule: 'unclosed-comment',
      message: 'A note is opened here with <!-- and not closed: nothing after it would be shown.',
      advice: 'Type --> where the note ends.',
    });
  }
  return at(edition, place, {
    severity: 'error',
    rule: 'raw-html',
    message: `${shortened(piece.text)} is HTML, which isn't used here.`,
    advice: adviceFor(piece),
  });
}

const instead: Record<string, string> = {
  a: 'Type a link like this: [words](https://address)',
  b: 'Type two stars before and after the words: **words**',
  blockquote: 'Type > and a space before each line.',
  br: 'Leave a line empty to begin a new paragraph. For a new line in an address, end the line with \\',
  center: 'Delete the tags: text is always set from the left.',
  code: 'Type a backtick before and after the words: `words`',
  del: 'Type two tildes before and after the words: ~~words~~',
  em: 'Type a star before and after the words: *words*',
  hr: 'Type --- on a line of its own, with an empty line above it.',
  i: 'Type a star before and after the words: *words*',
  iframe: 'Type a link to it: [what it is](https://address)',
  li: 'Type - and a space before each item of the list.',
  ol: 'Type 1. and a space before each item of the list.',
  s: 'Type two tildes before and after the words: ~~words~~',
  strike: 'Type two tildes before and after the words: ~~words~~',
  strong: 'Type two stars before and after the words: **words**',
  table: 'Type the table with | between its cells, and | --- | --- | below its first row.',
  u: 'Delete the tags: only links are underlined. To stress the words, type **words**',
  ul: 'Type - and a space before each item of the list.',
  video: 'Type a link to it: [what it is](https://address)',
};

function adviceFor({ name, text }: HtmlPiece): string {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return `Type the heading like this: ${'#'.repeat(Math.max(2, Number(heading)))} Words`;
  if (name === 'a') {
    const target = attributeOf(text, 'href');
    return target ? `Type it like this: [words](${target})` : 'Delete the tags and keep the words.';
  }
  if (name === 'img') {
    return `Type it like this: ![${attributeOf(text, 'alt') || 'what the picture shows'}](${attributeOf(text, 'src') ?? 'picture.png'})`;
  }
  if (['td', 'th', 'tr', 'thead', 'tbody'].includes(name)) return instead.table ?? '';
  return instead[name] ?? 'Delete the tags and keep the words. To print the sign < itself, type \\<';
}

function shortened(tag: string): string {
  const line = tag.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
