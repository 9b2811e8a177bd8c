import type { Kind } from '../editions/kinds.ts';

/** Fixed words of a kind that only the website says. */
interface KindWords {
  /** Above the list of an edition's sections. */
  contents: string;
  /** What one edition of it is called in a count: `14 issues`. */
  one: string;
  many: string;
  /** Below the heading of its archive. */
  about: string;
  /** Above the links to the one before and the one after. */
  more: string;
  /** First words of the link to its PDF. */
  pdf: string;
}

export const kindWords: Record<Kind, KindWords> = {
  newsletter: {
    contents: 'In this issue',
    one: 'issue',
    many: 'issues',
    about: 'What partners have learned, decided and changed, and what they ask of you.',
    more: 'More newsletters',
    pdf: 'Newsletter',
  },
  briefing: {
    contents: 'In this briefing',
    one: 'briefing',
    many: 'briefings',
    about: 'A few minutes each: one subject to read with your team and talk about.',
    more: 'More briefings',
    pdf: 'Briefing',
  },
  'lessons-learned': {
    contents: 'In this edition',
    one: 'edition',
    many: 'editions',
    about: 'What reviews and audits have taught us, and what to do differently.',
    more: 'More lessons learned',
    pdf: 'Lessons learned',
  },
};

/** Where a reader who must leave at once is taken: a page that anyone may be looking at. */
export const quickExit = 'https://www.bbc.co.uk/weather';
