import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Finding } from '../../editions/finding.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { type HtmlPiece, htmlPieces } from '../html-tags.ts';
import { insteadOfHtml } from '../instead-of-html.ts';
import { at, placeInBody } from '../place.ts';
import { walk } from '../walk.ts';

/** HTML is refused, but for `<br>` in a table, `<sup>`, `<sub>` and closed comments: each tag has a Markdown way. */
export const rawHtml: DocumentRule = (edition) =>
  edition.body
    ? [...walk(edition.body)].flatMap(([node, ancestors]) => inNode(edition, node, ancestors))
    : [];

function inNode(edition: DocumentSource, node: Nodes, ancestors: readonly Parents[]): Finding[] {
  const inTable = ancestors.some(({ type }) => type === 'tableCell');
  const amongWords = ancestors.some(
    ({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell',
  );
  if (node.type === 'html') {
    return withoutCode(htmlPieces(node.value))
      .filter((piece) => !isAllowed(piece, inTable))
      .map((piece) => report(edition, node, piece, amongWords));
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    const piece: HtmlPiece = { sort: 'open', name, text: tagOf(node), index: 0 };
    return /^[a-z]/.test(name) && !isAllowed(piece, inTable)
      ? [report(edition, node, piece, amongWords)]
      : [];
  }
  return [];
}

/** A tag of `.mdx` with those of its attributes that are words. */
function tagOf({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const typed = attributes.map((each) =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? ` ${each.name}="${each.value}"` : '',
  );
  return `<${name}${typed.join('')}>`;
}

/** Pieces that aren't within a script or a style, where `<` is no tag. */
function withoutCode(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  let within: string | undefined;
  return pieces.filter(({ sort, name }) => {
    if (within !== undefined) {
      if (sort === 'close' && name === within) within = undefined;
      return false;
    }
    if (sort === 'open' && (name === 'script' || name === 'style')) within = name;
    return true;
  });
}

function isAllowed({ sort, name }: HtmlPiece, inTable: boolean): boolean {
  if (sort === 'comment' || sort === 'close') return true;
  return sort === 'open' && (name === 'sup' || name === 'sub' || (name === 'br' && inTable));
}

function report(edition: DocumentSource, node: Nodes, piece: HtmlPiece, amongWords: boolean): Finding {
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
    advice: insteadOfHtml(piece, amongWords),
  });
}

function shortened(tag: string): string {
  const line = tag.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
