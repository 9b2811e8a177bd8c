import type { PhrasingContent, Root, Table } from 'mdast';
import type { Context } from './context.ts';
import { type Block, everyNode, holdsBlocks, mergeTexts, text, trimEnds } from './tree.ts';

/** Gives every row of a table as many cells as its longest row, and puts line ends within cells as `<br>`. */
export function mendTables(tree: Root, context: Context): void {
  for (const node of everyNode(tree)) if (node.type === 'table') mendTable(node, context);
}

function mendTable(table: Table, context: Context): void {
  const columns = Math.max(...table.children.map((row) => row.children.length));
  const surplus = columns > (table.children[0]?.children.length ?? 0);
  if (surplus) {
    context.mend('table', table);
    context.warn(
      table,
      'table-columns',
      'This table has rows with more cells than its first row: columns without a heading were added.',
      'Type a heading for each column in the first row.',
    );
  }
  for (const row of table.children) {
    while (row.children.length < columns) row.children.push({ type: 'tableCell', children: [] });
    for (const cell of row.children) cell.children = inCell(cell.children as (PhrasingContent | Block)[]);
  }
  table.align = Array.from({ length: columns }, (_, index) => table.align?.[index] ?? null);
}

/** A cell holds one line: what stood in paragraphs or lists is parted by `<br>`. */
function inCell(children: (PhrasingContent | Block)[]): PhrasingContent[] {
  return linesWithin(children).flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'html', value: '<br>' }, ...line],
  );
}

/** The lines of what stands within a cell or a heading made from HTML, where blocks and line ends part them. */
export function linesWithin(children: (PhrasingContent | Block)[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  const read = (nodes: (PhrasingContent | Block)[]) => {
    for (const node of nodes) {
      if (node.type === 'break') parts.push([]);
      else if (node.type === 'text') parts.at(-1)?.push(text(node.value.replace(/\s*\n\s*/g, ' ')));
      else if (isBlock(node)) {
        parts.push([]);
        read(node.children as (PhrasingContent | Block)[]);
        parts.push([]);
      } else parts.at(-1)?.push(node as PhrasingContent);
    }
  };
  read(children);
  return parts.map((part) => trimEnds(mergeTexts(part))).filter((part) => part.length > 0);
}

function isBlock(node: PhrasingContent | Block): node is Extract<Block, { children: unknown }> {
  return node.type === 'list' || node.type === 'paragraph' || node.type === 'heading' || holdsBlocks(node);
}
