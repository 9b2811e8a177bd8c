import type { Kind } from '../editions/kinds.ts';
import type { Resource } from '../editions/library.ts';

/** Fixed words of a kind that only the website says. */
interface KindWords {
  /** What one edition of it is called in a count: `14 issues`. */
  one: string;
  many: string;
  /** Below the heading of its archive. */
  about: string;
  /** Above the links to the one before and the one after. */
  more: string;
}

export const kindWords: Record<Kind, KindWords> = {
  newsletter: {
    one: 'issue',
    many: 'issues',
    about: 'What partners have learned, decided and changed, and what they ask of you.',
    more: 'More newsletters',
  },
  briefing: {
    one: 'briefing',
    many: 'briefings',
    about: 'A few minutes each: one subject to read with your team and talk about.',
    more: 'More briefings',
  },
  'lessons-learned': {
    one: 'edition',
    many: 'editions',
    about: 'What reviews and audits have taught us, and what to do differently.',
    more: 'More lessons learned',
  },
};

/** Where a reader who must leave at once is taken: a page that anyone may be looking at. */
export const quickExit = 'https://www.bbc.co.uk/weather';

/** What resources of a kind are called: one by itself, all of them, and in a count. */
interface ResourceWords {
  one: string;
  all: string;
  /** One and several after a number. */
  counted: [one: string, several: string];
}

export const resourceWords: Record<Resource['kind'], ResourceWords> = {
  toolkit: { one: 'Toolkit', all: 'Toolkits', counted: ['toolkit', 'toolkits'] },
  policy: { one: 'Policy', all: 'Policies', counted: ['policy', 'policies'] },
  procedure: { one: 'Procedure', all: 'Procedures', counted: ['procedure', 'procedures'] },
  guidance: { one: 'Guidance', all: 'Guidance', counted: ['piece of guidance', 'pieces of guidance'] },
  form: { one: 'Form', all: 'Forms', counted: ['form', 'forms'] },
  leaflet: { one: 'Leaflet', all: 'Leaflets', counted: ['leaflet', 'leaflets'] },
  video: { one: 'Video', all: 'Videos', counted: ['video', 'videos'] },
  report: { one: 'Report', all: 'Reports', counted: ['report', 'reports'] },
  review: { one: 'Review', all: 'Reviews', counted: ['review', 'reviews'] },
};
