import { squareSvg } from '../content-builder.ts';

/** What the marked-up documents name beside themselves, and the two pictures of document 4. */
export const library: Readonly<Record<string, string>> = {
  'topics.yaml': `early-help: { name: Early help, about: Help before it is hard to help. }
child-exploitation: { name: Child exploitation, about: People who gain by a child’s harm. }
safer-sleep: { name: Safer sleep, about: Where and how babies sleep. }
neglect: { name: Neglect, about: What a child goes without. }
`,
  'resources.yaml': `library: { title: The whole library, kind: guidance, address: "https://tools.example/", updated: 2020-07-20, changed: It can be searched by age. }
technology: { title: Seeing families on a screen, kind: toolkit, address: "https://tools.example/screen", updated: 2020-07-03, changed: New. }
safer-sleep: { title: Where babies sleep, kind: guidance, address: "https://tools.example/sleep", topics: [safer-sleep] }
sharing: { title: Who may know what, kind: policy, address: "https://tools.example/sharing" }
narrative: { title: Words that do no harm, kind: toolkit, address: "https://tools.example/words" }
assessing: { title: How needs are assessed, kind: procedure, address: "https://tools.example/needs" }
early-help: { title: How early help is asked for, kind: procedure, address: "https://tools.example/early-help" }
guides: { title: Guides of one minute, kind: guidance, address: "https://tools.example/guides" }
films: { title: Two short films, kind: video, address: "https://video.example/2" }
neglect-toolkit: { title: What a home tells, kind: toolkit, address: "https://tools.example/home", topics: [neglect] }
`,
  'groups.yaml': `pathway: { name: Pathway group, role: Reads how help is asked for and given. }
splig: { name: Practice group, abbreviation: SPLIG, role: Turns reviews into training., chair: A head of safeguarding }
assurance: { name: Assurance group, role: Asks whether anything changed. }
`,
  'glossary.yaml': `SPLIG: Group for practice and improvement
MASH: { words: Multi-agency safeguarding hub, meaning: Where a worry about a child is taken in. }
SUDI: Unexpected death of a baby
HSB: Sexual behaviour that harms
`,
  'training/early-hurts.md': `---
title: Early hurts
summary: What happened at three, seen at thirty.
level: Level 1
sessions:
  - { date: 2020-11-18, start: 09:30, end: 13:00, place: Kelder Hall }
  - { date: 2021-02-10, start: 13:00, end: 16:30, online: true }
  - { date: 2026-12-03, start: 13:00, end: 16:30, online: true, status: fully-booked }
---

A morning on what stays with people.
`,
  'newsletters/document-4/boxes.svg': squareSvg,
  'newsletters/document-4/leaflet.svg': squareSvg,
};
