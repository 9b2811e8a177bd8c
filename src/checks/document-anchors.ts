import { type Anchor, anchorsOf } from '../markdown/edition-anchors.ts';
import type { DocumentSource } from './edition-source.ts';

const made = new WeakMap<DocumentSource, readonly Anchor[]>();

/** The places of a document that links can lead to; none while it doesn't parse. Rendered once a document. */
export function documentAnchors(document: DocumentSource): readonly Anchor[] {
  const known = made.get(document);
  if (known) return known;
  const { path, mdx, front, body } = document;
  const anchors = body ? anchorsOf(front.body, { path, mdx, tree: body }) : [];
  made.set(document, anchors);
  return anchors;
}
