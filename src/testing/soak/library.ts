import type { Kind } from '../../editions/kinds.ts';

/** What editions can name, by what a link or an attribute calls it. The files that have it are below. */
export const names = {
  resource: ['heat', 'missing-procedure', 'body-map', 'escalation', 'film', 'annual-report'],
  training: ['safer-sleep', 'neglect-1', 'leading', 'online'],
  group: ['splig', 'board', 'long-name'],
  topic: ['neglect', 'young-carers', 'babies-under-one'],
  term: ['MASH', 'CAMHS', 'DSL', 'GP'],
  pack: ['known'],
} as const;

/** A small edition of each kind, which is in every folder, for links to lead to. */
export const knownEditions: readonly { kind: Kind; id: string; section: string }[] = [
  { kind: 'newsletter', id: 'known-newsletter', section: 'what-is-known' },
  { kind: 'briefing', id: 'known-briefing', section: '1-what-is-known' },
  { kind: 'lessons-learned', id: 'known-lessons', section: 'what-is-known' },
];

const known = `---
title: What is known
date: 2026-01-05
topics: [Neglect]
---

## What is known

A few words that other editions lead to.
`;

const manyWords =
  'asks what a day at home was like, who else was told, and whether anything has changed since; ';

/** The files of a content folder beside its editions and pictures, but for `partnership.yaml` and packs. */
export const libraryFiles: Readonly<Record<string, string>> = {
  'logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40"><rect width="60" height="40" fill="#0b5563"/></svg>',
  'topics.yaml': `neglect:
  name: Neglect
  about: Noticing when a child’s needs go unmet.
young-carers:
  name: Young carers
  about: Children who look after somebody.
long:
  name: A topic of its own that has a rather long name
  about: Whatever has no other topic.
x:
  name: x
  about: One letter.
babies-under-one:
  name: Babies under one
  about: The first year of life.
`,
  'glossary.yaml': `MASH: Multi-agency safeguarding hub
CAMHS:
  words: Child and adolescent mental health services
  meaning: The NHS teams for children’s mental health, reached through a GP, a school or the front door.
DSL: Designated safeguarding lead
GP: General practitioner
`,
  'groups.yaml': `splig:
  name: Safeguarding Practice and Learning Improvement Group
  abbreviation: SPLIG
  role: Reads reviews and audits, and sees that what they taught is done.
  chair: Head of safeguarding, Soak Health
  topics: [neglect]
board:
  name: Partnership board
  role: Decides.
long-name:
  name: Group for everything that no other group of the partnership has had the time to look at in the last twelve months
  role: ${manyWords.repeat(6)}and says so.
  chair: Director
`,
  'resources.yaml': `heat:
  title: Home environment tool
  kind: toolkit
  summary: Twelve rooms and questions to look at together with a family.
  address: https://soak.example/tools/home
  owner: Neglect working group
  updated: 2026-07-14
  changed: Two questions about overcrowding are new.
  topics: [neglect]
missing-procedure:
  title: Children who go missing
  kind: procedure
  address: https://soak.example/procedures/missing
  updated: 2026-03-02
body-map:
  title: Body map
  kind: form
  address: https://soak.example/forms/body-map-${'abcdefghij'.repeat(12)}
  updated: 2026-08-20
  changed: ${manyWords.repeat(4)}and more.
  topics: [babies-under-one]
escalation:
  title: When professionals disagree about what should happen next and nobody has the time to meet
  kind: policy
  summary: ${manyWords.repeat(5)}and more.
  address: https://soak.example/policies/escalation
film:
  title: Five minutes with a health visitor
  kind: video
  address: https://soak.example/films/five
  topics: [neglect, babies-under-one]
annual-report:
  title: Annual report
  kind: report
  address: https://soak.example/report
  updated: 2026-09-01
`,
  'training/safer-sleep.md': `---
title: Safer sleep
summary: What to say, and when.
audience: Everyone who visits families at home
level: Level 2
duration: Half a day
provider: Soak training team
booking: https://booking.soak.example/safer-sleep
topics: [babies-under-one]
sessions:
  - { date: 2026-10-08, start: "09:30", end: "13:00", place: "Soak Civic Centre, Room 4" }
  - { date: 2026-12-01, start: "13:00", end: "16:30", online: true }
  - { date: 2027-01-19, start: "09:30", status: fully-booked, place: Library }
---

Half a day about where babies sleep.
`,
  'training/neglect-1.md': `---
title: Noticing neglect early, and what to do in the first week after somebody has noticed
topics: [neglect]
booking: training@soak.example
sessions:
${Array.from({ length: 24 }, (_, index) => `  - { date: 2026-11-${String(2 + index).padStart(2, '0')}, start: "09:30", end: "12:00", place: "Hall ${index + 1}, the old school, Soak" }`).join('\n')}
---

What a home tells you.
`,
  'training/leading.md': '---\ntitle: Leading a meeting\n---\n\nAn hour about meetings.\n',
  'training/online.md':
    '---\ntitle: Online at any time\nstatus: e-learning\nbooking: https://booking.soak.example/online\ntopics: [young-carers]\n---\n\nAt any time.\n',
  'newsletters/known-newsletter.md': known,
  'briefings/known-briefing.md': known,
  'lessons-learned/known-lessons.md': known,
};
