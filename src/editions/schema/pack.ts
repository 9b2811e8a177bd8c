import { z } from 'astro/zod';
import { kinds } from '../kinds.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { editionFields } from './edition.ts';
import { entriesOf, topicsField } from './entries.ts';
import { count, date, group, list, mustBe, oneOf, optional, say, text } from './fields.ts';

/** By what the editions of a pack that chooses them by rule can be put together. */
const packGroupings = ['kind', 'topic', 'month'] as const;

const editionNames = (description: string) =>
  list(
    z
      .string(mustBe('a kind and a name, with no space after the colon', 'briefing:bruising'))
      .trim()
      .min(1, mustBe('a kind and a name', 'briefing:bruising'))
      .meta({ description: 'An edition, as links name it.', example: 'briefing:bruising' }),
    description,
    '[briefing:bruising, briefing:missing]',
  ).min(1, {
    error: () =>
      say('No edition is named here.', 'Name some: editions: [briefing:bruising, briefing:missing]'),
  });

/** Editions of a pack that belong together, under a name. */
export const packGroupSchema = z.strictObject(
  {
    name: text('What the group is called on the contents page.', 'Babies and young children'),
    editions: editionNames('Its editions, in this order.'),
  },
  group('name: Babies and young children'),
);

/**
 * One pack of `packs.yaml`: several editions in one PDF. Which ones is said by `groups`, by `editions`, or by a rule of
 * `kind`, `year` and `topic`. A name that isn't here is refused, never dropped.
 */
export const packSchema = z.strictObject(
  {
    title: text('What the pack is called, on its cover and its page.', 'All our briefings 2026'),
    standfirst: optional(
      text(
        'One or two sentences below the title that say what is in it.',
        'Six briefings for a team meeting.',
      ),
    ),
    date: optional(
      date('The day it was put together. Left out: the date of the newest edition in it.', '2026-12-14'),
    ),
    editions: optional(
      editionNames('Which editions are in it, in this order, each by its kind and the name of its file.'),
    ),
    groups: optional(
      list(
        packGroupSchema,
        'The same in groups with names. Use this, or editions, or a rule of kind, year and topic.',
        '[ { name: Babies and young children, editions: [briefing:bruising] } ]',
      ).min(1, {
        error: () =>
          say('There is no group here.', 'Type one: - { name: Babies, editions: [briefing:bruising] }'),
      }),
    ),
    kind: optional(
      oneOf(
        kinds,
        'A rule, by itself or with year and topic: all editions of this kind that readers see, those that are replaced or withdrawn left out.',
        'briefing',
      ),
    ),
    year: optional(count('A rule: all editions of this year, oldest first.', '2026')),
    topic: optional(text('A rule: all editions about this topic.', 'child-exploitation')),
    groupBy: optional(
      oneOf(
        packGroupings,
        'With a rule: puts them in groups by kind, by the first topic of each, or by month.',
        'topic',
      ),
    ),
    howToUse: optional(
      text(
        'How to use the pack, for its contents page. For several paragraphs type | after the colon, then the text below it, two spaces further in, with an empty line between paragraphs.',
        'Choose one briefing for a meeting. Someone reads it aloud.',
      ),
    ).transform((words) => (words === undefined ? [] : paragraphsOf(words))),
    topics: topicsField('the pack'),
    lang: editionFields.lang,
  },
  group('title: All our briefings 2026'),
);

/** `packs.yaml`: the packs by their ids. */
export const packsSchema = entriesOf(packSchema, 'briefings-2026');

/** As the officer types it. */
export type PackEntry = z.input<typeof packSchema>;

/** As templates get it: `howToUse` in paragraphs. */
export type PackFields = z.output<typeof packSchema>;
