import { type FixedWord, fixedWords } from '../../editions/fixed-words/index.ts';
import { isEnglish } from '../../editions/languages.ts';
import { html, type Markup } from './markup.ts';

/** The name of a block whose content is English, as collections are: in the language around it, if there are words. */
export function fixedLabel(word: FixedWord, lang: string): Markup {
  const { say, lang: instead } = fixedWords(lang);
  const own = instead || isEnglish(lang) ? undefined : html` lang="${lang}"`;
  return html`<p class="label"${own}>${say(word)}</p>`;
}
