import type { Nodes, Parents, Root } from 'mdast';

/** Each node of a tree in the order of the file, with the nodes that it stands in, outermost first. */
export function* walk(
  node: Nodes,
  ancestors: readonly Parents[] = [],
): Generator<[Nodes, readonly Parents[]]> {
  yield [node, ancestors];
  if (!('children' in node)) return;
  const inside = [...ancestors, node];
  for (const child of node.children) yield* walk(child, inside);
}

/** All nodes of one type, in the order of the file. */
export function nodesOf<Type extends Nodes['type']>(
  root: Root | undefined,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  if (!root) return [];
  const isType = (node: Nodes): node is Extract<Nodes, { type: Type }> => node.type === type;
  return [...walk(root)].map(([node]) => node).filter(isType);
}

/** The words of a node as read: no marks, no notes, alternative texts left out. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
