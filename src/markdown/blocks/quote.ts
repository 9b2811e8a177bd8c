import type { Block } from './block.ts';
import { box, labelRow, quotationParts, row } from './elements.ts';
import { wrongContent } from './problem.ts';

/** A quotation from a report, with where it stands. */
export const quote: Block = {
  name: 'quote',
  title: 'Quotation from a report',
  purpose: 'What a report, a review or a person says, in their own words, with where it can be read.',
  forms: ['container'],
  label: { description: 'Other words than “From the report” for its name.' },
  content:
    'The words, in as many paragraphs as they have. Then, if you can, a last paragraph that begins with a dash (—) and says where they are from: title, who published it, year, page.',
  attributes: {},
  insteadOf: ['blockquote', 'q', 'cite'],
  examples: [
    {
      title: 'A quotation with its source and page',
      markdown: `:::quote
Nobody asked the eldest child what a day at home was like. She had been waiting to be asked.

— *Seen and not asked*, Wendmoor practice review, 2026, [page 14](https://wendmoor.example/seen-and-not-asked#page=14)
:::`,
    },
    {
      title: 'Words of several paragraphs, with another name',
      markdown: `:::quote[What the panel said]
We sorted the questions into two piles.

The second pile was longer.
:::`,
    },
  ],
  problems: ({ content }) =>
    quotationParts(content).quoted.length > 0
      ? []
      : [
          wrongContent(
            undefined,
            'This quotation has no words.',
            'Type what was said between :::quote and the line that begins with —',
          ),
        ],
  render: ({ label, content }, { words }) => {
    const { quoted, source } = quotationParts(content);
    return [
      box('figure', { className: ['block', 'quote'] }, [
        labelRow(label, words('from-the-report')),
        box('blockquote', { className: ['content'] }, quoted),
        ...(source.length > 0 ? [row('figcaption', {}, source)] : []),
      ]),
    ];
  },
};
