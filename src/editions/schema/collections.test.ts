import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { courseSchema, sessionSchema } from './course.ts';
import { groupSchema, groupsSchema } from './group.ts';
import { packGroupSchema, packSchema, packsSchema } from './pack.ts';
import { resourceSchema, resourcesSchema } from './resource.ts';
import { glossarySchema, termEntrySchema, termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

const schemas = {
  courseSchema,
  sessionSchema,
  resourceSchema,
  groupSchema,
  termSchema,
  topicSchema,
  packSchema,
  packGroupSchema,
};

test.each(Object.entries(schemas))(
  'every field of %s says what it is for and how it is typed',
  (_, schema) => {
    for (const [name, field] of Object.entries(schema.shape)) {
      const meta = described(field);
      expect(meta?.description, `description of ${name}`).toMatch(/\.$/);
      expect(meta?.['example'], `example of ${name}`).toBeTruthy();
    }
  },
);

test.each(Object.entries(schemas))('a name that %s doesn’t know is refused, never dropped', (_, schema) => {
  const issues = schema.safeParse({ titel: 'x' }).error?.issues ?? [];
  expect(issues.map(({ message }) => message).join('\n')).toContain('There is no field called “titel” here.');
});

describe('a pack', () => {
  test('needs a title only, and the rest is filled in', () => {
    expect(packSchema.parse({ title: 'All' })).toEqual({
      title: 'All',
      howToUse: [],
      topics: [],
      lang: 'en-GB',
    });
  });

  test('has editions in groups, each with a name', () => {
    const groups = [{ name: 'Babies', editions: ['briefing:bruising'] }];
    expect(packSchema.parse({ title: 'All', groups }).groups).toEqual(groups);
    const [issue] = packSchema.safeParse({ title: 'All', groups: [{ editions: ['a'] }] }).error?.issues ?? [];
    expect(issue?.path).toEqual(['groups', 0, 'name']);
  });

  test('may not have a group or a list without editions', () => {
    const messages = (data: object) =>
      packSchema.safeParse({ title: 'All', ...data }).error?.issues.map(({ message }) => message);
    expect(messages({ editions: [] })?.[0]).toMatch(/^No edition is named here\./);
    expect(messages({ groups: [] })?.[0]).toMatch(/^There is no group here\./);
    expect(messages({ groups: [{ name: 'A', editions: [] }] })?.[0]).toMatch(/^No edition is named/);
  });

  test('is answered with the right form when a space follows the colon of an edition', () => {
    const [issue] = packSchema.safeParse({ title: 'All', editions: [{ briefing: 'a' }] }).error?.issues ?? [];
    expect(issue?.message).toContain('no space after the colon');
    expect(issue?.message).toContain('Type it like this: - briefing:bruising');
  });

  test('has an id that can be in an address', () => {
    expect(packsSchema.safeParse({ 'briefings-2026': { title: 'All' } }).success).toBe(true);
    expect(packsSchema.safeParse({ 'Briefings 2026': { title: 'All' } }).success).toBe(false);
  });
});

describe('a course', () => {
  test('needs a title only, and the rest is filled in', () => {
    expect(courseSchema.parse({ title: 'First aid' })).toEqual({
      title: 'First aid',
      status: 'open',
      topics: [],
      sessions: [],
    });
  });

  test('has sessions with times in one form', () => {
    const sessions = [{ date: '2026-10-08', start: '9:30', end: '13:00' }];
    expect(courseSchema.parse({ title: 'A', sessions }).sessions).toEqual([
      { date: '2026-10-08', start: '09:30', end: '13:00', online: false },
    ]);
  });

  test('may be typed with dates and numbers as YAML gives them', () => {
    const sessions = [{ date: new Date('2026-10-08'), place: 12 }];
    expect(courseSchema.parse({ title: 2026, level: 2, sessions })).toMatchObject({
      title: '2026',
      level: '2',
      sessions: [{ date: '2026-10-08', place: '12' }],
    });
  });
});

test('ids that can’t be in an address are refused, with one that can', () => {
  const entry = { title: 'A', kind: 'form', address: 'https://wendmoor.example/a' };
  expect(resourcesSchema.safeParse({ 'a-1': entry }).success).toBe(true);
  const [issue] = resourcesSchema.safeParse({ 'Größe Ä': entry }).error?.issues ?? [];
  expect(JSON.stringify(issue)).toContain('gro-e-a:');
  expect(groupsSchema.safeParse({}).success).toBe(true);
});

test('a term is words, or words with what they mean', () => {
  const whole = { words: 'General practitioner', meaning: 'A doctor.' };
  expect(glossarySchema.parse({ GP: 'General practitioner', Doctor: whole, '101': 101 })).toEqual({
    GP: { words: 'General practitioner' },
    Doctor: whole,
    '101': { words: '101' },
  });
  expect(termEntrySchema.safeParse(['a']).success).toBe(false);
});

function described(field: z.core.$ZodType): Record<string, unknown> | undefined {
  const meta = field instanceof z.ZodType ? field.meta() : undefined;
  if (meta?.description) return meta;
  return field instanceof z.ZodPipe ? described(field.in) : undefined;
}
