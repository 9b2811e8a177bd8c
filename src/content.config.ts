import { defineCollection } from 'astro:content';
import { codeDigest } from './editions/code-digest.ts';
import { contentDir } from './editions/content-dir.ts';
import { editionLoader } from './editions/edition-loader.ts';
import { partnershipLoader } from './editions/partnership-loader.ts';
import { briefingSchema } from './editions/schema/briefing.ts';
import { lessonsLearnedSchema } from './editions/schema/lessons-learned.ts';
import { newsletterSchema } from './editions/schema/newsletter.ts';
import { partnershipSchema } from './editions/schema/partnership.ts';

const content = contentDir();
const code = codeDigest(['src/markdown', 'package-lock.json']);

export const collections = {
  newsletters: defineCollection({
    loader: editionLoader({ content, folder: 'newsletters', code }),
    schema: newsletterSchema,
  }),
  briefings: defineCollection({
    loader: editionLoader({ content, folder: 'briefings', code }),
    schema: briefingSchema,
  }),
  'lessons-learned': defineCollection({
    loader: editionLoader({ content, folder: 'lessons-learned', code }),
    schema: lessonsLearnedSchema,
  }),
  partnership: defineCollection({ loader: partnershipLoader(content), schema: partnershipSchema }),
};
