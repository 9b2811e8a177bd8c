import type { Definition, Link } from 'mdast';
import type { DocumentSource } from './edition-source.ts';
import { placeInBody, typedText } from './place.ts';
import { walk } from './walk.ts';
import type { Place } from './yaml-source.ts';

/** An address that a link of a document leads to, where it is typed. */
export interface TypedLink {
  node: Link | Definition;
  /** As Markdown reads it. */
  url: string;
  /** The place of the address itself; `skip` characters of it passed over. */
  placeOf: (skip?: number) => Place;
}

/** Every address that links lead to, in the order of the file; that of a definition once, where it stands. */
export function typedLinks(document: DocumentSource): TypedLink[] {
  if (!document.body) return [];
  return [...walk(document.body)].flatMap(([node]) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const { url } = node;
    const index = indexOfAddress(document, node);
    return [
      { node, url, placeOf: (skip = 0) => placeInBody(document, node, index + (index > 0 ? skip : 0)) },
    ];
  });
}

/** Where in the typed text of a link its address begins; 0 if it is typed in another way than it is read. */
function indexOfAddress(document: DocumentSource, node: Link | Definition): number {
  const typed = typedText(document, node);
  const start = node.position?.start.offset ?? 0;
  if (typed.startsWith('<')) return 1;
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const from = last === undefined ? typed.indexOf(']') : last - start;
  return Math.max(0, typed.indexOf(node.url, Math.max(0, from)));
}
