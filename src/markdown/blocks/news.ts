import type { RootContent } from 'mdast';
import type { Block } from './block.ts';
import { box } from './elements.ts';
import { wrongContent } from './problem.ts';

/** Short items, each below its heading. */
export const news: Block = {
  name: 'news',
  title: 'News in brief',
  purpose: 'Several short items, each with a heading. On paper they stand in two columns.',
  forms: ['container'],
  content: 'Each item is a heading (### and its words) and a paragraph or two.',
  attributes: {},
  examples: [
    {
      title: 'Two items of news',
      markdown: `:::news
### A night desk at the front door

From 1 November somebody answers the front door’s line at night as well.

### New form for asking about other adults

Two children’s centres are trying it until March. Tell us what you think of it.
:::`,
    },
  ],
  problems: ({ content }) => {
    const [first] = content;
    if (first?.type === 'heading' && itemsOf(content).length > 1) return [];
    return [
      wrongContent(
        first,
        'News in brief is made of two items or more, each below a heading of the same level.',
        'Type ### and the item’s heading above each item.',
      ),
    ];
  },
  render: ({ content }) => [
    box(
      'div',
      { className: ['block', 'news'] },
      itemsOf(content).map((item) => box('section', { className: ['item'] }, item)),
    ),
  ],
};

/** Cuts what was typed before each heading of the first heading's level. */
function itemsOf(content: readonly RootContent[]): RootContent[][] {
  const level = content.find((node) => node.type === 'heading')?.depth;
  const items: RootContent[][] = [];
  for (const node of content) {
    const last = items.at(-1);
    if (last && !(node.type === 'heading' && node.depth === level)) last.push(node);
    else items.push([node]);
  }
  return items;
}
