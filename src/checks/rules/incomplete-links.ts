import { posix } from 'node:path';
import type { Finding } from '../../editions/finding.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { at } from '../place.ts';
import { type TypedLink, typedLinks } from '../typed-links.ts';

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
    if (site.test(url)) return [report(document, link, 'begins with https://', `Type https://${url}`)];
    return file.test(url) ? [ownFile(document, link, content)] : [];
  });

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
