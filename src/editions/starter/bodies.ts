import type { BriefingFormat } from '../briefing-formats.ts';

/** What a new newsletter says until the officer writes it. Notes for the officer stand in comments. */
export const newsletterBody = `
<!-- Lines like this one are notes for you. Readers never see them. Delete them when you like.
     What else can be typed, with examples: /writing/ on the website. -->

Welcome to this issue. Say here, in two or three sentences, what is in it and why it matters to the people who read it.

## First section

Write as you would speak to a colleague in another service. A list helps when there are several things:

- one thing that has changed
- another thing, and what it means for practice.

:::key-message
The one thing to remember from this issue, in about 25 words.
:::

## News in brief

:::news
### First item

Two or three sentences.

### Second item

Two or three sentences.
:::

## What we ask of you

:::reflect
What would you do differently next week because of what you have read?
:::
`;

/** What a new lessons-learned edition says until the officer writes it. */
export const lessonsLearnedBody = `
<!-- Lines like this one are notes for you. Readers never see them. Delete them when you like.
     What else can be typed, with examples: /writing/ on the website. -->

Say here which review or audit this edition is about, and what readers can do with it.

:::content-note
This edition describes what happened to a child. Take the time you need, and talk to somebody afterwards.
:::

## What happened

Tell no more than readers need, and nothing that says who the child is.

:::quote
What the review says, in its own words.

— *Title of the review*, who published it, year, page
:::

## What we learned

1. The first thing, in a sentence.
2. The second thing, in a sentence.

:::reflect
When did you last ask a child about this, and what did they say?
:::

## What has changed since

Say who does what differently now.
`;

/** What the panels of a briefing are called if its format doesn't say. */
export const sevenPanels = [
  'Background',
  'Why it matters',
  'Good practice',
  'Key learning',
  'Next steps',
  'Reflect on the learning',
  'Further information',
];

/** What a new briefing says until the officer writes it: its format's panels, or the usual seven. */
export function briefingBody(format?: BriefingFormat): string {
  const titles = format?.panels.length ? format.panels : sevenPanels;
  const count = format?.count ?? titles.length;
  const panels = Array.from({ length: count }, (_, index) => {
    const title = titles[index] ?? `Panel ${index + 1}`;
    return `## ${title}\n\n${panelText(title)}\n`;
  });
  const words = format?.words ? ` A ${format.name} has up to ${format.words} words.` : '';
  return `
<!-- Lines like this one are notes for you. Readers never see them. Delete them when you like.
     Each ## is a panel, and the press numbers it.${words} -->

${panels.join('\n')}`;
}

function panelText(title: string): string {
  if (/reflect/i.test(title)) {
    return ':::reflect\nWhat would you ask first, and whom?\n:::';
  }
  return 'Two or three sentences, or a short list.';
}
