import type { PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from '../words.ts';
import type { Block } from './block.ts';
import { box, quotationParts, row } from './elements.ts';
import { plainText } from './plain-text.ts';
import { wrongContent } from './problem.ts';

/** A few words set large beside the text: a copy of some of it, or a short quotation of its own. */
export const pullQuote: Block = {
  name: 'pull-quote',
  title: 'Pull quote',
  purpose:
    'A few words set large beside the text. Words that the text has too are not read out twice; words of its own are a quotation.',
  forms: ['container'],
  content:
    'One or two sentences, up to about 25 words. Then, if you like, a last paragraph that begins with a dash (—) and says who said it.',
  attributes: {},
  insteadOf: ['aside'],
  examples: [
    {
      title: 'A sentence of the text, set large',
      markdown: `The panel asked parents when they had felt listened to. One mother said that a question is kinder than a form, and the others agreed.

:::pull-quote
A question is kinder than a form.
:::`,
    },
    {
      title: 'Words that stand nowhere else, and who said them',
      markdown: `:::pull-quote
You asked what I had eaten. Nobody had ever asked me that.

— Member of the young people’s panel, aged 14
:::`,
    },
  ],
  problems: ({ content }) => {
    const { quoted } = quotationParts(content);
    const other = quoted.find((node) => node.type !== 'paragraph');
    if (quoted.length === 0) {
      return [
        wrongContent(
          undefined,
          'This pull quote has no words.',
          'Type them between :::pull-quote and the line that begins with —',
        ),
      ];
    }
    if (other) {
      return [
        wrongContent(
          other,
          'A pull quote holds a sentence or two, and nothing else.',
          'Type only the words to set large between :::pull-quote and :::, and this below.',
        ),
      ];
    }
    const count = wordsOf(plainText(quoted)).length;
    if (count <= 40) return [];
    return [
      wrongContent(
        quoted[0],
        `This pull quote has ${count} words; beside the text there is room for about 25.`,
        'Choose its best sentence, or type :::quote for a longer quotation.',
        'warning',
      ),
    ];
  },
  render: ({ content }, { runningText }) => {
    const { quoted, source } = quotationParts(content);
    const copied = wordsOf(plainText(quoted)).join(' ').toLowerCase();
    const isCopy = copied !== '' && runningText().toLowerCase().includes(` ${copied} `);
    return [
      box('figure', { className: ['block', 'pull-quote'], ...(isCopy ? { ariaHidden: 'true' } : {}) }, [
        box('blockquote', { className: ['content'] }, isCopy ? withoutLinks(quoted) : quoted),
        ...(source.length > 0 ? [row('figcaption', {}, isCopy ? withoutLinks(source) : source)] : []),
      ]),
    ];
  },
};

/** A link that is hidden from screen readers could still be reached with the Tab key. */
function withoutLinks<Content extends RootContent | PhrasingContent>(nodes: readonly Content[]): Content[] {
  return nodes.flatMap((node): Content[] => {
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children as Content[]);
    return node.type === 'link' || node.type === 'linkReference' ? children : [{ ...node, children }];
  });
}
