import type { Block, BlockProblem } from './block.ts';
import { dateOf, periodElements } from './dates.ts';
import { box, row } from './elements.ts';
import { plainText } from './plain-text.ts';

/** A campaign: its hashtag, its dates, what it is for and what can be used for it. */
export const campaign: Block = {
  name: 'campaign',
  title: 'Campaign',
  purpose: 'A campaign or awareness week: hashtag, dates, what it is for, what you can use and share.',
  forms: ['container'],
  label: {
    description:
      'The hashtag, with a capital letter at the beginning of each word, so that it can be read out.',
    required: true,
  },
  content: 'What it is for, and a list of pictures, posts and words to use, with links.',
  attributes: {
    from: { type: 'date', description: 'Its first day.', example: '2026-03-09' },
    to: { type: 'date', description: 'Its last day.', example: '2026-03-15' },
  },
  examples: [
    {
      title: 'A week with its hashtag and what to share',
      markdown: `:::campaign[#AskAgainWeek]{from=2026-11-02 to=2026-11-08}
Families tell us that the second question is the one that helps. For a week, everyone in Wendmoor asks again.

- [Pictures and words for your pages](https://wendmoor.example/ask-again)
- Search for “ask again” in the resource library
:::`,
    },
  ],
  problems: ({ label, attributes: { from, to } }) => {
    const problems: BlockProblem[] = [];
    const hashtag = plainText(label).trim();
    if (hashtag !== '' && !/^#[\p{L}\p{N}_]+$/u.test(hashtag)) {
      const joined = hashtag
        .split(/[^\p{L}\p{N}_]+/u)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
      problems.push({
        ...(label[0] ? { node: label[0] } : {}),
        severity: 'error',
        rule: 'hashtag',
        message: `“${hashtag}” is no hashtag: that is # and letters, with no space.`,
        advice: `Type :::campaign[#${joined}]`,
      });
    } else if (/^#\p{Ll}[\p{Ll}\p{N}]{7,}$|^#[\p{Lu}\p{N}]{8,}$/u.test(hashtag)) {
      problems.push({
        ...(label[0] ? { node: label[0] } : {}),
        severity: 'warning',
        rule: 'hashtag',
        message: `A screen reader can’t tell the words of ${hashtag} apart.`,
        advice: 'Begin each of its words with a capital letter: #AskAgainWeek',
      });
    }
    if (from && to && dateOf(from) && dateOf(to) && from > to) {
      problems.push({
        severity: 'error',
        rule: 'dates-order',
        message: 'This campaign ends before it begins.',
        advice: `Type {from=${to} to=${from}} if they were swapped.`,
      });
    }
    return problems;
  },
  render: ({ label, content, attributes }, context) => {
    const dates = periodElements(dateOf(attributes['from']), dateOf(attributes['to']), context);
    const { lang } = context.words('to');
    return [
      box('div', { className: ['block', 'campaign'] }, [
        row('p', { className: ['label'] }, label),
        box('div', { className: ['content'] }, [
          ...(dates.length > 0
            ? [row('p', { className: ['dates'], dataFurniture: '', ...(lang ? { lang } : {}) }, dates)]
            : []),
          ...content,
        ]),
      ]),
    ];
  },
};
