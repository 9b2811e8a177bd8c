import { DomUtils, parseDocument } from 'htmlparser2';
import { htmlOf } from '../body/dom.ts';

/** Attributes that name a place of the page by its id. */
const naming = ['id', 'data-page-of', 'for'];
/** Attributes with several such names. */
const namingSeveral = ['aria-labelledby', 'aria-describedby', 'headers'];

/** Puts a prefix to all ids of a piece of HTML and to what names them, so that several pieces can stand on one page. */
export function prefixIds(html: string, prefix: string): string {
  const document = parseDocument(html);
  for (const { attribs } of DomUtils.findAll(() => true, document.children)) {
    for (const name of naming) if (attribs[name]) attribs[name] = prefix + attribs[name];
    for (const name of namingSeveral) {
      const ids = attribs[name]?.split(/\s+/).filter(Boolean);
      if (ids) attribs[name] = ids.map((id) => prefix + id).join(' ');
    }
    if (attribs['href']?.startsWith('#')) attribs['href'] = `#${prefix}${attribs['href'].slice(1)}`;
  }
  return htmlOf(document);
}
