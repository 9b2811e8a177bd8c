import { z } from 'astro/zod';
import { group, mustBe, optional, text } from './fields.ts';

/** One term of `glossary.yaml`, as a group. A name that isn't here is refused, never dropped. */
export const termSchema = z.strictObject(
  {
    words: text('What the short form stands for.', 'Multi-agency safeguarding hub'),
    meaning: optional(
      text('What it means, in one sentence.', 'The team that takes every worry about a child.'),
    ),
  },
  group('words: Multi-agency safeguarding hub'),
);

/** One term as typed: the words alone (`MASH: Multi-agency safeguarding hub`), or a group. */
export const termEntrySchema = z.preprocess(
  (value) => (typeof value === 'string' || typeof value === 'number' ? { words: value } : value),
  termSchema,
);

/** `glossary.yaml`: the terms by their short forms, as readers see these. */
export const glossarySchema = z.record(
  z.string(),
  termEntrySchema,
  mustBe('a list of short forms, a line each', 'MASH: Multi-agency safeguarding hub'),
);

/** As the officer types it. */
export type TermEntry = string | z.input<typeof termSchema>;

/** As templates get it. */
export type TermFields = z.output<typeof termSchema>;
