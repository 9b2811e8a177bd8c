import { editionFile, partnershipYaml, temporaryContent } from './content-builder.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { type BuiltSite, buildSite } from './site-fixture.ts';

/** Path at which the site of {@link collectionsSite} stands. */
export const base = '/sub/';

const course = (lines: string[], body = 'Words.\n') => ['---', ...lines, '---', '', body].join('\n');
const files = {
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
};

/** A site with every collection in it, as it is on two days. */
export interface CollectionsSite {
  october: BuiltSite;
  january: BuiltSite;
  /** The page at a path, with a slash at its end; in October unless another is given. */
  page: (path: string, site?: BuiltSite) => PageFacts;
  /** What is read on it. */
  main: (path: string, site?: BuiltSite) => string;
  remove: () => void;
}

/** Builds a site with courses, resources, groups, terms and topics, on 10 October 2026 and on 13 January 2027. */
export async function collectionsSite(): Promise<CollectionsSite> {
  const content = temporaryContent(files);
  const [october, january] = await Promise.all([
    buildSite(content.dir, '2026-10-10'),
    buildSite(content.dir, '2027-01-13'),
  ]);
  const page = (path: string, site = october) => pageFacts(site.read(`${path}index.html`));
  return {
    october,
    january,
    page,
    main: (path, site) => {
      const facts = page(path, site);
      return facts.text(facts.all('main')[0]);
    },
    remove: () => {
      for (const each of [october, january, content]) each.remove();
    },
  };
}
