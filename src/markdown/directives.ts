import type { Root, RootContent, Text } from 'mdast';
import { type ContainerDirective, directiveFromMarkdown, type LeafDirective } from 'mdast-util-directive';
import type { Handle, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Extension } from 'micromark-util-types';
import { findBlock } from './blocks/index.ts';

/** A block as it is typed: `:::name[label]{attributes}` … `:::`, or `::name[label]{attributes}` on a line. */
export type Directive = ContainerDirective | LeafDirective;

/**
 * The syntax of blocks, for the parser. Text directives (`:name`) aren't in it: `9:30am` and `3:1` are text.
 */
export function directiveSyntax(): Extension {
  const { flow } = directive();
  return flow ? { flow } : {};
}

/** Makes syntax trees of blocks; goes with {@link directiveSyntax}. A tab after a name is no part of it. */
export function directiveTrees(): TreeExtension {
  const trees = directiveFromMarkdown();
  const exitName: Handle = function (token) {
    const node = this.stack.at(-1);
    if (node && isDirective(node)) node.name = this.sliceSerialize(token).trim();
  };
  return { ...trees, exit: { ...trees.exit, directiveContainerName: exitName, directiveLeafName: exitName } };
}

/** True for a node that has the form of a block, whether or not there is one of its name. */
export function isDirective(node: { type: string }): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

/**
 * Puts back as typed whatever has the form of a block and is none (`:::nothing`, `::nothing`), so that no word of it is
 * lost; the checks say what is wrong. `source` is the text that the tree was made of.
 */
export function restoreUnknown(tree: Root, source: string): void {
  const restored = (node: RootContent): RootContent[] => {
    if (!isDirective(node)) {
      if ('children' in node) node.children = node.children.flatMap(restored) as typeof node.children;
      return [node];
    }
    node.children = node.children.flatMap(restored) as typeof node.children;
    return findBlock(node) ? [node] : asTyped(node, source);
  };
  tree.children = tree.children.flatMap(restored);
}

function asTyped(node: Directive, source: string): RootContent[] {
  const typed = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const [opening = '', ...others] = typed.split(/\r\n|\r|\n/);
  if (node.type === 'leafDirective') return [line(opening, node)];
  const content = node.children.filter((child) => child.type !== 'paragraph' || !child.data?.directiveLabel);
  const closing =
    others
      .at(-1)
      ?.replace(/^[\s>]+/, '')
      .trim() ?? '';
  const end = /^:{3,}$/.test(closing) ? [line(closing, node)] : [];
  return [line(opening, node), ...content, ...end];
}

function line(value: string, { position }: Directive): RootContent {
  const text: Text = position ? { type: 'text', value, position } : { type: 'text', value };
  return { type: 'paragraph', children: [text], ...(position ? { position } : {}) };
}
