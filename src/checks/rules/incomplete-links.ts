import { posix } from 'node:path';
import type { Finding } from '../../editions/finding.ts';
import { namedSchemes } from '../../markdown/finish/links.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { type Collection, namesOf } from '../names.ts';
import { at } from '../place.ts';
import { type TypedLink, typedLinks } from '../typed-links.ts';
import { nodesOf } from '../walk.ts';

const site =
  /^(?:www\.[^\s/]+|(?:[a-z0-9-]+\.)+(?:com|example|gov|info|net|org|police|uk|wales))(?:[/?#]|$)/i;
const email = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;
const file =
  /^(?!\/|#|[a-z][a-z0-9+.-]*:).*\.(?:mdx?|docx?|xlsx?|pptx?|pdf|odt|ods|csv|txt|html?|zip)(?:[?#]|$)/i;

/** Addresses lack nothing: `www.a.example` and `form.docx` would be looked for on the partnership's own site. */
export const incompleteLinks: DocumentRule = (document, content) =>
  typedLinks(document).flatMap((link) => {
    const { url } = link;
    if (email.test(url)) return [report(document, link, 'begins with mailto:', `Type mailto:${url}`)];
    const slashes = /^https?:?\/+(?=[a-z0-9])/i.exec(url)?.[0];
    if (slashes && !slashes.includes('://')) {
      return [report(document, link, 'begins with https://', `Type https://${url.slice(slashes.length)}`)];
    }
    if (site.test(url)) return [report(document, link, 'begins with https://', `Type https://${url}`)];
    if (file.test(url)) return [ownFile(document, link, content)];
    return isBareName(url) && !isOfPicture(document, link) ? [bareName(document, link, content)] : [];
  });

function isBareName(url: string): boolean {
  return /^[^\s/#?.:][^:]*$/.test(url);
}

/** True for an address given apart from what uses it (`[s]: square.svg`), if that is a picture. */
function isOfPicture(document: DocumentSource, { node }: TypedLink): boolean {
  if (node.type !== 'definition') return false;
  return nodesOf(document.body, 'imageReference').some(({ identifier }) => identifier === node.identifier);
}

/** A name without what says what it names: `heat`, `newsletters/autumn-2026`. It would be looked for below the edition's page. */
function bareName(document: DocumentSource, link: TypedLink, content: Content): Finding {
  const [, path = '', anchor = ''] = /^([^#?]*?)\/?(#.*)?$/.exec(link.url) ?? [];
  const name = path.split('/').at(-1) ?? '';
  const edition = content.editions.find((each) => each.id === name);
  const scheme = Object.entries(schemes).find(([, collection]) =>
    namesOf(content, collection).all.some(({ id }) => id === name),
  )?.[0];
  const meant = edition ? `${edition.kind}:${name}${anchor}` : scheme ? `${scheme}:${name}` : undefined;
  return at(document, link.placeOf(), {
    severity: 'error',
    rule: 'incomplete-link',
    message: `A link to ${link.url} leads nowhere like this: it doesn’t say what it is the name of.`,
    advice: meant
      ? `Type ${meant}`
      : `Type a whole address, with https:// at the front, or for something of this website one of these and its name: ${namedSchemes.join(':, ')}:`,
  });
}

const schemes: Readonly<Record<string, Collection>> = {
  resource: 'resources',
  training: 'training',
  group: 'groups',
  topic: 'topics',
  term: 'glossary',
};

function report(document: DocumentSource, { url, placeOf }: TypedLink, how: string, advice: string): Finding {
  return at(document, placeOf(), {
    severity: 'error',
    rule: 'incomplete-link',
    message: `A link to ${url} leads nowhere like this: its address ${how}.`,
    advice,
  });
}

/** A link to a file of the content folder, or of somewhere: only pictures are published with an edition. */
function ownFile(document: DocumentSource, link: TypedLink, content: Content): Finding {
  const path = posix.join(posix.dirname(document.path), link.url.replace(/[?#].*$/s, ''));
  const target = content.editions.find((edition) => edition.path === path);
  const anchor = /#.*$/s.exec(link.url)?.[0] ?? '';
  return at(document, link.placeOf(), {
    severity: 'error',
    rule: 'incomplete-link',
    message: target
      ? 'This link leads to the file that the edition is written in, not to its page.'
      : `The file ${link.url} isn’t published with the edition.`,
    advice: target
      ? `Type ${target.kind}:${target.id}${anchor}`
      : 'Put it where readers can get it, and type that address, with https:// at the front.',
  });
}
