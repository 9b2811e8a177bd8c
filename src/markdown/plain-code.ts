import type { Nodes, Root } from 'hast';

/** Drops what `.mdx` alone adds to a code block: the words after its language, as an attribute. */
export function rehypePlainCode(): (tree: Root) => void {
  return strip;
}

function strip(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'code') delete node.properties['metastring'];
  if ('children' in node) node.children.forEach(strip);
}
