import type { Definition, Nodes, Root } from 'mdast';

/**
 * Gives the definitions (`[name]: address "title"`) that Markdown would drop in silence, because no link uses them
 * or an earlier one has their name: they are shown as typed. `[//]: # (words)`, which people use as a comment, is not.
 */
export function unusedDefinitions(tree: Root): Set<Definition> {
  const definitions: Definition[] = [];
  const used = new Set<string>();
  collect(tree, definitions, used);
  const first = new Map<string, Definition>();
  const unused = new Set<Definition>();
  for (const definition of definitions) {
    const earlier = first.get(definition.identifier);
    if (!earlier) first.set(definition.identifier, definition);
    const needed = used.has(definition.identifier) && (!earlier || saysTheSame(earlier, definition));
    if (!needed && !isComment(definition)) unused.add(definition);
  }
  return unused;
}

/** A definition as the officer typed it. */
export function asTyped({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

function isComment({ url }: Definition): boolean {
  return url === '#' || url === '';
}

function saysTheSame(one: Definition, other: Definition): boolean {
  return one.url === other.url && one.title === other.title;
}

function collect(node: Nodes, definitions: Definition[], used: Set<string>): void {
  if (node.type === 'definition') definitions.push(node);
  if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  if ('children' in node) for (const child of node.children) collect(child, definitions, used);
}
