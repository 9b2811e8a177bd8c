import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionFile, partnershipYaml, temporaryContent } from '../testing/content-builder.ts';
import { parseCalendar } from '../testing/ics.ts';
import { brokenLinks, pageFacts, pageProblems } from '../testing/page-facts.ts';
import { type BuiltSite, buildSite } from '../testing/site-fixture.ts';

const base = '/sub/';
const course = (lines: string[], body = 'Words.\n') => ['---', ...lines, '---', '', body].join('\n');
const content = temporaryContent({
  'partnership.yaml': partnershipYaml.replace('wendmoor.example/', 'wendmoor.example/sub/'),
  'newsletters/autumn.md': editionFile(
    'The [learning group](group:plg) met.\n',
    'topics: [NEGLECT, Young  carers, Weather]',
  ).replace('Weather', 'neglect'),
  'newsletters/old.md': editionFile('Old.\n', 'topics: [neglect]', 'supersededBy: autumn'),
  'topics.yaml': `neglect:
  name: Neglect
  about: What a child goes without.
young-carers:
  name: Young carers
  about: Children who look after someone.
supervision:
  name: Supervision
  about: Time to think.
`,
  'resources.yaml': `heat:
  title: Home tool
  kind: toolkit
  summary: Twelve rooms.
  address: https://tools.example/heat
  owner: Neglect group
  updated: 2026-07-14
  changed: Shorter.
  topics: [Neglect]
policy:
  title: A policy
  kind: policy
  address: https://tools.example/policy
`,
  'groups.yaml': `plg:
  name: Practice Learning Group
  abbreviation: PLG
  role: Reads every review.
  chair: Designated nurse
  topics: [supervision]
other:
  name: Another group
  role: Meets.
`,
  'glossary.yaml':
    'MASH: { words: Multi-agency safeguarding hub, meaning: One room. }\nA&E: Emergency department\n',
  'training/first-aid.md': course(
    [
      'title: "First aid, and after"',
      'summary: For anyone who may have to help a child before the ambulance is there; bring a doll.',
      'audience: Everyone',
      'level: Level 1',
      'duration: Half a day',
      'prerequisite: None',
      'provider: The training team',
      'booking: https://booking.example/first-aid',
      'cost: Free',
      'topics: [neglect]',
      'sessions:',
      '  - { date: 2027-01-13, start: 14:00, end: 16:00, online: true }',
      '  - { date: 2027-01-13, start: 09:30, end: 13:00, place: "Moor House, Ostley" }',
      '  - { date: 2026-10-24, start: 9:30, end: 13:00, place: Kelder Hall, online: true, status: fully-booked }',
      '  - { date: 2026-10-09, place: Kelder Hall }',
      '  - { date: 2026-12-01, status: cancelled }',
    ],
    '## What you learn\n\nMore in the [policy](resource:policy), at 9:30am.\n',
  ),
  'training/online.md': course([
    'title: At home',
    'status: e-learning',
    'booking: https://learn.example/home',
  ]),
  'training/later.md': course(['title: Later', 'booking: training@wendmoor.example']),
});

let october: BuiltSite;
let january: BuiltSite;
const page = (path: string, site = october) => pageFacts(site.read(`${path}index.html`));
const main = (path: string, site = october) => {
  const facts = page(path, site);
  return facts.text(facts.all('main')[0]);
};

beforeAll(async () => {
  [october, january] = await Promise.all([
    buildSite(content.dir, '2026-10-10'),
    buildSite(content.dir, '2027-01-13'),
  ]);
}, 120_000);
afterAll(() => {
  for (const each of [october, january, content]) each?.remove();
});

