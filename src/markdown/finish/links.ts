import {
  editionAddress,
  groupAddress,
  packAddress,
  termAddress,
  topicAddress,
} from '../../editions/address.ts';
import { placeAddress } from './addresses.ts';
import { type Element, unwrap } from './dom.ts';
import type { Finishing } from './finishing.ts';

/** A link by name: `newsletter:2020-08#training` is scheme, id and anchor. */
export interface NamedLink {
  scheme: NamedScheme;
  id: string;
  /** What follows `#`; empty when nothing does. */
  anchor: string;
}

/** What links can name, in the order in which messages list it. */
export const namedSchemes = [
  'newsletter',
  'briefing',
  'lessons-learned',
  'pack',
  'resource',
  'group',
  'topic',
  'training',
  'term',
] as const;

export type NamedScheme = (typeof namedSchemes)[number];

const named = new RegExp(`^(${namedSchemes.join('|')}):([^#]*)#?(.*)$`, 's');

/** Takes a link by name apart; undefined for any other address. */
export function namedLink(address: string): NamedLink | undefined {
  const [, scheme, id = '', anchor = ''] = named.exec(address) ?? [];
  return scheme ? { scheme: scheme as NamedScheme, id: decoded(id), anchor: decoded(anchor) } : undefined;
}

/** Makes links by name links to addresses. One that names nothing becomes its words. */
export function resolveLink(link: Element, finishing: Finishing): void {
  const typed = namedLink(link.attribs['href'] ?? '');
  if (!typed) return;
  const address = addressOf(typed, finishing);
  if (address === undefined) unwrap(link);
  else link.attribs['href'] = address;
}

/** Where a link by name leads, or undefined when it names nothing. */
function addressOf({ scheme, id, anchor }: NamedLink, finishing: Finishing): string | undefined {
  const { library, edition } = finishing;
  const place = (path: string) => placeAddress(path, finishing);
  switch (scheme) {
    case 'pack':
      return library.packs.some((pack) => pack.id === id) ? place(packAddress(id)) : undefined;
    case 'resource':
      return library.resources.find((resource) => resource.id === id)?.address;
    case 'group':
      return library.groups.some((group) => group.id === id) ? place(groupAddress(id)) : undefined;
    case 'topic':
      return library.topics.some((topic) => topic.id === id) ? place(topicAddress(id)) : undefined;
    case 'term':
      return library.terms.some((term) => term.short === id) ? place(termAddress(id)) : undefined;
    case 'training': {
      const course = library.courses.find((one) => one.id === id);
      return course && place(course.address);
    }
    default: {
      if (anchor && edition?.kind === scheme && edition.id === id) return `#${encodeURI(anchor)}`;
      const exists = library.editions.some((other) => other.kind === scheme && other.id === id);
      return exists ? place(editionAddress(scheme, id)) + (anchor && `#${encodeURI(anchor)}`) : undefined;
    }
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
