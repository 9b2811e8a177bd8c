import { z } from 'astro/zod';
import { editionFields, variantsField } from './edition.ts';
import { date, group, list, optional, say, text, webAddress } from './fields.ts';

const reviewSchema = z.strictObject(
  {
    id: text(
      'A short name for it, in small letters, digits and hyphens, for ::review{of=…}.',
      'child-k',
    ).refine((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), {
      error: (issue) =>
        say(
          `“${String(issue.input)}” can’t be the short name of a review.`,
          'Use small letters, digits and hyphens, like child-k',
        ),
    }),
    title: text(
      'What the review is called. Put it in quotes if there is a colon in it.',
      '"Child K: a practice review"',
    ),
    publisher: optional(text('Who published it.', 'Wendmoor Safeguarding Children Partnership')),
    published: optional(date('The day it was published, year-month-day.', '2026-03-12')),
    address: optional(webAddress('Where it can be read.', 'https://wendmoor.example/reviews/child-k')),
    pseudonym: optional(text('What the child or family is called in it. Never a real name.', 'Child K')),
    contentNote: optional(
      text('What readers should know before they read it.', 'It describes the death of a baby.'),
    ),
  },
  group('{ id: child-k, title: "Child K: a practice review" }'),
);

/** A review that a lessons-learned edition is about, as templates get it. */
export type Review = z.output<typeof reviewSchema>;

/** Front matter of a lessons-learned edition. A name that isn't here is refused, never dropped. */
export const lessonsLearnedSchema = z.strictObject(
  {
    ...editionFields,
    variants: variantsField('lessons-learned'),
    reviews: optional(
      list(
        reviewSchema,
        'The reviews that this edition is about. ::review{of=…} in the text shows the facts of one; those it doesn’t show stand at the end.',
        '[ { id: child-k, title: "Child K: a practice review", published: 2026-03-12 } ]',
      ),
    ).transform((reviews) => reviews ?? []),
  },
  group('title: A title'),
);

/** As the officer types it. */
export type LessonsLearnedFrontmatter = z.input<typeof lessonsLearnedSchema>;

/** As templates get it: dates as `YYYY-MM-DD`, what was left out filled in. */
export type LessonsLearned = z.output<typeof lessonsLearnedSchema>;
