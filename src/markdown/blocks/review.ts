import type { Block } from './block.ts';
import { insert } from './elements.ts';

/** Facts of a review that a lessons-learned edition is about. */
export const review: Block = {
  name: 'review',
  title: 'Facts of a review',
  purpose:
    'In a lessons-learned edition: what a review is called here, who published it, when, and where it can be read.',
  forms: ['leaf'],
  attributes: {
    of: {
      type: 'names',
      collection: 'reviews',
      several: false,
      required: true,
      description: 'Which review: its id in the list reviews: between the dashes at the top.',
      example: 'child-k',
    },
  },
  examples: [{ title: 'One review', markdown: '::review{of=child-k}' }],
  render: ({ attributes }) => [insert('review', attributes)],
};
