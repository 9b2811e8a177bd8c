import type { Element, Nodes, Root } from 'hast';

/**
 * Says of each header cell that it heads its column, and gives alignment as `data-align` for styles to read: left to
 * themselves, `.md` would say it in an attribute and `.mdx` in a style. Cells but the first of a row say in
 * `data-label` what their column is called, for screens on which rows become blocks. Spaces between cells go, as in
 * `.mdx`.
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
  if (node.type === 'element' && node.tagName === 'table') nameCells(node);
}

function nameCells(table: Element): void {
  const [head = [], ...rows] = elements(table).flatMap(elements).map(elements);
  const names = head.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim());
  for (const row of rows) {
    row.forEach((cell, column) => {
      const name = names[column];
      if (column > 0 && name && cell.children.length > 0) cell.properties['dataLabel'] = name;
    });
  }
}

function elements(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] ?? '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
