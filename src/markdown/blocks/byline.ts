import type { Block } from './block.ts';
import { row } from './elements.ts';

/** Who presents or wrote a section. */
export const byline: Block = {
  name: 'byline',
  title: 'Who presents or wrote it',
  purpose: 'Below a section’s heading: the role of whoever presents or wrote it, and where they work.',
  forms: ['leaf'],
  label: { description: 'The role, and where they work.', required: true },
  attributes: {},
  insteadOf: ['address'],
  examples: [
    {
      title: 'A presenter',
      markdown: '::byline[Practice development lead, Wendmoor Council]',
    },
  ],
  render: ({ label }) => [row('p', { className: ['byline'] }, label)],
};
