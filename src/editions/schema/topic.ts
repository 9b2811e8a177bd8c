import { z } from 'astro/zod';
import { entriesOf } from './entries.ts';
import { group, text } from './fields.ts';

/** One topic of `topics.yaml`. A name that isn't here is refused, never dropped. */
export const topicSchema = z.strictObject(
  {
    name: text('What the topic is called, as readers see it.', 'Neglect'),
    about: text('One sentence that says what it is about.', 'Noticing when a child’s needs go unmet.'),
  },
  group('name: Neglect'),
);

/** `topics.yaml`: the topics by their ids. */
export const topicsSchema = entriesOf(topicSchema, 'neglect');

/** As the officer types it. */
export type TopicEntry = z.input<typeof topicSchema>;

/** As templates get it. */
export type TopicFields = z.output<typeof topicSchema>;
