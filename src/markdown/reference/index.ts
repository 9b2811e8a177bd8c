import type { z } from 'astro/zod';
import { briefingSchema } from '../../editions/schema/briefing.ts';
import { courseSchema } from '../../editions/schema/course.ts';
import { type FieldDocs, fieldDocs } from '../../editions/schema/field-docs.ts';
import { lessonsLearnedSchema } from '../../editions/schema/lessons-learned.ts';
import { newsletterSchema } from '../../editions/schema/newsletter.ts';
import { packGroupSchema, packSchema } from '../../editions/schema/pack.ts';
import { partnershipSchema } from '../../editions/schema/partnership.ts';
import type { Block, BlockAttribute, BlockExample } from '../blocks/block.ts';
import { blocks, commonAttributes } from '../blocks/index.ts';
import { basics } from './basics.ts';

/** Something that officers type, with examples. */
export interface ReferenceItem {
  /** Its anchor in the reference, and the name of its picture on paper. */
  id: string;
  title: string;
  purpose: string;
  /** What goes where: the square brackets, the text, each attribute. */
  details: { name: string; description: string; example: string; required: boolean }[];
  examples: readonly BlockExample[];
}

/** A file or a part of one, and the fields that it may have. */
export interface ReferenceFields {
  id: string;
  title: string;
  about: string;
  fields: FieldDocs[];
}

/** What every edition is made of, without blocks. */
export const basicItems: readonly ReferenceItem[] = basics.map(({ name, title, about, markdown }) => ({
  id: name,
  title,
  purpose: about,
  details: [],
  examples: [{ title, markdown }],
}));

/** The blocks, in the order in which their modules are listed. */
export const blockItems: readonly ReferenceItem[] = blocks.map((block) => ({
  id: block.name,
  title: block.title,
  purpose: block.purpose,
  details: detailsOf(block),
  examples: block.examples,
}));

/** What every block takes between `{` and `}`. */
export const commonDetails = attributeDetails({
  ...commonAttributes,
  '#name': {
    type: 'address',
    description: 'A name to link to: [words](#name).',
    example: '#ask-for-help',
  },
});

/** The fields of an edition's top, of courses, of packs and of `partnership.yaml`. */
export function referenceFields(): ReferenceFields[] {
  const ofAll = fieldDocs(newsletterSchema).filter(({ name }) => name !== 'format');
  const names = new Set(ofAll.map(({ name }) => name));
  const own = (schema: z.ZodObject) => fieldDocs(schema).filter(({ name }) => !names.has(name));
  return [
    {
      id: 'fields-edition',
      title: 'Any edition',
      about:
        'Between the two lines --- at the top of the file, one on a line. Only title and date must be there.',
      fields: ofAll,
    },
    { id: 'fields-newsletter', title: 'A newsletter, besides', about: '', fields: own(newsletterSchema) },
    { id: 'fields-briefing', title: 'A briefing, besides', about: '', fields: own(briefingSchema) },
    {
      id: 'fields-lessons-learned',
      title: 'A lessons-learned edition, besides',
      about: '',
      fields: own(lessonsLearnedSchema),
    },
    {
      id: 'fields-course',
      title: 'A course',
      about: 'At the top of a file in content/training/. Below it the course is described.',
      fields: fieldDocs(courseSchema),
    },
    {
      id: 'fields-pack',
      title: 'A pack',
      about:
        'In content/packs.yaml: a name on a line of its own, such as briefings-2026:, and below it, two spaces in, these. A pack is several editions in one PDF; which ones is said by editions, by groups, or by a rule of kind, year and topic.',
      fields: fieldDocs(packSchema),
    },
    {
      id: 'fields-pack-group',
      title: 'A group of a pack',
      about: 'Below groups: of a pack, each beginning with a hyphen.',
      fields: fieldDocs(packGroupSchema),
    },
    {
      id: 'fields-partnership',
      title: 'The partnership',
      about: 'In content/partnership.yaml.',
      fields: fieldDocs(partnershipSchema),
    },
  ];
}

function detailsOf({ label, content, attributes }: Block): ReferenceItem['details'] {
  return [
    ...(label
      ? [{ name: '[…]', description: label.description, example: '', required: label.required ?? false }]
      : []),
    ...(content ? [{ name: 'Text', description: content, example: '', required: true }] : []),
    ...attributeDetails(attributes),
  ];
}

function attributeDetails(attributes: Readonly<Record<string, BlockAttribute>>): ReferenceItem['details'] {
  return Object.entries(attributes).map(([name, attribute]) => ({
    name,
    description: attribute.description,
    example:
      name.startsWith('#') || attribute.type === 'flag'
        ? `{${attribute.example}}`
        : `{${name}=${attribute.example}}`,
    required: attribute.required ?? false,
  }));
}
