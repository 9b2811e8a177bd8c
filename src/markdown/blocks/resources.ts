import type { Block } from './block.ts';
import { insert } from './elements.ts';

/** Toolkits, procedures and the like, out of the resources collection. */
export const resources: Block = {
  name: 'resources',
  title: 'List of resources',
  purpose:
    'Toolkits, procedures, guidance or videos of content/resources.yaml. With since, what changed in each is said.',
  forms: ['leaf'],
  attributes: {
    ids: {
      type: 'names',
      collection: 'resources',
      several: true,
      description: 'Which ones, by their names in resources.yaml, with commas.',
      example: '"neglect-toolkit, missing-procedure"',
    },
    topic: {
      type: 'names',
      collection: 'topics',
      several: false,
      description: 'All on this topic.',
      example: 'neglect',
    },
    kind: {
      type: 'choice',
      choices: ['toolkit', 'policy', 'procedure', 'guidance', 'video', 'review', 'report', 'form', 'leaflet'],
      description: 'Only those of this kind.',
      example: 'toolkit',
    },
    since: {
      type: 'date',
      description: 'Only those updated on this day or later, with what changed.',
      example: '2026-07-01',
    },
    to: { type: 'date', description: 'Only those updated up to this day.', example: '2026-09-30' },
  },
  examples: [
    { title: 'All toolkits', markdown: '::resources{kind=toolkit}' },
    { title: 'What was updated since July, and how', markdown: '::resources{since=2026-07-01}' },
  ],
  render: ({ attributes }) => [insert('resources', attributes)],
};
