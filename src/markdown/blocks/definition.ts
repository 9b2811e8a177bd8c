import type { Block } from './block.ts';
import { box, labelRow, row } from './elements.ts';
import { notEmpty } from './problem.ts';

/** A word that the edition uses, and what it means by it. */
export const definition: Block = {
  name: 'definition',
  title: 'Definition',
  purpose: 'What a word or a threshold means, where the reader meets it. Abbreviations go in the glossary.',
  forms: ['container'],
  label: { description: 'The word that is explained.', required: true },
  content: 'What it means, in a paragraph or two.',
  attributes: {},
  insteadOf: ['dfn', 'dl', 'dt', 'dd'],
  examples: [
    {
      title: 'A word and what it means',
      markdown: `:::definition[Unseen adult]
Someone who lives in the home, or often stays there, and whom no worker has met. It names a gap in what we know. It says nothing about the person.
:::`,
    },
    {
      title: 'A threshold with its conditions',
      markdown: `:::definition[Private fostering]
A child lives for 28 days or more with someone who is neither a parent nor a close relative. It ends:

- at 16, or
- at 18 if the child is disabled.
:::`,
    },
  ],
  problems: ({ content }) =>
    notEmpty(
      content,
      'This definition doesn’t say what the word means.',
      'Type what it means between :::definition[…] and :::',
    ),
  render: ({ label, content }, { words }) => [
    box('div', { className: ['block', 'definition'] }, [
      labelRow([], words('definition')),
      box('dl', { className: ['content'] }, [row('dt', {}, label), box('dd', {}, content)]),
    ]),
  ],
};
