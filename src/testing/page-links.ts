import { DomUtils, parseDocument } from 'htmlparser2';
import { marks } from '../press/job.ts';

/** Addresses that the text of an edition leads to, whole; places on its own page and numbers to ring aside. */
export function linksInText(html: string, site: string): string[] {
  const text = DomUtils.findAll(({ attribs }) => marks.body in attribs, parseDocument(html).children);
  const added = new Set(
    DomUtils.findAll(({ attribs }) => marks.furniture in attribs, text).flatMap((element) =>
      DomUtils.getElementsByTagName('a', element),
    ),
  );
  return DomUtils.getElementsByTagName('a', text)
    .filter((link) => !added.has(link))
    .map(({ attribs }) => attribs['href'] ?? '')
    .filter((href) => href !== '' && !/^(?:#|tel:)/.test(href))
    .map((href) => new URL(href, site).href);
}
