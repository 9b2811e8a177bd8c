import { z } from 'astro/zod';
import { editionFields, variantsField } from './edition.ts';
import { group, optional, text, yesNo } from './fields.ts';

/** Front matter of a briefing. A name that isn't here is refused, never dropped. */
export const briefingSchema = z.strictObject(
  {
    ...editionFields,
    variants: variantsField('briefing'),
    format: optional(
      text(
        'How the briefing is built: seven-minute (unless you say so), seven-point, one-minute-guide, or a format named in partnership.yaml.',
        'seven-point',
      ),
    ).transform((format) => format ?? 'seven-minute'),
    onePage: optional(yesNo('true to print the briefing on one side, false on two. Left out: as it fits.')),
  },
  group('title: A title'),
);

/** As the officer types it. */
export type BriefingFrontmatter = z.input<typeof briefingSchema>;

/** As templates get it: dates as `YYYY-MM-DD`, what was left out filled in. */
export type Briefing = z.output<typeof briefingSchema>;
