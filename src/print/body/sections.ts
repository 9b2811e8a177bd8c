import { DomUtils } from 'htmlparser2';
import type { Kind } from '../../editions/kinds.ts';
import type { Format } from '../formats.ts';
import { headerName } from '../setting/margins.ts';
import { linesIn } from '../setting/text-width.ts';
import {
  addClass,
  type Document,
  type Element,
  elementsIn,
  hasAncestor,
  hasClass,
  nameOf,
  textOf,
} from './dom.ts';

/** Text this long before the first heading means that the heading isn't the lead story's. */
const leadBefore = 400;

/**
 * Dissolves passages in another language: what is in them gets their language, and stands on paper as all text does.
 */
export function dissolvePassages(document: Document): void {
  const passages = DomUtils.findAll((element) => hasClass(element, 'passage'), document.children);
  // From the inside out, so that an inner passage keeps its own language.
  for (const passage of passages.reverse()) {
    const { lang, id, 'data-picture': picture } = passage.attribs;
    const elements = elementsIn(passage);
    const [first] = elements;
    if (!first || (id && first.attribs['id'])) continue;
    if (id) first.attribs['id'] = id;
    for (const element of elements) {
      if (lang) element.attribs['lang'] ??= lang;
      if (picture) element.attribs['data-picture'] = picture;
    }
    for (const child of [...passage.children]) DomUtils.prepend(passage, child);
    DomUtils.removeElement(passage);
  }
}

/** Names each section for the running header, and marks the lead story of a newsletter. */
export function setSections(document: Document, kind: Kind, sectionPt: number): void {
  let before = 0;
  let first = true;
  for (const element of elementsIn(document)) {
    const text = textOf(element);
    if (element.name === 'h2') {
      element.attribs['data-section'] = headerName(nameOf(element), sectionPt);
      addClass(element, first && before <= leadBefore && kind === 'newsletter' ? 'lead' : 'opener');
      first = false;
    }
    // What else is in the issue stands beside.
    if (!hasClass(element, 'also')) before += text.trim().length;
  }
}

/** Marks what follows a heading, and lists that follow text, for the smaller space above them. */
export function setSpaces(document: Document): void {
  const inside = DomUtils.findAll(
    (element) =>
      /^(?:section|blockquote|dd)$/.test(element.name) ||
      hasClass(element, 'content', 'halves', 'beside-text'),
    document.children,
  );
  for (const parent of [document, ...inside]) {
    let previous: Element | undefined;
    for (const element of elementsIn(parent)) {
      if (previous?.name === 'h2' && element.name !== 'h2') addClass(element, 'after-section');
      else if (previous && /^h[3-6]$/.test(previous.name)) addClass(element, 'after-heading');
      else if (previous?.name === 'p' && /^[uo]l$/.test(element.name)) addClass(element, 'list-after-text');
      else if (previous && parent === document && isText(element) && isBlock(previous)) {
        addClass(element, 'after-block');
        const last = elementsIn(previous).at(-1);
        for (const row of [previous, last]) if (row && hasClass(row, 'row')) addClass(row, 'closed');
      }
      previous = element;
    }
  }
}

/** A paragraph or item of more lines may be cut at a page's end: two must stand on each side of it. */
const mostUncut = 3;

/** Marks the paragraphs and items that may be cut at a page's end. */
export function markManyLines(document: Document, { mainPt, halfPt }: Format): void {
  for (const element of DomUtils.findAll(({ name }) => /^(?:p|li|dd)$/.test(name), document.children)) {
    if (elementsIn(element).some(({ name }) => /^(?:p|[uo]l|dl|div|table)$/.test(name))) continue;
    const inHalf = hasAncestor(element, (ancestor) => hasClass(ancestor, 'item', 'columns'));
    if (linesIn(textOf(element), (inHalf ? halfPt : mainPt) - 16) > mostUncut)
      addClass(element, 'many-lines');
  }
}

/** Words of the main column. */
function isText({ name, attribs }: Element): boolean {
  return /^(?:p|[uo]l|h[3-6]|blockquote|pre)$/.test(name) && attribs['data-furniture'] === undefined;
}

function isBlock(element: Element): boolean {
  return hasClass(element, 'block', 'changes', 'columns', 'table-frame');
}
