import type { Link, Parents, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';

// Bare addresses are links of their own here: text with a dot in it needs no backslash.
const gfm = (gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
  (extension) => !extension.unsafe?.some((pattern) => pattern.character === '@'),
);

/** Writes a tree as Markdown in the house style. */
export function write(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
    tightDefinitions: true,
    extensions: gfm,
    handlers: { link: writeLink },
  } satisfies Options);
}

function writeLink(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  if (!node.data?.bare) return defaultHandlers.link(node, parent, state, info);
  const [only] = node.children;
  return only?.type === 'text' ? only.value : '';
}
writeLink.peek = (node: Link, parent: Parents | undefined, state: State): string =>
  node.data?.bare ? 'h' : defaultHandlers.link.peek(node, parent, state);
