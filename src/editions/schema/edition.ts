import { z } from 'astro/zod';
import type { Kind } from '../kinds.ts';
import { isLanguage } from '../languages.ts';
import { variantsFor } from '../variants.ts';
import { date, list, mustBe, optional, say, text, yesNo, yesOrWords } from './fields.ts';

/** What the front matter of every kind of edition may say. Only `title` and `date` must be there. */
export const editionFields = {
  title: text('The name of this edition, as readers see it.', 'Noticing what has changed'),
  date: date(
    'The day it is published, year-month-day. Until that day only the preview shows it.',
    '2026-09-24',
  ),
  period: optional(text('The time it is for, as people say it.', 'Autumn 2026')),
  issue: optional(text('The number or name of this issue.', '14')),
  standfirst: optional(
    text('One or two sentences below the title that say what is in it.', 'What changed this autumn.'),
  ),
  topics: optional(
    list(
      text('A topic, in plain words.', 'neglect'),
      'What it is about, in plain words. Readers find editions by topic.',
      '[neglect, young carers]',
    ),
  ).transform((topics) => topics ?? []),
  special: optional(
    yesOrWords(
      'true for a special edition, or the words that the masthead shows for it.',
      '"Special edition: online safety"',
    ),
  ).transform((special) => special ?? false),
  reviewBy: optional(
    date(
      'The day by which someone should look at it again. After it the page says “Review due”, and the checks tell you.',
      '2028-09-24',
    ),
  ),
  version: optional(text('Which version this is. Put it in quotes.', '"1.1"')),
  lang: optional(
    z
      .string(mustBe('the short name of a language', 'cy'))
      .refine(isLanguage, {
        error: (issue) =>
          say(
            `“${String(issue.input)}” isn't the short name of a language.`,
            'Type en-GB for English, cy for Welsh, pl for Polish, ur for Urdu.',
          ),
      })
      .meta({
        description:
          'The language it is written in, by its short name. English (en-GB) unless you say so. The words that the press adds are Welsh in a Welsh edition, English in any other.',
        example: 'cy',
      }),
  ).transform((lang) => lang ?? 'en-GB'),
  sensitive: optional(
    yesNo('true if reading it could put someone at risk at home: its page offers a quick way out.'),
  ).transform((value) => value ?? false),
  draft: optional(yesNo('true while it is being written: only the preview shows it.')).transform(
    (value) => value ?? false,
  ),
  supersededBy: optional(
    text(
      'The edition that replaces this one: the name of its file or folder. From the day on which that comes out, the page of this one says so and leads to it, and lists offer its PDF no more; who has the PDF’s address still gets it.',
      'autumn-2026',
    ),
  ),
  withdrawn: optional(
    yesOrWords(
      'true if nobody should use it any more, or the words that say why. Its page says so and its PDF goes.',
      'The advice in it has changed.',
    ),
  ).transform((withdrawn) => withdrawn ?? false),
  aliases: optional(
    list(
      z.string(mustBe('an old address', 'autumn-issue')).regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\/\S*)$/, {
        error: (issue) =>
          say(
            `“${String(issue.input)}” can't be an old address.`,
            'Type its old name in small letters, digits and hyphens (autumn-issue), or the whole path (/news/42/).',
          ),
      }),
      'Old names or addresses of this edition, which go on working.',
      '[autumn-issue]',
    ),
  ).transform((aliases) => aliases ?? []),
};

/** The PDFs that editions of a kind may ask for beside the standard one; what is left out, the partnership decides. */
export function variantsField(kind: Kind) {
  const names = ['standard', ...variantsFor(kind)] as const;
  const wrongName = mustBe(`one of: ${names.join(', ')}`, 'large-print');
  const noRecord = say('Only a briefing has a record.', 'Delete “record” from this list.');
  const described = names
    .slice(1)
    .map((name) => `${name} (${variantWords[name as keyof typeof variantWords]})`)
    .join(', ');
  return optional(
    list(
      z.enum(names, { error: (issue) => (issue.input === 'record' ? noRecord : wrongName.error(issue)) }),
      `Which PDFs to make beside the standard one, in place of those that partnership.yaml says: ${described}. [standard] for that one alone.`,
      '[large-print, booklet]',
    ),
  );
}

const variantWords = {
  record: 'the team discussion record by itself',
  'large-print': '18 point, one column',
  booklet: 'A5, to be printed on both sides of A4 and folded',
  press: 'with bleed and crop marks, for a printing house',
};
