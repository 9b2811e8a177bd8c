import type { Link, List, Parents, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import { everyNode } from './tree.ts';

// Bare addresses are links of their own here: text with a dot in it needs no backslash.
const gfm = (gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
  (extension) => !extension.unsafe?.some((pattern) => pattern.character === '@'),
);

/** Writes a tree as Markdown in the house style. A line that begins with `::` is no block: it gets a backslash. */
export function write(tree: Root): string {
  keepListsApart(tree);
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
    extensions: [...gfm, { unsafe: [{ atBreak: true, character: ':', after: ':' }] }],
    handlers: { link: writeLink },
  } satisfies Options);
}

/** A list that doesn't start at 1 can't follow right below a paragraph: an empty line goes between them. */
function keepListsApart(tree: Root): void {
  for (const node of everyNode(tree)) {
    if (node.type !== 'listItem' || node.children.length < 2) continue;
    if (node.children.slice(1).some((child) => child.type === 'list' && beginsLate(child)))
      node.spread = true;
  }
}

function beginsLate(list: List): boolean {
  if (list.ordered && (list.start ?? 1) !== 1) return true;
  return list.children.some((item) => item.children[0]?.type === 'list' && beginsLate(item.children[0]));
}

function writeLink(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  if (!node.data?.bare) return defaultHandlers.link(node, parent, state, info);
  const [only] = node.children;
  return only?.type === 'text' ? only.value : '';
}
writeLink.peek = (node: Link, parent: Parents | undefined, state: State): string =>
  node.data?.bare ? 'h' : defaultHandlers.link.peek(node, parent, state);
