import { DomUtils } from 'htmlparser2';
import { fixedWordsIn } from '../fixed-words.ts';
import { append, childWithClass, type Element } from './dom.ts';
import type { Finishing } from './finishing.ts';
import { html } from './markup.ts';
import { phoneLinks } from './phones.ts';

/** Adds the partnership's number to a content note, unless the officer typed it there. */
export function addNumber(note: Element, lang: string, { library, medium }: Finishing): void {
  const { phone } = library.partnership.urgentHelp;
  const content = childWithClass(note, 'content');
  if (!content || digits(DomUtils.textContent(note)).includes(digits(phone))) return;
  const { text, lang: wordsLang } = fixedWordsIn(lang)('if-it-worries-you-ring');
  const number = medium.name === 'web' ? phoneLinks(phone) : phone;
  const written = wordsLang ? html` lang="${wordsLang}"` : undefined;
  append(content, html`<p class="ring" data-furniture${written}>${text} ${number}</p>`);
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
