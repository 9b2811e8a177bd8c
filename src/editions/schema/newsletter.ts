import { z } from 'astro/zod';
import { editionFields, variantsField } from './edition.ts';
import { group, optional, text } from './fields.ts';

/** Front matter of a newsletter. A name that isn't here is refused, never dropped. */
export const newsletterSchema = z.strictObject(
  {
    ...editionFields,
    variants: variantsField('newsletter'),
    format: optional(
      text(
        'How it is made up: newsletter (unless you say so), bulletin, masterclass, or a format named in partnership.yaml.',
        'masterclass',
      ),
    ).transform((format) => format ?? 'newsletter'),
  },
  group('title: A title'),
);

/** As the officer types it. */
export type NewsletterFrontmatter = z.input<typeof newsletterSchema>;

/** As templates get it: dates as `YYYY-MM-DD`, what was left out filled in. */
export type Newsletter = z.output<typeof newsletterSchema>;
