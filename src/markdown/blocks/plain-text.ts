import type { Nodes } from 'mdast';

/** The text of some nodes, without their markup; blocks in it are parted by line ends. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const text = plainText(node.children);
  return node.type === 'paragraph' || node.type === 'heading' ? `${text}\n` : text;
}
