import type {
  BlockContent,
  Break,
  DefinitionContent,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';

/** What may stand in a document, a quotation or a list item. */
export type Block = BlockContent | DefinitionContent;

/** A node that holds blocks. */
export type Container = Extract<Nodes, { children: (RootContent | Block)[] }> & { children: Block[] };

type Position = NonNullable<Nodes['position']>;

/** The text of a node as readers see it. Alternative texts and tags are none; a hard break is a line end. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function text(value: string, like?: Nodes): Text {
  return { type: 'text', value, ...(like?.position && { position: like.position }) };
}

export function paragraph(children: PhrasingContent[], line?: number): Paragraph {
  return { type: 'paragraph', children, ...(line !== undefined && { position: positionAt(line) }) };
}

export function positionAt(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

/** The line of the body on which a node starts. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** How many line ends were typed in a hard break: none for a `<br>`. */
export function lineEndsIn(node: Break): number {
  return node.position ? node.position.end.line - node.position.start.line : 0;
}

/** Moves all lines of a tree down. Offsets and columns no longer hold, and go. */
export function moveDown<Tree extends Nodes>(tree: Tree, lines: number): Tree {
  for (const node of everyNode(tree)) {
    if (!node.position) continue;
    const { start, end } = node.position;
    node.position = {
      start: { line: start.line + lines, column: 1 },
      end: { line: end.line + lines, column: 1 },
    };
  }
  return tree;
}

/** Every node of a tree, parents before children. */
export function* everyNode(tree: Nodes): Generator<Nodes> {
  yield tree;
  if ('children' in tree) for (const child of tree.children) yield* everyNode(child);
}

/** Replaces the children of every node that holds blocks, inside first. */
export function mendBlocks(node: Nodes, mend: (blocks: Block[], parent: Nodes) => Block[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) mendBlocks(child, mend);
  if (holdsBlocks(node)) node.children = mend(node.children, node);
}

export function holdsBlocks(node: Nodes): node is Container {
  return (
    node.type === 'root' ||
    node.type === 'blockquote' ||
    node.type === 'listItem' ||
    node.type === 'footnoteDefinition'
  );
}

/** Replaces the inline content of every paragraph, heading and table cell. */
export function mendInlines(
  tree: Root,
  mend: (children: PhrasingContent[], holder: Nodes) => PhrasingContent[],
): void {
  for (const node of everyNode(tree)) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      node.children = mend(node.children, node);
    }
  }
}

/** Joins neighbouring texts, drops empty ones. */
export function mergeTexts(children: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && child.value === '') continue;
    if (child.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { ...last, value: last.value + child.value };
    } else merged.push(child);
  }
  return merged;
}

/** Takes spaces off both ends of a line's inline content. */
export function trimEnds(children: PhrasingContent[]): PhrasingContent[] {
  const trimmed = [...children];
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.replace(/^[ \t]+/, '') };
  const last = trimmed.at(-1);
  if (last?.type === 'text') {
    trimmed[trimmed.length - 1] = { ...last, value: last.value.replace(/[ \t]+$/, '') };
  }
  return trimmed.filter((child) => child.type !== 'text' || child.value !== '');
}
