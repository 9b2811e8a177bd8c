import { z } from 'astro/zod';
import { editionFields } from './edition.ts';
import { group } from './fields.ts';

/** Front matter of a lessons-learned edition. A name that isn't here is refused, never dropped. */
export const lessonsLearnedSchema = z.strictObject(editionFields, group('title: A title'));

/** As the officer types it. */
export type LessonsLearnedFrontmatter = z.input<typeof lessonsLearnedSchema>;

/** As templates get it: dates as `YYYY-MM-DD`, what was left out filled in. */
export type LessonsLearned = z.output<typeof lessonsLearnedSchema>;
