import type { Nodes, Root } from 'hast';

/**
 * Gives code blocks the same form from `.md` and `.mdx`: `.mdx` alone adds the words after their language as an
 * attribute, and leaves out a line end that they begin with.
 */
export function rehypePlainCode(): (tree: Root) => void {
  return strip;
}

function strip(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'code') {
    delete node.properties['metastring'];
    const [text] = node.children;
    if (text?.type === 'text') text.value = text.value.replace(/^\n+/, '');
  }
  if ('children' in node) node.children.forEach(strip);
}
