import type { Nodes, Root } from 'hast';
import type { Root as Document } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { allowHtml } from './allowed-html.ts';
import { rehypeAnchors } from './anchors.ts';
import { remarkEmptyHeadings } from './empty-headings.ts';
import { remarkKeepAll } from './keep-all.ts';
import { noteOptions } from './notes.ts';
import { rehypePanels } from './panels.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { parsePlain } from './source.ts';

/** A place of an edition that a link can lead to: `#training`. */
export interface Anchor {
  /** As it stands after `#`, not encoded. */
  id: string;
  /** 1-based line of the body, where there is one: the heading of the notes has none. */
  line: number | undefined;
}

interface EditionFile {
  /** Below the content folder: `briefings/x.md`. */
  path: string;
  mdx?: boolean;
  /** The body as `parsePlain` gives it, if it was parsed before. It is left as it is. */
  tree?: Document | undefined;
}

const ofMdx = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
] as const;

/**
 * The places of an edition that links can lead to, in the order of its page: headings with the numbers of repeats and
 * panels, blocks with a `{#name}`, notes. They come from the steps of rendering that make them.
 *
 * @param body Without front matter, with `\n` line ends.
 * @throws VFileMessage if the body of an `.mdx` file doesn't parse.
 */
export function anchorsOf(body: string, { path, mdx = false, tree }: EditionFile): Anchor[] {
  const document = tree ? structuredClone(tree) : parsePlain(body, { mdx });
  const file = { path: `/${path}`, value: body, data: {} };
  remarkEmptyHeadings()(document);
  remarkBlocks()(document, file);
  remarkKeepAll()(document);
  if (!mdx) allowHtml(document);
  const page = toHast(document, { ...noteOptions, passThrough: [...ofMdx] }) as Root;
  rehypePanels()(page, file);
  rehypeAnchors()(page);
  return [...anchorsIn(page)];
}

function* anchorsIn(node: Nodes): Generator<Anchor> {
  if (node.type === 'element' && typeof node.properties['id'] === 'string') {
    yield { id: node.properties['id'], line: node.position?.start.line };
  }
  if ('children' in node) for (const child of node.children) yield* anchorsIn(child);
}
