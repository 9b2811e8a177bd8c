import type { Nodes } from 'mdast';
import type { FixedWord } from '../fixed-words.ts';
import type { Block } from './block.ts';
import { labelled } from './elements.ts';
import { wrongContent } from './problem.ts';

const labels = {
  read: 'take-a-look',
  watch: 'watch',
  listen: 'listen',
  follow: 'follow-us',
  book: 'book',
} as const satisfies Record<string, FixedWord>;

const kinds = Object.keys(labels) as (keyof typeof labels)[];

/** Where to read, watch, listen, follow or book. */
export const signpost: Block = {
  name: 'signpost',
  title: 'Signpost',
  purpose:
    'Where to read on, watch a film, listen, follow or book: a link that stands out. Its address is printed. Nothing is played on the page.',
  forms: ['container'],
  label: { description: 'Other words than those that its kind gives it.' },
  content: 'A paragraph or a list, with the link or links: say what is there, and how long it takes.',
  attributes: {
    kind: {
      type: 'choice',
      choices: kinds,
      description:
        'Its name: read “Take a look”, watch “Watch”, listen “Listen”, follow “Follow us”, book “Book”. Left out: read.',
      example: 'watch',
    },
  },
  insteadOf: ['iframe', 'video', 'audio', 'embed', 'object'],
  examples: [
    {
      title: 'A chapter to read',
      markdown: `:::signpost
[Chapter 3 of *Seen and not asked*](https://wendmoor.example/seen-and-not-asked#page=21), pages 21 to 26: what the children would have said, had anyone asked.
:::`,
    },
    {
      title: 'A film to watch',
      markdown: `:::signpost{kind=watch}
[The five-minute film for parents](https://wendmoor.example/films/bruises), with subtitles in Welsh and Polish.
:::`,
    },
    {
      title: 'Where to follow the partnership',
      markdown: `:::signpost{kind=follow}
- [@SafeWendmoor on Facebook](https://facebook.example/SafeWendmoor)
- [@SafeWendmoor on Instagram](https://instagram.example/SafeWendmoor)
:::`,
    },
  ],
  problems: ({ content }) =>
    content.some(holdsLink)
      ? []
      : [
          wrongContent(
            content[0],
            'This signpost leads nowhere: it has no link.',
            'Type one: [what is there](https://…)',
            'warning',
          ),
        ],
  render: ({ label, content, attributes: { kind } }, { words }) => {
    const known = kinds.find((name) => name === kind) ?? 'read';
    return [labelled('signpost', label, words(labels[known]), content, { dataKind: known })];
  },
};

function holdsLink(node: Nodes): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true;
  return 'children' in node && node.children.some(holdsLink);
}
