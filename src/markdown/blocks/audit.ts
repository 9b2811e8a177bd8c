import type { Heading, RootContent } from 'mdast';
import type { Block } from './block.ts';
import { box, row } from './elements.ts';
import { wrongContent } from './problem.ts';

/** What an audit found, in parts that have headings. */
export const audit: Block = {
  name: 'audit',
  title: 'Audit learning',
  purpose:
    'What an audit found, in two or three parts: good practice, areas for development, what has happened since; or going well, to develop.',
  forms: ['container'],
  label: { description: 'What was audited, if no heading above says so.' },
  content: 'Parts, each below a heading. All headings are of one level: one more # than the section has.',
  attributes: {},
  examples: [
    {
      title: 'Three parts',
      markdown: `:::audit[Missed appointments: 64 records read in June 2026]
#### Good practice

- Health visitors rang on the same day.
- Schools offered a room for the next appointment.

#### Areas for development

- Reasons were recorded one service at a time.

#### What has happened since

- No clinic discharges a child under five without speaking to the health visitor.
:::`,
    },
    {
      title: 'Two parts, below a heading of their own',
      markdown: `### How supervision is recorded

:::audit
#### Going well

Nearly every record says what was decided.

#### To develop

Few say why, or what the child thought of it.
:::`,
    },
  ],
  problems: ({ content }) => {
    const headings = content.filter((node) => node.type === 'heading');
    const [first] = headings;
    if (headings.length < 2 || !first) {
      return [
        wrongContent(
          content[0],
          'Audit learning has two parts or more, each below a heading.',
          'Type #### and the part’s name above each part: #### Good practice',
        ),
      ];
    }
    const higher = headings.find(({ depth }) => depth < first.depth);
    if (higher) {
      const marks = '#'.repeat(first.depth);
      return [
        wrongContent(
          higher,
          'The headings of audit learning are of one level; this one is of a higher level than the first.',
          `Type ${marks} before it, as before the first, or ::: above it to end the audit.`,
        ),
      ];
    }
    return headings
      .filter((heading) => isEmpty(heading, content))
      .map((heading) =>
        wrongContent(
          heading,
          'This part has nothing below its heading.',
          'Type what was found, or delete it.',
        ),
      );
  },
  render: ({ label, content }) => {
    const { lead, parts } = partsOf(content);
    return [
      box('div', { className: ['block', 'audit'] }, [
        ...(label.length > 0 ? [row('p', { className: ['audit-title'] }, label)] : []),
        ...(lead.length > 0 ? [box('div', { className: ['content'] }, lead)] : []),
        ...parts.map(({ heading, content }) =>
          box('section', { className: ['part'] }, [
            { ...heading, data: { hProperties: { className: ['label'] } } },
            box('div', { className: ['content'] }, content),
          ]),
        ),
      ]),
    ];
  },
};

interface Part {
  heading: Heading;
  content: RootContent[];
}

/** Cuts an audit at each heading of its first heading's level, or of a higher one. */
function partsOf(content: readonly RootContent[]): { lead: RootContent[]; parts: Part[] } {
  const level = content.find((node) => node.type === 'heading')?.depth ?? 6;
  const lead: RootContent[] = [];
  const parts: Part[] = [];
  for (const node of content) {
    if (node.type === 'heading' && node.depth <= level) parts.push({ heading: node, content: [] });
    else (parts.at(-1)?.content ?? lead).push(node);
  }
  return { lead, parts };
}

function isEmpty(heading: Heading, content: readonly RootContent[]): boolean {
  const next = content[content.indexOf(heading) + 1];
  return !next || (next.type === 'heading' && next.depth <= heading.depth);
}
