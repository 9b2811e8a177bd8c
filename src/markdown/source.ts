import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { directiveSyntax, directiveTrees } from './directives.ts';

export interface PlainOptions {
  /** True for an `.mdx` file. */
  mdx?: boolean;
  /** False for a document from elsewhere, where `:::` means nothing. */
  blocks?: boolean;
}

const github = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const dialect = {
  extensions: [gfm(), directiveSyntax()],
  mdastExtensions: [gfmFromMarkdown(), directiveTrees()],
};

/**
 * Parses the body of an edition as plain GitHub-flavoured Markdown with the syntax of blocks, and with none of our own changes, so that
 * checks and word counts see what the officer typed. Positions are relative to `body`.
 *
 * @throws VFileMessage if `mdx` is set and the body's JSX doesn't parse.
 */
export function parsePlain(body: string, options: PlainOptions = {}): Root {
  const { extensions, mdastExtensions } = options.blocks === false ? github : dialect;
  if (!options.mdx) return fromMarkdown(body, { extensions, mdastExtensions });
  return fromMarkdown(body, {
    extensions: [...extensions, mdxjs()],
    mdastExtensions: [...mdastExtensions, mdxFromMarkdown()],
  });
}
