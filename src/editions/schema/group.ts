import { z } from 'astro/zod';
import { entriesOf, topicsField } from './entries.ts';
import { group, optional, text } from './fields.ts';

/** One group of the partnership, of `groups.yaml`. A name that isn't here is refused, never dropped. */
export const groupSchema = z.strictObject(
  {
    name: text('Its whole name.', 'Safeguarding Practice and Learning Improvement Group'),
    abbreviation: optional(text('Its short name, if people use one.', 'SPLIG')),
    role: text(
      'Its role and remit, in a few sentences.',
      'Reads reviews and audits, and sees that what they taught is done.',
    ),
    chair: optional(
      text('The role of the person who chairs it; never a name.', 'Head of safeguarding, Wendmoor Health'),
    ),
    topics: topicsField('the group’s work'),
  },
  group('name: Practice and Learning Group'),
);

/** `groups.yaml`: the groups by their ids. */
export const groupsSchema = entriesOf(groupSchema, 'splig');

/** As the officer types it. */
export type GroupEntry = z.input<typeof groupSchema>;

/** As templates get it. */
export type GroupFields = z.output<typeof groupSchema>;
