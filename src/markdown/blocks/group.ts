import type { Block } from './block.ts';
import { insert } from './elements.ts';

/** What a group of the partnership is for. */
export const group: Block = {
  name: 'group',
  title: 'A group’s role and remit',
  purpose: 'What a group of content/groups.yaml is for, and who chairs it, below a heading with its news.',
  forms: ['leaf'],
  attributes: {
    id: {
      type: 'names',
      collection: 'groups',
      several: false,
      required: true,
      description: 'Which group: its name in groups.yaml.',
      example: 'splig',
    },
  },
  examples: [{ title: 'One group', markdown: '::group{id=board}' }],
  render: ({ attributes }) => [insert('group', attributes)],
};
