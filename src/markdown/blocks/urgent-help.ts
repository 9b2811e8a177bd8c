import type { Block } from './block.ts';
import { insert, labelled } from './elements.ts';
import { plainText } from './plain-text.ts';
import { wrongContent } from './problem.ts';

const number = /\d{3}/;

/** Whom to ring when a child may be at risk now. */
export const urgentHelp: Block = {
  name: 'urgent-help',
  title: 'Urgent help',
  purpose:
    'Whom to ring about a child who may be at risk now. On one line it gives the partnership’s own numbers; around words of yours, another service’s.',
  forms: ['leaf', 'container'],
  label: { description: 'Other words than “Urgent help” for its name. Only around words of yours.' },
  content: 'Whom to ring, on which number, at what hours.',
  attributes: {},
  examples: [
    { title: 'The partnership’s own, from partnership.yaml', markdown: '::urgent-help' },
    {
      title: 'Another service’s',
      markdown: `:::urgent-help[Worried about a private fostering arrangement?]
Ring the fostering desk on **01632 960 041**, Monday to Friday, 9am to 5pm. At other hours ring the front door on **01632 960 014**.
:::`,
    },
  ],
  problems: ({ form, label, content }) => {
    if (form === 'leaf') {
      if (label.length === 0) return [];
      return [
        wrongContent(
          label[0],
          '::urgent-help on one line has the heading of partnership.yaml, and takes no other.',
          'Type ::urgent-help by itself, or :::urgent-help[…] with your own words and ::: below it.',
        ),
      ];
    }
    if (content.length === 0) {
      return [
        wrongContent(
          undefined,
          'This urgent help has no words.',
          'Type whom to ring between :::urgent-help and :::, or ::urgent-help on one line for the partnership’s own numbers.',
        ),
      ];
    }
    if (number.test(plainText(content))) return [];
    return [
      wrongContent(
        content[0],
        'This urgent help has no number to ring.',
        'Type the telephone number in it.',
        'warning',
      ),
    ];
  },
  render: ({ form, label, content, attributes }, { words }) =>
    form === 'leaf'
      ? [insert('urgent-help', attributes)]
      : [labelled('urgent-help', label, words('urgent-help'), content)],
};