describe('every page of a collection', () => {
  const pages = () =>
    october.files.filter((file) => /^\/(?:training|resources|groups|glossary|topics)\/.*\.html$/.test(file));

  it('has one h1, headings in order, landmarks, no id twice, no script', () => {
    expect(pages()).toHaveLength(14);
    for (const file of pages()) expect([file, pageProblems(october.read(file))]).toEqual([file, []]);
  });

  it('leads only to what exists, also to the place on a page', () => {
    const known = [...october.files, '/newsletters/autumn/autumn.pdf'];
    for (const file of pages()) {
      expect([file, brokenLinks(october.read(file), base, known)]).toEqual([file, []]);
    }
  });

  it('has a title of its own', () => {
    const titles = pages().map((file) => /<title>(.*?)<\/title>/.exec(october.read(file))?.[1] ?? '');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 70)).toEqual([]);
  });

  it('is reached from the navigation, or from the footer', () => {
    const facts = page('/training/');
    expect(facts.text(facts.all('nav')[0])).toBe('Close menu Newsletters Topics Training Resources');
    expect(facts.text(facts.all('footer')[0])).toContain('Groups Glossary');
    expect(facts.html(facts.all('nav')[0])).toMatch(/href="\/sub\/training\/" aria-current="page"/);
    expect(october.read('/training/first-aid/index.html')).toMatch(
      /href="\/sub\/training\/" aria-current="true"/,
    );
  });
});

describe('training', () => {
  it('lists the sessions to come by month, with how each stands', () => {
    const text = main('/training/');
    expect(text).toContain('4 sessions October 2026 to January 2027');
    expect(text).not.toContain('9 October');
    expect(text).toMatch(
      /October Sat 24 October 9\.30am to 1pm First aid, and after .* Kelder Hall, or online Fully booked Join the waiting list/,
    );
    expect(text).toMatch(
      /December Tue 1 December First aid, and after .* Cancelled January 2027 Wed 13 January 9\.30am to 1pm/,
    );
    expect(text).toMatch(/Wed 13 January 2pm to 4pm First aid, and after .* Online Book/);
  });

  it('lists courses that are there at any time, and those whose dates are to follow, after them', () => {
    expect(main('/training/')).toMatch(/At any time At home E-learning Dates to follow Later$/);
  });

  it('drops a session the day after it, and a course’s months with it', () => {
    const text = main('/training/', january);
    expect(text).toContain('2 sessions January 2027');
    expect(text).not.toMatch(/October|December/);
    expect(text).toMatch(/January Wed 13 January/);
    expect(main('/training/first-aid/', january)).not.toContain('Kelder Hall');
  });

  it('says of a link to book what it books, to people who hear it alone', () => {
    const facts = page('/training/');
    const books = facts
      .all('a')
      .map(facts.text)
      .filter((text) => text.startsWith('Book'));
    expect(books).toEqual([
      'Book: First aid, and after, Wednesday 13 January',
      'Book: First aid, and after, Wednesday 13 January',
    ]);
  });
});

