import type { Paragraph, Root, Table, TableRow } from 'mdast';
import type { Context } from './context.ts';
import { joinLines, type Line, linesOf } from './lines.ts';
import { type Block, lineOf, mendBlocks, paragraph, positionAt, text, trimEnds } from './tree.ts';

/** Makes a table of lines that are parted into columns by tabs: two rows or more, three columns or more. */
export function mendTabTables(tree: Root, context: Context): void {
  mendBlocks(tree, (blocks, parent) => {
    if (parent.type === 'listItem') return blocks;
    return gather(blocks, context).flatMap((block) =>
      block.type === 'paragraph' ? tablesIn(block, context) : [block],
    );
  });
}

/** Rows with blank lines between them belong together. */
function gather(blocks: Block[], context: Context): Block[] {
  const gathered: Block[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    if (isAllRows(block, context) && last && isAllRows(last, context)) {
      const open = last as Paragraph;
      // Lines are told by counting: one paragraph for each blank line that goes.
      const blank = lineOf(block) - lineOf(open) - linesOf(open, context).length;
      if (blank === 1) {
        open.children.push(text('\n\n'), ...(block as Paragraph).children);
        continue;
      }
    }
    gathered.push(block);
  }
  return gathered;
}

function isAllRows(block: Block, context: Context): boolean {
  return block.type === 'paragraph' && linesOf(block, context).every((line) => isBlank(line) || isRow(line));
}

function tablesIn(block: Paragraph, context: Context): Block[] {
  const lines = linesOf(block, context);
  const blocks: Block[] = [];
  let rest: Line[] = [];
  const finish = () => {
    const typed = rest.filter((line) => !isBlank(line));
    if (typed[0]) blocks.push(paragraph(joinLines(typed), typed[0].line));
    rest = [];
  };
  for (let index = 0; index < lines.length; ) {
    let end = index;
    while (lines[end] && (isRow(lines[end] as Line) || (end > index && isBlank(lines[end] as Line))))
      end += 1;
    const rows = lines.slice(index, end).filter((line) => !isBlank(line));
    if (rows.length >= 2) {
      finish();
      blocks.push(tableOf(rows, context));
      index = end;
    } else {
      rest.push(lines[index] as Line);
      index += 1;
    }
  }
  if (blocks.length === 0) return [block];
  finish();
  return blocks;
}

function isBlank(line: Line): boolean {
  return line.children.length === 0;
}

function isRow(line: Line): boolean {
  return !isBlank(line) && leadingTabs(line) + tabsIn(line) >= 2;
}

function leadingTabs(line: Line): number {
  return line.indent.split('\t').length - 1;
}

function tabsIn(line: Line): number {
  return line.children.reduce(
    (sum, child) => sum + (child.type === 'text' ? child.value.split('\t').length - 1 : 0),
    0,
  );
}

function tableOf(lines: Line[], context: Context): Table {
  const rows = lines.map(
    (line): TableRow => ({ type: 'tableRow', children: cellsOf(line), position: positionAt(line.line) }),
  );
  const columns = Math.max(...rows.map((row) => row.children.length));
  for (const row of rows)
    while (row.children.length < columns) row.children.push({ type: 'tableCell', children: [] });
  const line = lines[0]?.line ?? 1;
  context.mend('table', line);
  return {
    type: 'table',
    align: Array.from({ length: columns }, () => null),
    children: rows,
    position: positionAt(line),
  };
}

function cellsOf(line: Line): TableRow['children'] {
  const cells: TableRow['children'] = Array.from({ length: leadingTabs(line) }, () => ({
    type: 'tableCell',
    children: [],
  }));
  let cell: TableRow['children'][number] = {
    type: 'tableCell',
    children: [],
    position: positionAt(line.line),
  };
  for (const child of line.children) {
    if (child.type !== 'text') {
      cell.children.push(child);
      continue;
    }
    const [first = '', ...more] = child.value.split('\t');
    cell.children.push(text(first));
    for (const value of more) {
      cells.push(cell);
      cell = { type: 'tableCell', children: [text(value)], position: positionAt(line.line) };
    }
  }
  cells.push(cell);
  for (const one of cells) one.children = trimEnds(one.children);
  return cells;
}
