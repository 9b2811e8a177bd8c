import type { Block } from './block.ts';
import { insert } from './elements.ts';

/** Sessions of courses, as a table that is filled from the training collection. */
export const training: Block = {
  name: 'training',
  title: 'Table of training sessions',
  purpose:
    'Sessions of the courses in content/training/, as a table. On the website past sessions go by themselves.',
  forms: ['leaf'],
  attributes: {
    courses: {
      type: 'names',
      collection: 'training',
      several: true,
      description: 'Which courses: names of their files, with commas. Left out: all.',
      example: '"safer-sleep, first-aid"',
    },
    topic: {
      type: 'names',
      collection: 'topics',
      several: false,
      description: 'Only courses on this topic.',
      example: 'neglect',
    },
    from: { type: 'date', description: 'Only sessions on this day or later.', example: '2026-10-01' },
    to: { type: 'date', description: 'Only sessions up to this day.', example: '2026-12-31' },
  },
  examples: [{ title: 'Sessions of two courses', markdown: '::training{courses="safer-sleep, neglect-1"}' }],
  render: ({ attributes }) => [insert('training', attributes)],
};
