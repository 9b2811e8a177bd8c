import type { Paragraph, RootContent } from 'mdast';
import type { Block } from './block.ts';
import { dateOf, timeElement } from './dates.ts';
import { box, labelRow, row, words as text } from './elements.ts';
import { notEmpty } from './problem.ts';

/** Something that readers are asked to do, by a day if there is one. */
export const action: Block = {
  name: 'action',
  title: 'Call to action',
  purpose:
    'Something that readers are asked to do or to send in. After its day the website says that it closed.',
  forms: ['container'],
  label: { description: 'What to do, in a few words.', required: true },
  content:
    'How to do it, in which form, and who agrees to it. A last paragraph that is only a link is its button.',
  attributes: {
    by: { type: 'date', description: 'The last day to do it.', example: '2026-10-09' },
  },
  insteadOf: ['button', 'form', 'input'],
  examples: [
    {
      title: 'A return with its last day and a button',
      markdown: `:::action[Send in your section 11 return]{by=2026-10-09}
Fill in the workbook for your whole agency. Your safeguarding lead signs it before you send it.

[Open the workbook](https://wendmoor.example/section-11)
:::`,
    },
    {
      title: 'With no last day',
      markdown: `:::action[Tell us what you think of this issue]
Two lines are enough: news@wendmoor.example.
:::`,
    },
  ],
  problems: ({ content }) =>
    notEmpty(
      content,
      'This doesn’t say how to do it.',
      'Type how, and where to send it, between :::action[…] and :::',
    ),
  render: ({ label, content, attributes }, context) => {
    const by = dateOf(attributes['by']);
    return [
      box('div', { className: ['block', 'action'], ...(by ? { dataBy: by } : {}) }, [
        by ? returnBy(by, context) : labelRow([], context.words('what-to-do')),
        box('div', { className: ['content'] }, [
          row('p', { className: ['action-title'] }, label),
          ...withButton(content),
        ]),
      ]),
    ];
  },
};

function returnBy(by: string, context: Parameters<Block['render']>[1]): RootContent {
  const { text: fixed, lang } = context.words('return-by');
  return row('p', { className: ['label'], dataFurniture: '', ...(lang ? { lang } : {}) }, [
    text(`${fixed} `),
    timeElement(by, context),
  ]);
}

/** Makes the button of a last paragraph that is only a link. */
function withButton(content: readonly RootContent[]): RootContent[] {
  const last = content.at(-1);
  if (!last || !isOnlyALink(last)) return [...content];
  return [...content.slice(0, -1), row('p', { className: ['button'] }, last.children)];
}

function isOnlyALink(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [only, ...others] = node.children;
  return others.length === 0 && (only?.type === 'link' || only?.type === 'linkReference');
}
