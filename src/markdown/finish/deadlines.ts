import { longDate } from '../../editions/dates.ts';
import { fixedWordsIn } from '../fixed-words.ts';
import {
  addClass,
  childWithClass,
  type Element,
  elementsIn,
  fill,
  hasClass,
  removeClass,
  unwrap,
} from './dom.ts';
import { html } from './markup.ts';

/**
 * Says of a call to action whose last day is past that it closed, and makes words of its button. `lang` is the
 * language that it is written in.
 */
export function closeAction(action: Element, today: string, lang: string): void {
  const by = action.attribs['data-by'] ?? '';
  if (!by || by >= today) return;
  addClass(action, 'closed');
  const label = childWithClass(action, 'label');
  if (label) sayClosed(label, by, lang);
  for (const element of [...elementsIn(action.children)]) {
    if (!hasClass(element, 'button')) continue;
    removeClass(element, 'button');
    for (const link of [...elementsIn(element.children)]) if (link.name === 'a') unwrap(link);
  }
}

/** The date stays as it was written, in whatever language. */
function sayClosed(label: Element, by: string, lang: string): void {
  const time = [...elementsIn(label.children)].find(({ name }) => name === 'time');
  const [written] = time?.children ?? [];
  const date = written?.type === 'text' ? written.data : longDate(by);
  const { text } = fixedWordsIn(lang)('closed-on');
  fill(label, html`${text} <time datetime="${by}">${date}</time>`);
}
