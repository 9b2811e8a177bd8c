import type { Block } from './block.ts';
import { box } from './elements.ts';

/** A passage in another language. */
export const passage: Block = {
  name: 'passage',
  title: 'Passage in another language',
  purpose: 'Text in Welsh or another language, so that it is read out and hyphenated in that language.',
  forms: ['container'],
  content: 'The text in that language.',
  attributes: {
    lang: {
      type: 'language',
      required: true,
      description: 'Its language, by its short name: cy for Welsh, pl for Polish, ur for Urdu.',
      example: 'cy',
    },
  },
  examples: [
    {
      title: 'A paragraph in Welsh',
      markdown: `:::passage{lang=cy}
Ydych chi’n poeni am blentyn? Ffoniwch ni ar unrhyw adeg, ddydd neu nos.
:::`,
    },
  ],
  render: ({ content }) => [box('div', { className: ['passage'] }, content)],
};
