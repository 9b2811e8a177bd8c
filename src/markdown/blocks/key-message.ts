import type { Block } from './block.ts';
import { labelled } from './elements.ts';
import { wrongContent } from './problem.ts';

/** The one thing to remember of an edition. */
export const keyMessage: Block = {
  name: 'key-message',
  title: 'Key message',
  purpose: 'The one thing that readers should remember, in about 25 words. One or two in an edition.',
  forms: ['container'],
  label: { description: 'Other words than “Key message” for its name.' },
  content: 'One paragraph.',
  attributes: {},
  insteadOf: ['mark', 'big'],
  examples: [
    {
      title: 'A key message',
      markdown: `:::key-message
If a child stops coming, ask who else has stopped seeing them.
:::`,
    },
  ],
  problems: ({ content }) =>
    content.length === 1 && content[0]?.type === 'paragraph'
      ? []
      : [
          wrongContent(
            undefined,
            'A key message is one paragraph.',
            'Type one paragraph between :::key-message and :::, and the rest below.',
          ),
        ],
  render: ({ label, content }, { words }) => [labelled('key-message', label, words('key-message'), content)],
};
