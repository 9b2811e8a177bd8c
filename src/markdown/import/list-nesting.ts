import type { List, ListItem, Root } from 'mdast';
import type { Context } from './context.ts';
import { everyNode, lineOf, positionAt, textOf } from './tree.ts';

/**
 * Nests items that were indented by a single space, which Markdown doesn't see: after a lead-in (`these:`), or where
 * the list comes back to the first indent.
 */
export function mendListNesting(tree: Root, context: Context): void {
  for (const node of everyNode(tree)) {
    if (node.type === 'list' && !node.ordered) nestByColumn(node, context);
  }
}

function nestByColumn(list: List, context: Context): void {
  const columns = list.children.map((item) => indentOf(item, context));
  if (new Set(columns).size < 2) return;
  const items: ListItem[] = [];
  let base = columns[0] ?? 0;
  let nestedFrom: number | undefined;
  list.children.forEach((item, index) => {
    const column = columns[index] ?? 0;
    if (column <= base) {
      base = column;
      nestedFrom = undefined;
      items.push(item);
      return;
    }
    const parent = items.at(-1);
    const comesBack = columns.slice(index).some((later) => later <= base);
    const opens =
      parent !== undefined && (nestedFrom !== undefined || comesBack || /[:;]$/.test(ownText(parent)));
    if (!opens || !parent) {
      items.push(item);
      return;
    }
    nestedFrom ??= column;
    const last = parent.children.at(-1);
    if (last?.type === 'list' && !last.ordered) last.children.push(item);
    else {
      parent.children.push({
        type: 'list',
        ordered: false,
        spread: list.spread ?? false,
        children: [item],
        position: positionAt(lineOf(item)),
      });
    }
  });
  if (items.length < list.children.length) context.mend('bullet', list);
  list.children = items;
}

function indentOf(item: ListItem, context: Context): number {
  return (/^[ \t>]*/.exec(context.lines[lineOf(item) - 1] ?? '')?.[0] ?? '').length;
}

function ownText(item: ListItem): string {
  const first = item.children[0];
  return first?.type === 'paragraph' ? textOf(first).trim() : '';
}
