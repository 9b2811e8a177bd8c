import type { Block } from './block.ts';
import { box } from './elements.ts';
import { notEmpty } from './problem.ts';

/** A passage that paper sets in two columns. */
export const columns: Block = {
  name: 'columns',
  title: 'Passage in two columns',
  purpose:
    'Short reading, such as a list of short items, that paper sets in two columns. On screen it is one.',
  forms: ['container'],
  content: 'Paragraphs and lists. They are read down the first column, then down the second.',
  attributes: {},
  examples: [
    {
      title: 'A list in two columns',
      markdown: `:::columns
Bring these to a first meeting:

- the child’s own words, and who heard them
- dates of the last three visits
- who else lives in the home
- what the school has seen this term
- what the family says would help
- the name of the health visitor’s team
:::`,
    },
  ],
  problems: ({ content }) =>
    notEmpty(
      content,
      'This passage is empty.',
      'Type its text between :::columns and :::, or delete both lines.',
    ),
  render: ({ content }) => [box('div', { className: ['columns'] }, content)],
};
