import type { z } from 'astro/zod';
import { termId } from '../../editions/address.ts';
import { isWebSafe, webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import { courseSchema } from '../../editions/schema/course.ts';
import { groupsSchema } from '../../editions/schema/group.ts';
import { packsSchema } from '../../editions/schema/pack.ts';
import { resourcesSchema } from '../../editions/schema/resource.ts';
import { glossarySchema } from '../../editions/schema/term.ts';
import { topicsSchema } from '../../editions/schema/topic.ts';
import { today } from '../../editions/today.ts';
import { type ContentRule, type EntriesName, entriesNames, type YamlFile } from '../content.ts';
import { type DocumentSource, isRecord } from '../edition-source.ts';
import { at } from '../place.ts';
import type { Place } from '../yaml-source.ts';
import { fieldFindings } from './fields.ts';
import { frontMatterFindings } from './front-matter.ts';

const top: Place = { line: 1, column: 1 };

const schemas: Record<EntriesName, z.ZodType> = {
  topics: topicsSchema,
  resources: resourcesSchema,
  groups: groupsSchema,
  glossary: glossarySchema,
  packs: packsSchema,
};

/** How an entry of each file begins, for files that hold no entries. */
const examples: Record<EntriesName, string> = {
  topics: 'neglect: on a line of its own, and below it, two spaces in, name: Neglect',
  resources: 'heat: on a line of its own, and below it, two spaces in, title: Home environment tool',
  groups: 'plg: on a line of its own, and below it, two spaces in, name: Practice Learning Group',
  glossary: 'MASH: Multi-agency safeguarding hub',
  packs: 'briefings-2026: on a line of its own, and below it, two spaces in, title: All our briefings 2026',
};

/**
 * Courses, and the entries of `topics.yaml`, `resources.yaml`, `groups.yaml`, `glossary.yaml` and `packs.yaml`: their fields are
 * right, each has an address of its own, and no name stands for two of them.
 */
export const collections: ContentRule = ({ courses, entries }) => [
  ...courses.flatMap(courseFields),
  ...courses.flatMap(unsafeName),
  ...sameAddress(courses),
  ...entriesNames.flatMap((name) => {
    const file = entries[name];
    return file ? entryFields(name, file) : [];
  }),
  ...twice(entries.topics, 'name', 'topics'),
  ...twice(entries.groups, 'abbreviation', 'groups'),
  ...sameTerm(entries.glossary),
  ...reviewDue(entries.resources),
];

function courseFields(course: DocumentSource): Finding[] {
  return frontMatterFindings(course, courseSchema, {
    what: 'this course',
    says: 'what this course is called',
    shortest: 'title: …',
  });
}

function unsafeName(course: DocumentSource): Finding[] {
  if (isWebSafe(course.id)) return [];
  const offer = webSafe(course.id);
  const folder = /\/index\.mdx?$/.test(course.path) ? 'folder' : 'file';
  const ending = folder === 'folder' ? '' : course.mdx ? '.mdx' : '.md';
  return [
    at(course, top, {
      severity: 'error',
      rule: 'unsafe-name',
      message: `“${course.id}” can't be part of a web address, and the ${folder} gives the course its address.`,
      advice: offer ? `Call the ${folder} ${offer}${ending}` : 'Use small letters, digits and hyphens.',
    }),
  ];
}

function sameAddress(courses: readonly DocumentSource[]): Finding[] {
  const holders = new Map<string, DocumentSource>();
  return courses.flatMap((course) => {
    const holder = holders.get(course.id.toLowerCase());
    if (!holder) {
      holders.set(course.id.toLowerCase(), course);
      return [];
    }
    return [
      at(course, top, {
        severity: 'error',
        rule: 'same-name',
        message: `This course and ${holder.file} would have the same address, /training/${holder.id}/`,
        advice: 'Give one of the two another name, or delete the one that is not needed.',
      }),
    ];
  });
}

function entryFields(name: EntriesName, file: YamlFile): Finding[] {
  const { data, errors } = file.yaml;
  if (errors.length === 0 && data !== null && data !== undefined && !isRecord(data)) {
    return [
      at(file, top, {
        severity: 'error',
        rule: 'unreadable-fields',
        message: 'The lines of this file are not names with something after or below them.',
        advice: `Type each entry like this: ${examples[name]}`,
      }),
    ];
  }
  return fieldFindings(file, file.yaml, schemas[name], top);
}

/** Two entries that readers couldn't tell apart: what a field says stands in one entry only, in any case. */
function twice(file: YamlFile | undefined, field: string, what: string): Finding[] {
  const holders = new Map<string, string>();
  return entriesOf(file).flatMap(([id, entry]) => {
    const typed = isRecord(entry) ? entry[field] : undefined;
    if (!file || typeof typed !== 'string') return [];
    const holder = holders.get(typed.trim().toLowerCase());
    if (holder === undefined) {
      holders.set(typed.trim().toLowerCase(), id);
      return [];
    }
    return [
      at(file, file.yaml.placeOf([id, field]), {
        severity: 'error',
        rule: `same-${field}`,
        message: `Two ${what} have the ${field} “${typed}”: ${holder} and ${id}.`,
        advice: 'Give one of the two another, or delete the one that is not needed.',
      }),
    ];
  });
}

function sameTerm(file: YamlFile | undefined): Finding[] {
  const holders = new Map<string, string>();
  return entriesOf(file).flatMap(([short]): Finding[] => {
    if (!file) return [];
    const id = termId(short);
    const holder = holders.get(id);
    holders.set(id, holder ?? short);
    if (id && holder === undefined) return [];
    return [
      at(file, file.yaml.placeOfName([], short), {
        severity: 'error',
        rule: id ? 'same-term' : 'unsafe-name',
        message: id
          ? `“${short}” and “${holder}” would have the same place in the glossary.`
          : `“${short}” has no letter or digit that a web address can have.`,
        advice: id ? 'Delete one of the two.' : 'Type the short form in letters from a to z.',
      }),
    ];
  });
}

function reviewDue(file: YamlFile | undefined): Finding[] {
  return entriesOf(file).flatMap(([id, entry]) => {
    const day = isRecord(entry) ? entry.reviewBy : undefined;
    if (!file || typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day >= today()) return [];
    return [
      at(file, file.yaml.placeOf([id, 'reviewBy']), {
        severity: 'warning',
        rule: 'review-due',
        message: `The day on which “${id}” should have been looked at again has passed.`,
        advice: 'Look at it again, then type the next day after reviewBy: as year-month-day.',
      }),
    ];
  });
}

function entriesOf(file: YamlFile | undefined): [id: string, entry: unknown][] {
  return Object.entries(file?.fields ?? {});
}
