import type { Block } from './block.ts';
import { box, labelRow } from './elements.ts';
import { wrongContent } from './problem.ts';

/** What else is in an edition, grouped. */
export const also: Block = {
  name: 'also',
  title: 'Also in this issue',
  purpose: 'A short list of what else is in this issue, in groups, near its beginning.',
  forms: ['container'],
  label: { description: 'Other words than “Also in this issue” for its name.' },
  content: 'A list of two levels: groups, and below each its items, as links to their sections if you can.',
  attributes: {},
  insteadOf: ['aside', 'nav'],
  examples: [
    {
      title: 'Two groups of items',
      markdown: `:::also
- **For schools**
  - [Asking about home](#asking-about-home)
  - Half-term opening hours
- **For health teams**
  - [Missed appointments](#missed-appointments)
:::`,
    },
  ],
  problems: ({ content }) => {
    const other = content.find((node) => node.type !== 'list');
    if (content.length > 0 && !other) return [];
    return [
      wrongContent(
        other,
        '“Also in this issue” is a list, and nothing else.',
        'Type - before each group, and two spaces and - before each item below it.',
      ),
    ];
  },
  render: ({ label, content }, { words }) => [
    box('div', { className: ['block', 'also'] }, [
      labelRow(label, words('also-in-this-issue')),
      box('div', { className: ['content'] }, content),
    ]),
  ],
};
