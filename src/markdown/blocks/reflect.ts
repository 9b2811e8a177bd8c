import type { Block, BlockProblem } from './block.ts';
import { labelled } from './elements.ts';
import { wrongContent } from './problem.ts';

const mostLines = 12;

/** A question to think or talk about, with lines to write on. */
export const reflect: Block = {
  name: 'reflect',
  title: 'Reflective question',
  purpose: 'One question for a team or for supervision. On paper it has lines to write on.',
  forms: ['container'],
  label: { description: 'Other words than “Reflect” for its name.' },
  content: 'One question. Each further question is a block of its own.',
  attributes: {
    lines: {
      type: 'count',
      description: `How many lines to write on, 0 to ${mostLines}. Left out: 3.`,
      example: '5',
    },
  },
  insteadOf: ['textarea'],
  examples: [
    {
      title: 'A question with three lines',
      markdown: `:::reflect
Think of the last child you worried about at home time. Who else knew?
:::`,
    },
    {
      title: 'With another name and five lines',
      markdown: `:::reflect[Ask your team]{lines=5}
What would a new colleague not dare to ask here?
:::`,
    },
  ],
  problems: ({ content, attributes: { lines } }) => {
    const problems: BlockProblem[] = [];
    if (lines !== undefined && /^\d+$/.test(lines) && Number(lines) > mostLines) {
      problems.push({
        severity: 'error',
        rule: 'attribute-value',
        message: `${lines} lines don’t fit below a question.`,
        advice: `Type a number from 0 to ${mostLines}: {lines=${mostLines}}`,
      });
    }
    const [question, second] = content;
    if (!question) {
      problems.push(
        wrongContent(undefined, 'This block has no question.', 'Type it between :::reflect and :::'),
      );
    } else if (second || question.type !== 'paragraph') {
      problems.push(
        wrongContent(
          second ?? question,
          'One block holds one question, so that each has lines to write on.',
          'Type ::: after the first question, and :::reflect before the next.',
          'warning',
        ),
      );
    }
    return problems;
  },
  render: ({ label, content, attributes: { lines = '3' } }, { words }) => [
    labelled('reflect', label, words('reflect'), content, {
      dataLines: String(Math.min(Number(/^\d+$/.exec(lines)?.[0] ?? 3), mostLines)),
    }),
  ],
};
