import { z } from 'astro/zod';
import { topicsField } from './entries.ts';
import { date, group, list, oneOf, optional, say, text, time, webOrEmail, yesNo } from './fields.ts';

/** One date of a course. */
export const sessionSchema = z
  .strictObject(
    {
      date: date('The day, year-month-day.', '2026-10-08'),
      start: optional(time('When it begins, by the 24-hour clock.', '09:30')),
      end: optional(time('When it ends.', '13:00')),
      place: optional(text('Where it is.', 'Wendmoor Civic Centre, Room 4')),
      online: optional(yesNo('true if people join online.')).transform((online) => online ?? false),
      status: optional(
        oneOf(
          ['open', 'fully-booked', 'cancelled'],
          'How it stands with this one date: open (unless you say so), fully-booked or cancelled.',
          'fully-booked',
        ),
      ),
      booking: optional(
        webOrEmail(
          'Where to book this one date, if not where the course is booked.',
          'https://booking.wendmoor.example/1204',
        ),
      ),
    },
    group('date: 2026-10-08'),
  )
  .refine(({ start, end }) => !start || !end || start < end, {
    path: ['end'],
    error: () => say('The session ends before it begins.', 'Type the later of the two times after end:'),
  });

/** Front matter of a course in `content/training/`. A name that isn't here is refused, never dropped. */
export const courseSchema = z.strictObject(
  {
    title: text('The name of the course, as readers see it.', 'Noticing neglect early'),
    summary: optional(
      text('One sentence for lists: what people can do afterwards.', 'Spot what a home tells you.'),
    ),
    audience: optional(text('Who it is for.', 'Everyone who visits families at home')),
    level: optional(text('Its level.', 'Level 2')),
    duration: optional(text('How long it takes.', 'Half a day')),
    prerequisite: optional(text('What people must have done before.', 'Level 1, in the last three years')),
    provider: optional(text('Who runs it.', 'Wendmoor Partnership training team')),
    booking: optional(
      webOrEmail('Where to book: a web or email address.', 'https://booking.wendmoor.example/neglect'),
    ),
    cost: optional(text('What it costs, and whom.', 'Free for partners')),
    status: optional(
      oneOf(
        ['open', 'fully-booked', 'cancelled', 'e-learning'],
        'How it stands with the whole course: open (unless you say so), fully-booked, cancelled, or e-learning, which is there at any time.',
        'e-learning',
      ),
    ).transform((status) => status ?? 'open'),
    topics: topicsField('the course'),
    sessions: optional(
      list(
        sessionSchema,
        'Its dates, a group each. Past ones leave the website’s lists by themselves.',
        '[ { date: 2026-10-08, start: "09:30", end: "13:00", place: Room 4 } ]',
      ),
    ).transform((sessions) => sessions ?? []),
  },
  group('title: Noticing neglect early'),
);

/** As the officer types it. */
export type CourseFrontmatter = z.input<typeof courseSchema>;

/** As templates get it: what was left out filled in, sessions in the order typed. */
export type CourseFields = z.output<typeof courseSchema>;
