import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';

/** Where the footnotes of a document are shown. */
export interface FootnotePlan {
  /** The definition that each identifier leads to, of those that are shown as notes. */
  notes: Map<string, FootnoteDefinition>;
  /** The notes, in the order of their numbers: by first reference, those in notes after those in the text. */
  order: FootnoteDefinition[];
  /** Definitions shown where they stand: no reference leads to them, or an earlier one has their name. */
  inPlace: Set<FootnoteDefinition>;
}

/** Decides where each footnote definition of a document is shown, so that every one is shown once. */
export function planFootnotes(tree: Root): FootnotePlan {
  const notes = new Map<string, FootnoteDefinition>();
  const inPlace = new Set<FootnoteDefinition>();
  for (const definition of definitionsIn(tree)) {
    if (notes.has(definition.identifier)) inPlace.add(definition);
    else notes.set(definition.identifier, definition);
  }
  if (notes.size === 0) return { notes, order: [], inPlace };

  const reached = new Set<FootnoteDefinition>();
  const reach = (from: Nodes) => {
    for (const identifier of referencesIn(from, inPlace)) {
      const definition = notes.get(identifier);
      if (!definition || reached.has(definition)) continue;
      reached.add(definition);
      reach(definition);
    }
  };
  reach(tree);
  for (const [identifier, definition] of [...notes]) {
    if (reached.has(definition)) continue;
    inPlace.add(definition);
    notes.delete(identifier);
    reach(definition);
  }
  return { notes, order: inOrder(tree, notes, inPlace), inPlace };
}

/** A reference as the officer typed it, for one that leads to no note. */
export function asTypedReference({ label, identifier }: FootnoteReference): string {
  return `[^${label ?? identifier}]`;
}

function inOrder(
  tree: Root,
  notes: FootnotePlan['notes'],
  inPlace: FootnotePlan['inPlace'],
): FootnoteDefinition[] {
  const order = new Set<FootnoteDefinition>();
  const number = (from: Nodes) => {
    for (const identifier of referencesIn(from, inPlace)) {
      const definition = notes.get(identifier);
      if (definition) order.add(definition);
    }
  };
  number(tree);
  // A set gives what is added while it is read: notes on notes take their numbers after all others.
  for (const definition of order) number(definition);
  return [...order];
}

function* definitionsIn(node: Nodes): Generator<FootnoteDefinition> {
  if (node.type === 'footnoteDefinition') yield node;
  if ('children' in node) for (const child of node.children) yield* definitionsIn(child);
}

/** The identifiers that are referred to in a node as it is shown: not in the notes that are shown elsewhere. */
function* referencesIn(node: Nodes, inPlace: ReadonlySet<FootnoteDefinition>): Generator<string> {
  if (node.type === 'footnoteReference') yield node.identifier;
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'footnoteDefinition' && !inPlace.has(child)) continue;
    yield* referencesIn(child, inPlace);
  }
}
