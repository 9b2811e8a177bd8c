import type { List, ListItem } from 'mdast';
import type { Block } from './block.ts';
import { listIn } from './bold-led.ts';
import { box, span } from './elements.ts';
import { leadingSentence } from './leading-sentence.ts';
import { plainText } from './plain-text.ts';
import { wrongContent } from './problem.ts';

const sentence = /[.!?:]\s*$/;

/** What to do, in order. */
export const steps: Block = {
  name: 'steps',
  title: 'Steps',
  purpose: 'A way to do something, or a pathway that a family takes, step by step.',
  forms: ['container'],
  content:
    'A numbered list. The first sentence of each step stands out; type it in bold to choose its words yourself. A picture of the pathway may follow the list, with its description.',
  attributes: {},
  examples: [
    {
      title: 'How to ask for advice',
      markdown: `:::steps
1. Write down what you saw and heard. Use the child’s own words.
2. Ask the family about it. Leave this out if asking could put a child at risk.
3. Ring the consultation line on 01632 960 016. You needn’t give a name.
:::`,
    },
    {
      title: 'A pathway, with bold names and more below a step',
      markdown: `:::steps
1. **Early help conversation.** With the family, at school or at home.
2. **Team around the family.** It meets within ten days:

   - the family says who comes
   - one worker writes the plan.
3. **Review.** After six weeks, with the family in the room.
:::`,
    },
  ],
  problems: ({ content }) => {
    const list = listIn(content);
    if (list?.ordered && list.children.length > 1) return [];
    return [
      wrongContent(
        list ?? content[0],
        'Steps are a numbered list of two or more.',
        'Type 1. before the first step, 2. before the second, and so on.',
      ),
    ];
  },
  render: ({ content }) => [
    box(
      'div',
      { className: ['block', 'steps'] },
      content.map((node) => (node.type === 'list' && node.ordered ? withNames(node) : node)),
    ),
  ],
};

/** Sets each step's name apart, unless no step has more than its name. */
function withNames(list: List): List {
  const named = list.children.map(name);
  if (named.every(({ hasMore }) => !hasMore)) return list;
  return { ...list, children: named.map(({ item }) => item) };
}

/** Marks the name of a step. Bold words at its beginning are its name if they end as a sentence does. */
function name(item: ListItem): { item: ListItem; hasMore: boolean } {
  const [first, ...below] = item.children;
  if (first?.type !== 'paragraph') return { item, hasMore: false };
  const [opening, ...others] = first.children;
  const isBold = opening?.type === 'strong';
  if (isBold && others.length > 0 && !sentence.test(plainText([opening]))) return { item, hasMore: false };
  const [head, rest] = isBold ? [[opening], others] : leadingSentence(first.children);
  const children = [span('span', { className: ['step'] }, head), ...rest];
  return {
    item: { ...item, children: [{ ...first, children }, ...below] },
    hasMore: rest.length > 0 || below.length > 0,
  };
}
