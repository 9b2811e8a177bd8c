import { defineCollection } from 'astro:content';
import { codeDigest } from './editions/code-digest.ts';
import { contentDir } from './editions/content-dir.ts';
import { editionLoader } from './editions/edition-loader.ts';
import { briefingSchema } from './editions/schema/briefing.ts';
import { courseSchema } from './editions/schema/course.ts';
import { groupSchema } from './editions/schema/group.ts';
import { lessonsLearnedSchema } from './editions/schema/lessons-learned.ts';
import { newsletterSchema } from './editions/schema/newsletter.ts';
import { packSchema } from './editions/schema/pack.ts';
import { partnershipSchema } from './editions/schema/partnership.ts';
import { resourceSchema } from './editions/schema/resource.ts';
import { termEntrySchema } from './editions/schema/term.ts';
import { topicSchema } from './editions/schema/topic.ts';
import { entriesLoader, partnershipLoader } from './editions/yaml-loader.ts';
import { typesetFields, typesetPack } from './markdown/typeset-fields.ts';

const content = contentDir();
const code = codeDigest(['src/markdown', 'src/editions', 'package-lock.json']);

export const collections = {
  newsletters: defineCollection({
    loader: editionLoader({ content, folder: 'newsletters', code }),
    schema: newsletterSchema.transform(typesetFields),
  }),
  briefings: defineCollection({
    loader: editionLoader({ content, folder: 'briefings', code }),
    schema: briefingSchema.transform(typesetFields),
  }),
  'lessons-learned': defineCollection({
    loader: editionLoader({ content, folder: 'lessons-learned', code }),
    schema: lessonsLearnedSchema.transform(typesetFields),
  }),
  training: defineCollection({
    loader: editionLoader({ content, folder: 'training', code }),
    schema: courseSchema.transform(typesetFields),
  }),
  resources: defineCollection({
    loader: entriesLoader(content, 'resources.yaml'),
    schema: resourceSchema.transform(typesetFields),
  }),
  groups: defineCollection({
    loader: entriesLoader(content, 'groups.yaml'),
    schema: groupSchema.transform(typesetFields),
  }),
  glossary: defineCollection({ loader: entriesLoader(content, 'glossary.yaml'), schema: termEntrySchema }),
  topics: defineCollection({
    loader: entriesLoader(content, 'topics.yaml'),
    schema: topicSchema.transform(typesetFields),
  }),
  packs: defineCollection({
    loader: entriesLoader(content, 'packs.yaml'),
    schema: packSchema.transform(typesetPack),
  }),
  partnership: defineCollection({ loader: partnershipLoader(content), schema: partnershipSchema }),
};
