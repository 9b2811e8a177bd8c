import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partnershipYaml } from '../testing/content-builder.ts';
import { courseAddress, groupAddress, termAddress, topicAddress } from './address.ts';
import { type Entries, libraryOf } from './library-of.ts';
import { courseSchema } from './schema/course.ts';
import { groupSchema } from './schema/group.ts';
import { partnershipSchema } from './schema/partnership.ts';
import { topicOf } from './topics.ts';

const topics = [
  { id: 'neglect', name: 'Neglect' },
  { id: 'young-carers', name: 'Children who care for others' },
  { id: 'voices', name: 'Children’s voices' },
];

describe('a topic', () => {
  test.each([
    ['neglect', 'neglect'],
    ['NEGLECT', 'neglect'],
    [' Young-Carers ', 'young-carers'],
    ['children who  care for others', 'young-carers'],
    ["Children's Voices", 'voices'],
  ])('named “%s” is %s', (name, id) => {
    expect(topicOf(name, topics)?.id).toBe(id);
  });

  test('that isn’t there is none, also without any', () => {
    expect(topicOf('weather', topics)).toBeUndefined();
    expect(topicOf('neglect', [])).toBeUndefined();
  });

  test('that one names by its id wins over another’s name', () => {
    const crossed = [
      { id: 'a', name: 'B' },
      { id: 'b', name: 'A' },
    ];
    expect(topicOf('b', crossed)?.id).toBe('b');
  });
});

describe('the library', () => {
  const entries: Entries = {
    partnership: partnershipSchema.parse(parse(partnershipYaml)),
    editions: [{ kind: 'newsletter', id: 'x', data: { title: 'A title' } }],
    packs: [{ id: 'all', title: 'All' }],
    courses: [
      {
        id: 'b',
        data: courseSchema.parse({
          title: 'Zebra',
          topics: ['NEGLECT', 'neglect', 'Other words'],
          status: 'fully-booked',
          sessions: [
            { date: '2026-11-01' },
            { date: '2026-10-08', start: '14:00', status: 'open' },
            { date: '2026-10-08', start: '09:30' },
          ],
        }),
      },
      {
        id: 'c',
        data: courseSchema.parse({
          title: 'Apple',
          status: 'e-learning',
          sessions: [{ date: '2026-11-01' }],
        }),
      },
    ],
    resources: [],
    groups: [{ id: 'plg', data: groupSchema.parse({ name: 'Practice Learning Group', role: 'Reads.' }) }],
    terms: [
      { id: 'MASH', data: { words: 'Hub', meaning: undefined } },
      { id: 'A&E', data: { words: 'Emergency', meaning: undefined } },
    ],
    topics: [{ id: 'neglect', data: { name: 'Neglect', about: 'What a child goes without.' } }],
  };
  const library = libraryOf(entries);
  const zebra = library.courses.find(({ id }) => id === 'b');

  test('has courses and terms by their names', () => {
    expect(library.courses.map(({ title }) => title)).toEqual(['Apple', 'Zebra']);
    expect(library.terms.map(({ short }) => short)).toEqual(['A&E', 'MASH']);
    expect(library.editions).toEqual([{ kind: 'newsletter', id: 'x', title: 'A title' }]);
  });

  test('has sessions by date and time, each with how it stands: as it says itself, or else as the course does', () => {
    expect(zebra?.sessions.map(({ date, start, status }) => [date, start, status])).toEqual([
      ['2026-10-08', '09:30', 'fully-booked'],
      ['2026-10-08', '14:00', 'open'],
      ['2026-11-01', undefined, 'fully-booked'],
    ]);
    expect(library.courses[0]?.sessions[0]?.status).toBe('open');
  });

  test('names topics by their ids, each once, and keeps words that name none', () => {
    expect(zebra?.topics).toEqual(['neglect', 'Other words']);
  });

  test('knows where everything stands', () => {
    expect(zebra?.address).toBe('/training/b/');
    expect([courseAddress('x'), topicAddress('x'), groupAddress('x'), termAddress('A&E')]).toEqual([
      '/training/x/',
      '/topics/x/',
      '/groups/#x',
      '/glossary/#a-e',
    ]);
  });
});
