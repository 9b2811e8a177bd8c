import { carriedBy, see } from './pattern.ts';

/** A masterclass: presenters, sessions, audits, a hub, campaigns, a return. */
export const deck = carriedBy('newsletters/managers-october-2026', [
  {
    number: 5,
    name: 'invitation to comment',
    web: [see('[data-edition-body] p a[href="mailto:news@wendmoor.example"]')],
    pdf: ['Questions or comments on this hour and wishes for the next news wendmoor example'],
    links: ['mailto:news@wendmoor.example'],
  },
  {
    number: 14,
    name: 'audit learning in three parts',
    web: [
      see('.block.audit > .part:nth-of-type(1) > h4.label', 'Good practice'),
      see('.block.audit > .part:nth-of-type(2) > h4.label', 'Areas for development'),
      see('.block.audit > .part:nth-of-type(3) > h4.label', 'What has happened since'),
    ],
    pdf: ['Good practice Schools had noticed first', 'What has happened since Discharge letters now go'],
  },
  {
    number: 15,
    name: 'going well and to develop',
    web: [see('.block.audit > .part > #going-well + .content li'), see('.block.audit > .part > #to-develop')],
    pdf: ['Going well Meetings are well attended', 'To develop Serious organised crime'],
  },
  {
    number: 27,
    name: 'definitions, dangers, signs and where to get help',
    web: [
      see('h3#what-is-a-county-line + .block.definition dt', 'County line'),
      see('h3#what-can-happen-to-a-child + ul > li', 'Threats, blackmail and violence'),
      see('h3#signs-that-you-may-notice + ul > li', 'Older friends whose second names nobody knows'),
      see('h3#where-to-get-help ~ .block.urgent-help'),
    ],
    pdf: ['County line A telephone number through which', 'Signs that you may notice A new telephone or two'],
  },
  {
    number: 28,
    name: 'threshold rule',
    web: [see('.definition dd', '28 days or more'), see('.definition dd', 'under 18 if they are disabled')],
    pdf: ['looks after a child for 28 days or more', 'under 16 or under 18 if they are disabled'],
  },
  {
    number: 29,
    name: 'pathway in steps, with its picture described',
    web: [
      see('.block.steps > ol > li:nth-child(5) > .step', 'The worker brings it back.'),
      see('figure.figure[data-wide] > img[alt^="Pathway in five stages"]'),
    ],
    pdf: ['2 The screening desk reads it', 'The way to the exploitation panel and back to the young person'],
  },
  {
    number: 31,
    name: 'table of sessions',
    web: [
      see('.training th[scope="rowgroup"] a[href="/training/first-look/"]', 'First look'),
      see('.training tr:has(time[datetime="2026-11-17"]) .time', '9.30am to 1pm'),
      see(
        '.training tr:has(time[datetime="2026-11-17"]) > td > a[href^="https://meet.harbourlight.example/"]',
        'Book',
      ),
      see(
        'a[href="/training/first-look/first-look-2026-11-17.ics"]',
        'Add to calendar',
        'training/first-look',
      ),
    ],
    pdf: ['Tuesday 17 November', '9 30am to 1pm', /meet harbourlight example register t7QkC0gr first look/],
  },
  {
    number: 32,
    name: 'course: for whom, how long, what first',
    web: [
      see('dl.pairs > div', 'For People who investigate, assess or work directly', 'training/next-steps'),
      see('dl.pairs > div', 'Takes Three and a half hours', 'training/next-steps'),
      see('dl.pairs > div', 'First look, or First look, twilight', 'training/next-steps'),
      see('main p', 'that list is not exhaustive', 'training/first-look'),
    ],
    pdf: [
      'Next steps People who investigate assess or work directly with a child after harm online 3 5 hours',
    ],
  },
  {
    number: 33,
    name: 'fully booked, and more to come',
    web: [
      see('.training tr:has(time[datetime="2026-11-11"]) td', 'Fully booked'),
      see('[data-edition-body] p', 'keep a lookout'),
    ],
    pdf: ['Fully booked', 'Dates for the summer will be added in February so keep a lookout'],
  },
  {
    number: 36,
    name: 'how to join, on the page of the event',
    web: [
      see('main li', 'Mute your microphone', 'training/masterclass'),
      see('main h2', 'Any questions?', 'training/masterclass'),
      see('#what-the-hour-is-for + p', 'By the end of it you should know'),
    ],
    pdf: ['How to book and how to join', 'What the hour is for By the end of it you should know'],
  },
  {
    number: 37,
    name: 'presenter of a section',
    web: [see('h2#what-two-audits-found + .byline', 'Quality and audit lead, Wendmoor Council')],
    pdf: ['What two audits found Quality and audit lead Wendmoor Council'],
  },
  {
    number: 39,
    name: 'resource hub',
    web: [
      see('#know-the-signs-our-hub-on-exploitation ~ .resources .title > a', 'Whose flat is this? Two films'),
      see('nav.filters a[href="/resources/topic/child-exploitation/"]', 'Child exploitation', 'resources'),
    ],
    pdf: ['Guardians for trafficked children a briefing note', 'Whose flat is this Two films'],
  },
  {
    number: 40,
    name: 'call for returns',
    web: [
      see('.block.action[data-by="2027-01-29"] > .label', 'Return by 29 January 2027'),
      see('.block.action[data-by] .button > a', 'Get the audit workbook'),
    ],
    pdf: ['Return by 29 January 2027 Return your club s safeguarding audit It is an Excel workbook'],
  },
  {
    number: 43,
    name: 'worried about a child',
    web: [see('body > header .urgent a[href="tel:01632960014"]', '01632 960 014')],
    pdf: ['Worried about a child 01632 960 014'],
  },
  {
    number: 45,
    name: 'contacts',
    web: [
      see('.block.contacts li:first-child .role', 'General enquiries'),
      see('.block.contacts li:has(a[href="mailto:cdr@wendmoor.example"])', 'Child death review officer'),
    ],
    pdf: ['Child death review officer 01632 960 037 cdr wendmoor example'],
  },
  {
    number: 53,
    name: 'pictures with words and a credit, and one that is only decoration',
    web: [
      see('figure.figure > img[alt^="Pathway in five stages"]'),
      see('figure.figure > figcaption > .credit', 'Drawing: partnership office'),
      see('figure.figure[data-wide] > img[alt=""]', undefined, 'newsletters/board-news-8'),
    ],
    never: 'img:not([alt])',
    pdf: ['back to the young person Drawing partnership office'],
  },
  {
    number: 55,
    name: 'short forms written out',
    web: [
      see('abbr[title="Child and adolescent mental health services"]', 'CAMHS'),
      see('.short-forms dl', 'CAMHS Child and adolescent mental health services'),
    ],
    pdf: [/CAMHS .*Short forms used CAMHS Child and adolescent mental health services/],
  },
  {
    number: 57,
    name: 'published, and review by',
    web: [
      see('.facts time[datetime="2026-10-16"]', '16 October 2026'),
      see('.facts > div', 'Review by 16 April 2027'),
      see('[data-edition-body] li', 'due to be published on our site within the month'),
    ],
    pdf: ['published 16 October 2026 Review by 16 April 2027'],
  },
]);
