import type { Finding } from '../../editions/finding.ts';
import { type NamedLink, namedLink, namedSchemes } from '../../markdown/finish/links.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource, EditionSource } from '../edition-source.ts';
import { isCommonScheme, nearestScheme, schemeOf } from '../link-schemes.ts';
import { anchorFinding } from '../linked-anchor.ts';
import { editionLink } from '../linked-edition.ts';
import { type Collection, nameAdvice, namesOf } from '../names.ts';
import { at } from '../place.ts';
import { type TypedLink, typedLinks } from '../typed-links.ts';

/** Links by name (`resource:heat`, `newsletter:2020-08#training`) and within an edition (`#training`) lead to what there is. */
export const linksByName: DocumentRule = (document, content) =>
  typedLinks(document).flatMap((link) => {
    if (/^#./.test(link.url)) return anchorFinding(document, link, document, decoded(link.url.slice(1)));
    const named = namedLink(link.url);
    if (!named) return unknownScheme(document, link);
    return named.scheme === 'newsletter' || named.scheme === 'briefing' || named.scheme === 'lessons-learned'
      ? editionLink(document, link, named, content)
      : collectionLink(document, link, named, content);
  });

function unknownScheme(document: DocumentSource, { url, placeOf }: TypedLink): Finding[] {
  const scheme = schemeOf(url);
  if (!scheme || isCommonScheme(scheme)) return [];
  const rest = url.slice(scheme.length + 1);
  const near = nearestScheme(scheme);
  const ownFile = /^(?:file|[a-z])$/i.test(scheme);
  if (!near && !ownFile) return [];
  return [
    at(document, placeOf(), {
      severity: 'error',
      rule: 'unknown-link',
      message: ownFile
        ? 'This link leads to a file on one computer, which readers don’t have.'
        : `Links can’t begin with “${scheme}:”.`,
      advice: ownFile
        ? 'Type the address at which readers find it on the web.'
        : `Type ${near}:${rest}${near && isCommonScheme(near) ? '' : `. Links can name these: ${namedSchemes.join(', ')}.`}`,
    }),
  ];
}

const collections: Record<Exclude<NamedLink['scheme'], EditionSource['kind']>, Collection> = {
  resource: 'resources',
  group: 'groups',
  topic: 'topics',
  training: 'training',
  term: 'glossary',
  pack: 'packs',
};

function collectionLink(
  document: DocumentSource,
  link: TypedLink,
  named: NamedLink,
  content: Content,
): Finding[] {
  const { scheme, id, anchor } = named as NamedLink & { scheme: keyof typeof collections };
  const names = namesOf(content, collections[scheme]);
  if (names.state === 'unreadable') return [];
  if (!names.all.some((each) => each.id === id)) {
    return [
      at(document, link.placeOf(), {
        severity: 'error',
        rule: 'unknown-link',
        message: id
          ? `There is no ${names.what} “${id}”.`
          : `This link doesn’t say which ${names.what} it leads to.`,
        advice: nameAdvice(id, names, (near) => `${scheme}:${encodeURI(near)}`),
      }),
    ];
  }
  if (!anchor) return [];
  return [
    at(document, link.placeOf(link.url.indexOf('#')), {
      severity: 'error',
      rule: 'unknown-anchor',
      message: `Only editions have places that links lead to; a ${names.what} has none.`,
      advice: `Type ${scheme}:${encodeURI(id)}`,
    }),
  ];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
