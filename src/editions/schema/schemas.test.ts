import { readdirSync } from 'node:fs';
import { parseFrontmatter } from 'astro/markdown';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partnershipYaml } from '../../testing/content-builder.ts';
import { briefingFormats } from '../briefing-formats.ts';
import { briefingSchema } from './briefing.ts';
import { lessonsLearnedSchema } from './lessons-learned.ts';
import { newsletterSchema } from './newsletter.ts';
import { partnershipSchema } from './partnership.ts';

const least = { title: 'A title', date: '2026-09-24' };

function messages(schema: z.ZodType, data: unknown): string[] {
  return schema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];
}

describe('front matter', () => {
  test('a title and a date are enough, and the rest is filled in', () => {
    expect(newsletterSchema.parse(least)).toEqual({
      ...least,
      format: 'newsletter',
      topics: [],
      special: false,
      lang: 'en-GB',
      sensitive: false,
      draft: false,
      withdrawn: false,
      aliases: [],
    });
    expect(briefingSchema.parse(least).format).toBe('seven-minute');
    expect(lessonsLearnedSchema.parse(least).title).toBe('A title');
  });

  test('a field left empty is a field left out', () => {
    expect(newsletterSchema.parse({ ...least, reviewBy: null, topics: null }).reviewBy).toBeUndefined();
  });

  test('a number may be an issue or a title', () => {
    expect(newsletterSchema.parse({ ...least, title: 2026, issue: 14 })).toMatchObject({
      title: '2026',
      issue: '14',
    });
  });

  test('a name that isn’t known is refused, never dropped', () => {
    expect(messages(newsletterSchema, { ...least, titel: 'x' })).toEqual([
      'There is no field called “titel” here.\nCheck how it is spelt, or delete the line.',
    ]);
    expect(messages(newsletterSchema, { ...least, onePage: true })).toHaveLength(1);
    expect(messages(briefingSchema, { ...least, onePage: true })).toEqual([]);
  });

  test.each([
    [{ date: '2026-09-24' }, '“title” is missing.'],
    [{ ...least, title: '' }, '“title” has nothing after it.'],
    [{ ...least, date: '24/09/2026' }, 'Type year-month-day: 2026-09-24'],
    [{ ...least, topics: 'neglect' }, 'topics: [neglect, young carers]'],
    [{ ...least, sensitive: 'yes' }, 'Type it like this: sensitive: true'],
    [{ ...least, lang: 'Welsh' }, 'cy for Welsh'],
    [{ ...least, aliases: ['Old Name'] }, 'small letters, digits and hyphens'],
    [{ ...least, variants: ['giant'] }, 'Type it like this: - large-print'],
  ])('%j is answered with what to type', (data, words) => {
    expect(messages(newsletterSchema, data).join('\n')).toContain(words);
  });

  test('every field tells the officer what it is for and how it is typed', () => {
    for (const schema of [newsletterSchema, briefingSchema, lessonsLearnedSchema, partnershipSchema]) {
      for (const [name, field] of Object.entries(schema.shape)) {
        const meta = field instanceof z.ZodType ? described(field) : undefined;
        expect(meta?.description, `description of ${name}`).toMatch(/\.$/);
        expect(meta?.['example'], `example of ${name}`).toBeTruthy();
      }
    }
  });
});

describe('the two parsers of YAML', () => {
  const yaml = [
    'title: 2026-01-02',
    'date: 2026-09-24',
    'reviewBy: "2028-09-24"',
    'issue: 14',
    'topics: [neglect, 11 to 16]',
    'special: Safer sleep',
    'sensitive: true',
  ].join('\n');

  test('Astro’s and the checks’ give the same newsletter', () => {
    const astro = parseFrontmatter(`---\n${yaml}\n---\nWords`).frontmatter;
    expect(newsletterSchema.parse(astro)).toEqual(newsletterSchema.parse(parse(yaml)));
    expect(newsletterSchema.parse(astro)).toMatchObject({ title: '2026-01-02', date: '2026-09-24' });
  });
});

describe('partnership.yaml', () => {
  const whole: unknown = parse(partnershipYaml);
  const but = (changes: Record<string, unknown>) => ({ ...Object(whole), ...changes });

  test('the sample is right, and colours and address come out in one form', () => {
    const given = but({ site: 'https://wendmoor.example/sub', brand: { colour: '#ABC' } });
    const result = partnershipSchema.parse(given);
    expect(result.site).toBe('https://wendmoor.example/sub/');
    expect(result.brand).toEqual({ colour: '#aabbcc', accents: {} });
    expect(result.socials).toEqual([]);
  });

  test.each([
    [{ brand: { colour: null } }, 'colour: "#0b5563"'],
    [{ brand: { colour: 'teal' } }, "isn't a colour"],
    [{ brand: { colour: '#0b5563', accents: { breifing: '#000000' } } }, 'no field called “breifing”'],
    [{ contacts: [] }, 'contacts'],
    [{ contacts: [{ for: 'Training' }] }, 'no way to reach it'],
    [{ site: 'www.wendmoor.example' }, 'https:// at the front'],
    [{ comment: 'office' }, "isn't an email address"],
    [{ urgentHelp: 'Ring us' }, 'urgentHelp: { heading:'],
    [{ briefingFormats: { 'Practice note': { name: 'x' } } }, 'practice-note:'],
    [{ straplin: 'x' }, 'no field called “straplin”'],
  ])('%j is answered with what to type', (changes, words) => {
    expect(messages(partnershipSchema, but(changes)).join('\n') + inner(but(changes))).toContain(words);
  });

  test('a partnership’s own formats stand beside the built-in ones, and win', () => {
    const formats = briefingFormats(
      partnershipSchema.parse(
        but({
          briefingFormats: {
            'practice-note': { name: 'Practice note', panels: ['Background', 'What to do'], words: 400 },
            'seven-point': { name: 'Our seven points' },
          },
        }),
      ),
    );
    expect(formats['practice-note']).toMatchObject({ count: 2, words: 400 });
    expect(formats['seven-point']?.name).toBe('Our seven points');
    expect(formats['seven-minute']?.count).toBe(7);
    expect(formats['one-minute-guide']?.words).toBe(300);
  });
});

test('there is a schema file for each concept', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  expect(files.sort()).toEqual([
    'briefing.ts',
    'course.ts',
    'edition.ts',
    'entries.ts',
    'field-docs.ts',
    'fields.ts',
    'group.ts',
    'lessons-learned.ts',
    'newsletter.ts',
    'pack.ts',
    'partnership.ts',
    'resource.ts',
    'term.ts',
    'topic.ts',
  ]);
});

function described(field: z.ZodType): Record<string, unknown> | undefined {
  const meta = field.meta();
  if (meta?.description) return meta;
  return field instanceof z.ZodPipe && field.in instanceof z.ZodType ? described(field.in) : undefined;
}

function inner(data: unknown): string {
  const issues = partnershipSchema.safeParse(data).error?.issues ?? [];
  return issues.map((issue) => (issue.code === 'invalid_key' ? issue.issues[0]?.message : '')).join('\n');
}
