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
}

const plain = [gfm(), directiveSyntax()];
const plainTrees = [gfmFromMarkdown(), directiveTrees()];

/**
 * Parses the body of an edition as plain GitHub-flavoured Markdown with the syntax of blocks, and with none of our own changes, so that
 * checks and word counts see what the officer typed. Positions are relative to `body`.
 *
 * @throws VFileMessage if `mdx` is set and the body's JSX doesn't parse.
 */
export function parsePlain(body: string, options: PlainOptions = {}): Root {
  return fromMarkdown(body, {
    extensions: options.mdx ? [...plain, mdxjs()] : plain,
    mdastExtensions: options.mdx ? [...plainTrees, mdxFromMarkdown()] : plainTrees,
  });
}
