import type { RootContent } from 'mdast';
import type { Block } from './block.ts';
import { boldLed, inTwoParts, listIn } from './bold-led.ts';
import { box } from './elements.ts';
import { plainText } from './plain-text.ts';
import { wrongContent } from './problem.ts';

/** Two to four numbers, set large, each with what it counts. */
export const keyFigures: Block = {
  name: 'key-figures',
  title: 'Key figures',
  purpose: 'Two to four numbers that tell the story, set large, each with what it counts.',
  forms: ['container'],
  content: 'A list of two to four items. Each begins with the figure in bold, then says what it counts.',
  attributes: {},
  examples: [
    {
      title: 'Three figures of an audit',
      markdown: `:::key-figures
- **64** records read together by five agencies
- **9 in 10** callers had a decision within a day
- **14%** of the children had been asked what they thought
:::`,
    },
  ],
  problems: ({ content }) => {
    const list = listIn(content);
    const other = content.find((node) => node !== list);
    if (!list || other) {
      return [
        wrongContent(
          other,
          'Key figures are one list, and nothing else.',
          'Type - before each figure: - **64** records read',
        ),
      ];
    }
    const plain = list.children.find((item) => !boldLed(item)?.rest.length);
    if (plain) {
      return [
        wrongContent(
          plain.children[0],
          'Each item begins with its figure in bold, and says what it counts.',
          'Type it like this: - **64** records read',
        ),
      ];
    }
    if (list.children.length >= 2 && list.children.length <= 4) return [];
    return [
      wrongContent(
        list,
        `Key figures are two, three or four; here ${list.children.length === 1 ? 'is one' : `are ${list.children.length}`}.`,
        list.children.length === 1
          ? 'Say it in the text, in bold if you like.'
          : 'Keep the four that matter most, and give the others in the text or in a table.',
        'warning',
      ),
    ];
  },
  render: ({ content }) => [
    box(
      'div',
      { className: ['block', 'key-figures'], ...(content.some(hasLongFigure) ? { dataLong: '' } : {}) },
      content.map((node) => (node.type === 'list' ? inTwoParts(node, 'figure', 'what') : node)),
    ),
  ],
};

/** True for a list with a figure such as `£12,500.50`, for which four columns of large type have no room. */
function hasLongFigure(node: RootContent): boolean {
  if (node.type !== 'list') return false;
  return node.children.some((item) => plainText(boldLed(item)?.bold.children ?? []).length > 8);
}
