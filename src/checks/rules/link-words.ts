import type { DocumentRule } from '../content.ts';
import { at, placeInBody } from '../place.ts';
import { nodesOf, plainText } from '../walk.ts';

/** Words that say nothing of where a link leads, when they are all of its words. */
const emptyWords =
  /^(?:please )?(?:click|press|tap|look|see|read|find out|learn|sign up|book|register|download)?(?: it| more| on)?(?: ?(?:here|this|this link|link|the link|more|website|web ?page))$|^(?:more|read more|find out more|learn more|link|this|here)$/i;

/**
 * The words of a link say where it leads: people who listen to a page hear its links one after another, without what
 * stands around them (WCAG 2.2, 2.4.4 and 2.4.9).
 */
export const linkWords: DocumentRule = (document) =>
  [...nodesOf(document.body, 'link'), ...nodesOf(document.body, 'linkReference')].flatMap((link) => {
    const words = plainText(link)
      .replace(/[\s.,:;!›»>]+$/u, '')
      .trim();
    if (!emptyWords.test(words)) return [];
    return [
      at(document, placeInBody(document, link), {
        severity: 'warning',
        rule: 'link-words',
        message: `The words of this link, “${words}”, don’t say where it leads.`,
        advice: 'Put the square brackets around words that do: Read [the neglect toolkit](…)',
      }),
    ];
  });
