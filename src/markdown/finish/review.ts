import { longDate } from '../../editions/dates.ts';
import { type FixedWord, fixedWords } from '../../editions/fixed-words/index.ts';
import type { Review } from '../../editions/schema/lessons-learned.ts';
import { readAddress } from './addresses.ts';
import type { Finishing } from './finishing.ts';
import { html, type Markup } from './markup.ts';

/**
 * Facts of a review: what it is, what it is called here, when and by whom it was published, where it is read. `lang` is
 * the language around them, in which they were typed.
 */
export function reviewFacts(review: Review, { medium }: Finishing, lang: string): Markup {
  const { title, pseudonym, published, publisher, address, contentNote } = review;
  const link = (words: string) => (address ? html`<a href="${address}">${words}</a>` : words);
  const onPaper = medium.name === 'paper';
  const { say, lang: fixedLang } = fixedWords(lang);
  const written = fixedLang && html` lang="${fixedLang}"`;
  const fact = (name: FixedWord, value: string | Markup | undefined): Markup | undefined =>
    value
      ? html`<div><dt${written}>${say(name)}</dt> <dd>${value}</dd></div>
`
      : undefined;
  return html`<dl>
${fact('review', onPaper ? title : link(title))}${fact('called-here', pseudonym)}${fact(
  'published',
  published && html`<time datetime="${published}"${written}>${longDate(published, lang)}</time>`,
)}${fact('by-publisher', publisher)}${fact('read-at', onPaper && address ? link(readAddress(address)) : undefined)}${fact(
  'before-you-read-it',
  contentNote,
)}</dl>`;
}