describe('a course’s page', () => {
  it('has all its facts, its text through the dialect, and its dates', () => {
    const text = main('/training/first-aid/');
    for (const words of [
      'For Everyone',
      'Level 1',
      'Takes Half a day',
      'Before it None',
      'Run by The training team',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Cost Free');
    expect(text).toContain('Topic Neglect');
    expect(text).toContain('at 9:30am');
    expect(october.read('/training/first-aid/index.html')).toContain('href="https://tools.example/policy"');
    expect(text).toContain('Wed 13 January 2027');
  });

  it('of a course without dates says so', () => {
    expect(main('/training/later/')).toContain('Dates No dates at the moment.');
    expect(october.read('/training/later/index.html')).toContain('href="mailto:training@wendmoor.example"');
  });

  it('of e-learning leads to it', () => {
    const facts = page('/training/online/');
    expect(facts.html(facts.withClass('button'))).toContain('href="https://learn.example/home"');
    expect(main('/training/online/')).not.toContain('Dates');
  });
});

describe('calendar files', () => {
  const calendars = (site: BuiltSite) => site.files.filter((file) => file.endsWith('.ics')).sort();

  it('stand beside the course, one a session to come, a second on one day with -2', () => {
    expect(calendars(october)).toEqual([
      '/training.ics',
      '/training/first-aid/first-aid-2026-10-24.ics',
      '/training/first-aid/first-aid-2026-12-01.ics',
      '/training/first-aid/first-aid-2027-01-13-2.ics',
      '/training/first-aid/first-aid-2027-01-13.ics',
    ]);
    expect(calendars(january)).toHaveLength(3);
  });

  it('hold the session in London’s time, with place, address and a name that stays', () => {
    const { zones, entries } = parseCalendar(october.read('/training/first-aid/first-aid-2027-01-13.ics'));
    expect(zones).toEqual(['Europe/London']);
    expect(entries).toEqual([
      {
        UID: 'first-aid-2027-01-13@wendmoor.example',
        SEQUENCE: '0',
        DTSTAMP: '20260101T000000Z',
        'DTSTART;TZID=Europe/London': '20270113T093000',
        'DTEND;TZID=Europe/London': '20270113T130000',
        SUMMARY: 'First aid, and after',
        LOCATION: 'Moor House, Ostley',
        DESCRIPTION: 'For anyone who may have to help a child before the ambulance is there; bring a doll.',
        'URL;VALUE=URI': 'https://wendmoor.example/sub/training/first-aid/',
      },
    ]);
  });

  it('are one for all sessions too; a cancelled one says so, one without times takes its day', () => {
    const { entries } = parseCalendar(october.read('/training.ics'));
    expect(entries.map(({ UID }) => UID?.replace('@wendmoor.example', ''))).toEqual([
      'first-aid-2026-10-24',
      'first-aid-2026-12-01',
      'first-aid-2027-01-13',
      'first-aid-2027-01-13-2',
    ]);
    expect(entries[0]?.['DTSTART;TZID=Europe/London']).toBe('20261024T093000');
    expect(entries[1]).toMatchObject({ 'DTSTART;VALUE=DATE': '20261201', STATUS: 'CANCELLED' });
  });

  it('are the same in another build', () => {
    const name = '/training/first-aid/first-aid-2027-01-13.ics';
    expect(january.read(name)).toBe(october.read(name));
  });
});

describe('resources', () => {
  it('are listed with what each is, who keeps it and what changed', () => {
    expect(main('/resources/')).toMatch(
      /2 resources A policy Policy Home tool Twelve rooms\. What changed: Shorter\. Toolkit, Neglect group Updated 14 July 2026/,
    );
  });

  it('are told apart by pages made at build, and only by what there is', () => {
    expect(october.files.filter((file) => /^\/resources\/./.test(file)).sort()).toEqual([
      '/resources/index.html',
      '/resources/kind/policy/index.html',
      '/resources/kind/toolkit/index.html',
      '/resources/topic/neglect/index.html',
    ]);
    expect(main('/resources/kind/toolkit/')).toMatch(/1 toolkit Remove “Toolkits” Home tool/);
    expect(main('/resources/topic/neglect/')).toMatch(/1 resource about neglect Remove “Neglect” Home tool/);
    const chosen = page('/resources/topic/neglect/').html(
      page('/resources/topic/neglect/').withClass('filters'),
    );
    expect(chosen.match(/aria-current="true"/g)).toHaveLength(1);
    expect(chosen).toMatch(/href="\/sub\/resources\/topic\/neglect\/" aria-current="true"/);
  });
});

describe('groups, terms and topics', () => {
  it('a group says its role, whose role it is to chair it, and which editions tell of it', () => {
    const text = main('/groups/');
    expect(text).toContain(
      'Practice Learning Group (PLG) Reads every review. Chair: Designated nurse Topic: Supervision Told of in: A title',
    );
    expect(page('/groups/').ids).toContain('plg');
  });

  it('a term has a place that links can lead to', () => {
    expect(main('/glossary/')).toMatch(
      /A&E Emergency department MASH Multi-agency safeguarding hub One room\./,
    );
    expect(page('/glossary/').ids).toEqual(expect.arrayContaining(['mash', 'a-e']));
  });

  it('a topic has all that is about it, but no replaced edition', () => {
    expect(main('/topics/')).toContain('Neglect What a child goes without. 1 edition, 1 course, 1 resource');
    const text = main('/topics/neglect/');
    expect(text).toMatch(/Topic 3 items Neglect What a child goes without\. Editions Newsletter A title/);
    expect(text.match(/Newsletter A title/g)).toHaveLength(1);
    expect(text).toMatch(/Training Sat 24 October .* Resources Home tool/);
    expect(main('/topics/supervision/')).toContain('Group Practice Learning Group Reads every review.');
  });

  it('an edition links the topics that it names, each by its name', () => {
    const facts = page('/newsletters/autumn/');
    const html = facts.html(facts.withClass('facts'));
    expect(html).toContain('<a href="/sub/topics/neglect/">Neglect</a>');
    expect(html).toContain('<a href="/sub/topics/young-carers/">Young carers</a>');
  });
});
