import type { Block } from './block.ts';
import { labelled } from './elements.ts';
import { notEmpty } from './problem.ts';

/** What a reader may want to know before the first distressing passage. */
export const contentNote: Block = {
  name: 'content-note',
  title: 'Content note',
  purpose:
    'Before the first distressing passage: what is described, so that readers can choose. The partnership’s number to ring is added.',
  forms: ['container'],
  label: { description: 'Other words than “Before you read” for its name.' },
  content: 'A sentence or two: what is described, whose names are changed, who can be talked to.',
  attributes: {},
  insteadOf: ['details', 'summary'],
  examples: [
    {
      title: 'Before a case',
      markdown: `:::content-note
The next section describes how a baby was hurt. The family’s details are changed. You can leave it out and go on to the questions.
:::`,
    },
  ],
  problems: ({ content }) =>
    notEmpty(
      content,
      'This content note has no words.',
      'Type what is described, in a sentence, between :::content-note and :::',
    ),
  render: ({ label, content }, { words }) => [
    labelled('content-note', label, words('before-you-read'), content),
  ],
};
