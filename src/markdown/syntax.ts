import type { Nodes, Parents, Root } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import { directiveSyntax, directiveTrees } from './directives.ts';

/** What a plugin adds to the processor that it is given. */
interface Added {
  micromarkExtensions?: Extension[];
  fromMarkdownExtensions?: (TreeExtension | TreeExtension[])[];
}

const github: Added = {};
(remarkGfm as unknown as (this: { data(): Added }) => void).call({ data: () => github });

/**
 * The syntax that pages are rendered from: GitHub's with blocks, as `parsePlain` reads it, only faster. Email addresses
 * in running text are looked for in the finished tree, as GitHub's own parser does it, and not at every letter.
 */
const extensions = [...(github.micromarkExtensions ?? []).map(withoutEmails), directiveSyntax()];
const treeExtensions = [...(github.fromMarkdownExtensions ?? []).flat().map(lookingTwice), directiveTrees()];

/** Parses the body of an `.md` file for rendering. */
export function parseForRendering(body: string): Root {
  return fromMarkdown(body, { extensions, mdastExtensions: treeExtensions });
}

/** Teaches a unified processor the same syntax, for `.mdx`. */
export function remarkSyntax(this: { data(): object }): void {
  const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...treeExtensions];
}

/**
 * GitHub's syntax without the construct that tries at each letter whether an email address begins there, which is
 * half the time of parsing; at `h` and `w` it stays, where web addresses begin too. The extension says itself that it
 * belongs after parsing (micromark-extension-gfm-autolink-literal, `lib/syntax.js`).
 */
function withoutEmails(syntax: Extension): Extension {
  const text: Record<string, Construct[]> = {};
  for (const [code, constructs] of Object.entries(syntax.text ?? {})) {
    const all = [constructs ?? []].flat();
    if (all.some(({ name }) => name !== 'emailAutolink')) text[code] = all;
  }
  return { ...syntax, text };
}

type Transform = NonNullable<TreeExtension['transforms']>[number];

/** Runs an extension's search for addresses only over the blocks that may hold one. */
function lookingTwice(extension: TreeExtension): TreeExtension {
  const transforms = extension.transforms?.map((transform) => inLikelyBlocks(transform));
  return transforms ? { ...extension, transforms } : extension;
}

function inLikelyBlocks(transform: Transform): Transform {
  const search = (node: Nodes): void => {
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
    // The search takes any node for the root of what it searches.
    if (node.children.some(mayHoldAddress)) transform(node as Parents as Root);
    else node.children.forEach(search);
  };
  return search;
}

function mayHoldAddress(node: Nodes): boolean {
  return node.type === 'text' && /@|:\/\/|www\./i.test(node.value);
}
