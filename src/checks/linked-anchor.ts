import type { Finding } from '../editions/finding.ts';
import { documentAnchors } from './document-anchors.ts';
import type { DocumentSource } from './edition-source.ts';
import { nearestName } from './nearest-name.ts';
import { at } from './place.ts';
import type { TypedLink } from './typed-links.ts';

/** Says that a link leads to a place that isn't in its target, which may be the text that it stands in. */
export function anchorFinding(
  document: DocumentSource,
  link: TypedLink,
  target: DocumentSource,
  anchor: string,
): Finding[] {
  if (!target.body) return [];
  const ids = [...new Set(documentAnchors(target).map(({ id }) => id))];
  if (ids.includes(anchor)) return [];
  const near = nearestName(anchor, ids) ?? ids.find((id) => id.includes(anchor.toLowerCase()));
  const some = ids.filter((id) => !/^(?:note-fn|footnote-label)/.test(id)).slice(0, 8);
  return [
    at(document, link.placeOf(link.url.indexOf('#')), {
      severity: 'error',
      rule: 'unknown-anchor',
      message: `There is no place “#${anchor}” in ${target === document ? 'this text' : target.file}.`,
      advice: near
        ? `Type #${near}`
        : some.length > 0
          ? `Places have the names of their headings. Type one of these: ${some.map((id) => `#${id}`).join(', ')}`
          : 'Give the heading that it leads to, or type {#name} after the name of a block.',
    }),
  ];
}
