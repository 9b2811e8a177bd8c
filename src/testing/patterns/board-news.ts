import { carriedBy, see } from './pattern.ts';

/** A news update on the board: groups, priorities, scrutiny, what has changed. */
export const board = carriedBy('newsletters/board-news-8', [
  {
    number: 1,
    name: 'masthead',
    web: [
      see('.page-head h1', 'The second call'),
      see('.page-head .kind-line', 'Newsletter Board news 8 October 2026'),
      see('.page-head .standfirst', 'When a family is referred to us again'),
    ],
    pdf: ['The second call', 'Board news 8', 'October 2026'],
  },
  {
    number: 3,
    name: 'welcome and what this edition covers',
    web: [
      see('[data-edition-body] > #welcome + p', 'Board news tells you what the partnership board decided'),
    ],
    pdf: ['Board news tells you what the partnership board decided'],
  },
  {
    number: 4,
    name: 'please share',
    web: [see('.block.action .action-title', 'Please share this update')],
    pdf: ['Please share this update', 'take one section to your next meeting'],
  },
  {
    number: 6,
    name: 'inside this issue',
    web: [see('nav.contents a[href="#scrutiny-and-assurance"]', 'Scrutiny and assurance')],
    pdf: [/ Inside this issue .* Welcome 1 .* Scrutiny and assurance \d+ .*Help and Protection Group \d+ /],
    links: ['#scrutiny-and-assurance'],
  },
  {
    number: 9,
    name: 'group, role and remit, key updates, again and again',
    web: [
      see('h2#practice-learning-group ~ h3#role-and-remit-1', 'Role and remit'),
      see('h3#key-updates-2 + ul > li', 'Every school has looked at who was absent most'),
    ],
    pdf: ['Role and remit The group brings together', 'Key updates The group has compared our practice'],
  },
  {
    number: 10,
    name: 'board meeting with date and subjects',
    web: [
      see('h2#from-the-partnership-board-october-2026 + p', 'The board met on 21 October 2026'),
      see('h2#from-the-partnership-board-october-2026 ~ ul > li', 'the 90 families who were referred twice'),
    ],
    pdf: ['The board met on 21 October 2026 at Moor House', 'the 90 families who were referred twice'],
  },
  {
    number: 11,
    name: 'recently updated, item and what changed',
    web: [
      see('dl.changes dt a[href="https://wendmoor.example/levels"]', 'Levels of need'),
      see('dl.changes dd', 'still open for your comments'),
    ],
    pdf: [/Levels of need \d+ still open for your comments until 13 November/],
  },
  {
    number: 13,
    name: 'development session and review of arrangements',
    web: [see('#a-day-to-look-at-our-own-arrangements ~ ul > li', 'Do our arrangements still fit')],
    pdf: ['spent 14 October together', 'Do our arrangements still fit They are eighteen months old'],
  },
  {
    number: 16,
    name: 'scrutiny visit',
    web: [see('#a-visit-to-the-exploitation-panel + p', 'sat in on the triage meeting')],
    pdf: ['our independent scrutineer sat in on the triage meeting', 'She is writing her report now'],
  },
  {
    number: 17,
    name: 'review with themes and numbered recommendations',
    web: [
      see('#six-decisions-read-again ~ ul > li', 'the decisions were sound'),
      see('#six-decisions-read-again ~ ol > li:nth-child(4)', 'Let the agency that held a review keep count'),
    ],
    pdf: ['the decisions were sound', 'Keep a list of cases that were considered and not notified'],
  },
  {
    number: 30,
    name: 'upcoming courses',
    web: [
      see('#training ~ .training time[datetime="2026-11-26"]', 'Thursday 26 November'),
      see('#training ~ ul a[href="/training/between-parents/"]'),
      see(
        'a[href="/training/harm-outside-the-home/harm-outside-the-home-2026-11-26.ics"]',
        'Add',
        'training',
      ),
    ],
    pdf: [
      'Harm outside the home',
      'Thursday 26 November',
      'Between parents is four short modules of e learning',
    ],
  },
  {
    number: 38,
    name: 'campaign',
    web: [
      see('.block.campaign > .label', '#LightsOnAtFive'),
      see('.block.campaign .dates', '26 October to 20 December 2026'),
      see('.block.campaign .content', 'search for “lights on at five Wendmoor”'),
    ],
    pdf: ['LightsOnAtFive 26 October to 20 December 2026', 'search for lights on at five Wendmoor'],
  },
  {
    number: 48,
    name: 'sign up',
    web: [see('p > a[href="https://wendmoor.example/sign-up"]', 'fill in the sign-up form')],
    pdf: ['fill in the sign up form', 'wendmoor example sign up'],
    links: ['https://wendmoor.example/sign-up'],
  },
  {
    number: 52,
    name: 'headings in sentence case, no level left out',
    web: [
      see('h2', 'New on our website'),
      see('h2#scrutiny-and-assurance ~ h3', 'Six decisions, read again'),
    ],
    never: '[data-edition-body] :is(h1, h5, h6)',
    pdf: ['New on our website We read our own pages'],
  },
  {
    number: 58,
    name: 'back matter',
    web: [see('footer .strapline', 'Noticing early. Acting together.'), see('footer .imprint', 'Wendmoor')],
    pdf: ['Noticing early Acting together'],
  },
]);
