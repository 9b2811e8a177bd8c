import type { Block } from './block.ts';
import { box, row } from './elements.ts';
import { wrongContent } from './problem.ts';

/** A table with a caption, or one that needs the width of the page. */
export const table: Block = {
  name: 'table',
  title: 'Table with a caption',
  purpose:
    'A table that needs a caption, or more room than the text has. A table without either needs no block.',
  forms: ['container'],
  label: { description: 'The caption: what the table is of.' },
  content: 'One table.',
  attributes: {
    wide: { type: 'flag', description: 'As wide as the page allows.', example: 'wide' },
  },
  insteadOf: ['table', 'caption', 'thead', 'tbody', 'tr', 'td', 'th'],
  examples: [
    {
      title: 'With a caption',
      markdown: `:::table[Calls to the front door, June to August 2026]
| Who rang | Calls | Answered in a day |
| --- | ---: | ---: |
| Schools | 1,204 | 93% |
| Health services | 871 | 90% |
| Family and neighbours | 1,065 | 88% |
:::`,
    },
  ],
  problems: ({ content }) => {
    const other = content.find((node) => node.type !== 'table') ?? content[1];
    if (content.length === 1 && !other) return [];
    return [
      wrongContent(
        other,
        'Between :::table and ::: stands one table, and nothing else.',
        'Type | between its cells, | --- | --- | below its first row, and all else outside the block.',
      ),
    ];
  },
  render: ({ label, content, attributes }) => [
    box('figure', { className: ['block', 'table'], ...('wide' in attributes ? { dataWide: '' } : {}) }, [
      ...(label.length > 0 ? [row('figcaption', {}, label)] : []),
      ...content,
    ]),
  ],
};
