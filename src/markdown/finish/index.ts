import { DomUtils, parseDocument } from 'htmlparser2';
import { addNumber } from './content-note.ts';
import { closeAction } from './deadlines.ts';
import { type Document, type Element, elementsIn, hasClass } from './dom.ts';
import { type FinishedBody, type Finishing, languageOf } from './finishing.ts';
import { addReviews, fillInsert } from './inserts.ts';
import { linkPhones } from './link-phones.ts';
import { resolveLink } from './links.ts';
import { markShortForms } from './short-forms.ts';

export type { FinishedBody, FinishedEdition, Finishing } from './finishing.ts';

/**
 * Fills what an edition's rendered text takes from collections and from today: links by name, tables of sessions, lists
 * of resources, groups, short forms, numbers to ring, and deadlines that have passed. All that is added is furniture.
 */
export function finishBody(html: string, finishing: Finishing): FinishedBody {
  const document = parseDocument(html);
  finishElements(document, finishing);
  const shortForms = markShortForms(document, finishing);
  if (finishing.medium.name === 'web') linkPhones(document);
  return { html: DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' }), shortForms };
}

function finishElements(document: Document, finishing: Finishing): void {
  const { medium } = finishing;
  const shown = new Set<string>();
  for (const element of [...elementsIn(document.children)]) {
    const { attribs } = element;
    if (attribs['data-insert'] === 'review') shown.add(attribs['data-of'] ?? '');
    if (element.name === 'a') resolveLink(element, finishing);
    else if ('data-insert' in attribs) fillInsert(element, finishing, languageAt(element, finishing));
    else if (hasClass(element, 'content-note')) addNumber(element, languageAt(element, finishing), finishing);
    else if ('data-by' in attribs && medium.name === 'web') {
      closeAction(element, medium.today, languageAt(element, finishing));
    }
  }
  addReviews(document, shown, finishing);
}

function languageAt(element: Element, finishing: Finishing): string {
  for (let at: Element['parent'] | Element = element; at; at = at.parent) {
    if ('attribs' in at && at.attribs['lang']) return at.attribs['lang'];
  }
  return languageOf(finishing);
}
