import type { Image, Paragraph, RootContent } from 'mdast';
import type { Block, BlockProblem } from './block.ts';
import { box, row } from './elements.ts';
import { wrongContent } from './problem.ts';

/** A picture with its caption and its credit. */
export const figure: Block = {
  name: 'figure',
  title: 'Picture with a caption',
  purpose: 'A picture that needs a caption or a credit, or that is as wide as the page.',
  forms: ['container'],
  content:
    'First the picture; then, if it has one, a paragraph with its caption; then, if need be, a paragraph with its credit.',
  attributes: {
    wide: {
      type: 'flag',
      description: 'As wide as the page allows: it takes a picture of 1,051 pixels or more.',
      example: 'wide',
    },
    decorative: {
      type: 'flag',
      description:
        'It tells nothing that the text doesn’t: it needs no words in its brackets, and is passed over when the page is read out.',
      example: 'decorative',
    },
  },
  insteadOf: ['figure', 'figcaption', 'img', 'picture', 'center'],
  examples: [
    {
      title: 'With a caption and a credit',
      markdown: `:::figure
![A winding path between reeds leads to a low wooden hide by the water.](path.svg)

The path at Ostley Mere, where the young people’s panel meets in summer.

Picture: Wendmoor Council
:::`,
    },
  ],
  problems: ({ content, attributes }) => {
    const picture = pictureOf(content[0]);
    const surplus = content.slice(1).find((node, index) => node.type !== 'paragraph' || index > 1);
    const problems: BlockProblem[] = [];
    if (!picture) {
      problems.push(
        wrongContent(
          content[0],
          'This doesn’t begin with a picture.',
          'Type the picture in a paragraph of its own, first: ![what it shows](picture.jpg)',
        ),
      );
    } else if ('decorative' in attributes && picture.alt) {
      problems.push({
        node: picture,
        severity: 'error',
        rule: 'decorative-with-words',
        message:
          'A decorative picture is passed over when the page is read out, so nobody would hear these words.',
        advice: `Leave the square brackets empty: ![](${picture.url}), or delete {decorative}.`,
      });
    }
    if (surplus) {
      problems.push(
        wrongContent(
          surplus,
          'After the picture come one paragraph for the caption and one for the credit, and nothing else.',
          'Type ::: before this, to end the picture’s block.',
        ),
      );
    }
    return problems;
  },
  render: ({ content, attributes }) => {
    const picture = pictureOf(content[0]);
    const [first, ...rest] = content;
    const captions = rest.map((node, index) =>
      node.type === 'paragraph'
        ? row('p', { className: [index === 0 ? 'caption' : 'credit'] }, node.children)
        : node,
    );
    return [
      box('figure', { className: ['block', 'figure'], ...('wide' in attributes ? { dataWide: '' } : {}) }, [
        ...(picture ? [picture as unknown as RootContent] : first ? [first] : []),
        ...(captions.length > 0 ? [box('figcaption', {}, captions)] : []),
      ]),
    ];
  },
};

function pictureOf(node: RootContent | undefined): Image | undefined {
  const [only, ...others] =
    (node as Paragraph | undefined)?.type === 'paragraph' ? (node as Paragraph).children : [];
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}
