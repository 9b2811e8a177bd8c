import type { Nodes, Root } from 'hast';

/**
 * Says of each header cell that it heads its column, and gives alignment as `data-align` for styles to read: left to
 * themselves, `.md` would say it in an attribute and `.mdx` in a style. Spaces between cells go, as in `.mdx`.
 */
export function rehypeTables(): (tree: Root) => void {
  return mark;
}

const tableParts = new Set(['table', 'thead', 'tbody', 'tr']);

function mark(node: Nodes): void {
  if (node.type === 'element' && (node.tagName === 'th' || node.tagName === 'td')) {
    const { align, ...properties } = node.properties;
    node.properties = properties;
    if (node.tagName === 'th') properties['scope'] = 'col';
    if (typeof align === 'string') properties['dataAlign'] = align;
  }
  if (node.type === 'element' && tableParts.has(node.tagName)) {
    node.children = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  }
  if ('children' in node) node.children.forEach(mark);
}
