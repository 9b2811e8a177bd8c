import type { Block } from './block.ts';
import { boldLed, inTwoParts, listIn } from './bold-led.ts';
import { box, insert, labelRow } from './elements.ts';
import { plainText } from './plain-text.ts';
import { wrongContent } from './problem.ts';

const reachable = /\d{3}|@/;

/** Whom to ring or write to. */
export const contacts: Block = {
  name: 'contacts',
  title: 'Contacts',
  purpose:
    'Whom to ring or write to. On one line it gives the partnership’s own contacts; around a list, others.',
  forms: ['leaf', 'container'],
  label: { description: 'Other words than “Contacts” for its name. Only around a list.' },
  content:
    'A list. Each item begins with a role or a team in bold; then telephone and email, with commas. Shared mailboxes last longer than people.',
  attributes: {},
  insteadOf: ['address'],
  examples: [
    {
      title: 'Contacts of a section',
      markdown: `:::contacts
- **Private fostering desk**, 01632 960 041, fostering@wendmoor.example
- **Audit lead, Wendmoor Health**, 01632 960 046, audit@health.example
:::`,
    },
    { title: 'The partnership’s own, from partnership.yaml', markdown: '::contacts' },
  ],
  problems: ({ form, label, content }) => {
    if (form === 'leaf') {
      if (label.length === 0) return [];
      return [
        wrongContent(
          label[0],
          '::contacts on one line takes no name of its own.',
          'Type ::contacts by itself, or :::contacts[…] with a list and ::: below it.',
        ),
      ];
    }
    const list = listIn(content);
    if (!list) {
      return [
        wrongContent(
          content[0],
          'Contacts are a list.',
          'Type each like this: - **Role or team**, telephone, email',
        ),
      ];
    }
    return list.children
      .filter((item) => !boldLed(item) || !reachable.test(plainText(item.children)))
      .map((item) =>
        wrongContent(
          item.children[0],
          'Each contact begins with its role or team in bold, and has a telephone number or an email address.',
          'Type it like this: - **Role or team**, telephone, email',
        ),
      );
  },
  render: ({ form, label, content, attributes }, { words }) => {
    if (form === 'leaf') return [insert('contacts', attributes)];
    const lists = content.map((node) => (node.type === 'list' ? inTwoParts(node, 'role', 'reach') : node));
    const [only, ...others] = lists;
    return [
      box('div', { className: ['block', 'contacts'] }, [
        labelRow(label, words('contacts')),
        only?.type === 'list' && others.length === 0
          ? { ...only, data: { hProperties: { className: ['content'] } } }
          : box('div', { className: ['content'] }, lists),
      ]),
    ];
  },
};
