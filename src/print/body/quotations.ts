import { DomUtils } from 'htmlparser2';
import { fixedWords } from '../../editions/fixed-words/index.ts';
import {
  addClass,
  childWithClass,
  type Element,
  elementsIn,
  escapeText,
  fragment,
  hasClass,
  textNodes,
  textOf,
} from './dom.ts';

/**
 * Gives a quotation or pull quote its marks, first and last, unless they were typed. A quotation that may run over
 * pages gets its name anew, for the page that continues it.
 */
export function setQuotation(figure: Element, continued: (name: string) => string): void {
  const quoted = childWithClass(figure, 'content');
  if (!quoted) return;
  setMarks(quoted);
  const label = childWithClass(figure, 'label');
  if (!label || hasClass(figure, 'whole')) return;
  const again = fragment(
    `<p class="label continued" data-furniture>${escapeText(continued(textOf(label)))}</p>`,
  );
  DomUtils.append(quoted, again);
}

function setMarks(quoted: Element): void {
  const texts = textNodes(quoted.children).filter(({ data }) => data.trim() !== '');
  const first = texts[0];
  const last = texts.at(-1);
  if (!first || !last) return;
  const paragraph = elementsIn(quoted)[0];
  const hangs = paragraph?.name === 'p' && textNodes(paragraph.children).includes(first);
  const isMarked = /^\s*["“‘']/.test(first.data) && /["”’'][\s.,;:!?]*$/.test(last.data);
  if (!isMarked) {
    first.data = first.data.replace(/^\s*/, '“');
    last.data = last.data.replace(/\s*$/, '”');
  }
  if (hangs) addClass(paragraph, 'hangs');
}

/** The name of a block on a page that continues it. */
export function continuedIn(lang: string): (name: string) => string {
  const { say } = fixedWords(lang);
  return (name) => `${name.trim()}, ${say('continued')}`;
}
