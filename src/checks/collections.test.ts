import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

const topics = 'neglect:\n  name: Neglect\n  about: What a child goes without.\n';
const resources = (...lines: string[]) =>
  [
    'heat:',
    '  title: A tool',
    '  kind: toolkit',
    '  address: https://wendmoor.example/heat',
    ...lines,
    '',
  ].join('\n');
const group = (id: string, abbreviation: string) =>
  `${id}:\n  name: Group ${id}\n  abbreviation: ${abbreviation}\n  role: Reads.\n`;
const course = (...lines: string[]) =>
  ['---', 'title: A course', ...lines, '---', '', 'Words.', ''].join('\n');

test('collections with nothing wrong in them have no findings', async () => {
  const found = await check({
    'topics.yaml': topics,
    'resources.yaml': resources('  topics: [neglect]'),
    'groups.yaml': group('one', 'ONE') + group('two', 'TWO'),
    'glossary.yaml':
      'MASH: Multi-agency safeguarding hub\nGP: { words: General practitioner, meaning: A doctor. }\n',
    'training/first.md': course(
      'sessions: [ { date: 2020-10-08, start: 09:30, end: 13:00 } ]',
      'topics: [NEGLECT]',
    ),
    'training/second/index.md': course('status: e-learning'),
  });
  expect(found).toEqual([]);
});

describe('an entry', () => {
  test('with a misspelt field gives the nearest right name, at its place', async () => {
    expect(one(await check({ 'resources.yaml': resources('  updatd: 2026-07-14') }))).toMatchObject({
      file: 'content/resources.yaml',
      line: 5,
      column: 3,
      severity: 'error',
      rule: 'unknown-field',
      advice: 'Type updated: instead of updatd:',
    });
  });

  test('of an unknown kind gives the nearest that there is', async () => {
    const found = one(await check({ 'resources.yaml': resources().replace('toolkit', 'tookit') }));
    expect(found).toMatchObject({ line: 3, column: 9, rule: 'wrong-value', advice: 'Type kind: toolkit' });
    const far = one(await check({ 'resources.yaml': resources().replace('toolkit', 'poster') }));
    expect(far.message).toContain('toolkit, policy, procedure');
  });

  test('without a field that it must have says which, inside the entry', async () => {
    expect(one(await check({ 'groups.yaml': 'a:\n  name: A group\n' }))).toMatchObject({
      line: 2,
      rule: 'missing-field',
      advice: expect.stringContaining('role: '),
    });
  });

  test('whose name can’t be in an address gives one that can', async () => {
    expect(one(await check({ 'topics.yaml': topics.replace('neglect:', 'Child Neglect:') }))).toMatchObject({
      line: 1,
      column: 1,
      rule: 'wrong-value',
      advice: 'Type small letters, digits and hyphens: child-neglect:',
    });
  });

  test('whose review is due is a warning', async () => {
    expect(one(await check({ 'resources.yaml': resources('  reviewBy: 2020-01-31') }))).toMatchObject({
      line: 5,
      column: 13,
      severity: 'warning',
      rule: 'review-due',
    });
  });

  test('of the glossary may be words or a group, and nothing else', async () => {
    const found = one(await check({ 'glossary.yaml': 'MASH:\n  word: Hub\n' }));
    expect(found).toMatchObject({ line: 2, rule: 'unknown-field', advice: 'Type words: instead of word:' });
    expect(one(await check({ 'glossary.yaml': 'MASH: [a]\n' })).rule).toBe('wrong-value');
    expect(one(await check({ 'glossary.yaml': 'MASH:\n' })).message).toContain('nothing after it');
  });
});

test('a file that is a list, or can’t be read, is told once', async () => {
  expect(one(await check({ 'groups.yaml': '- name: A\n' }))).toMatchObject({
    rule: 'unreadable-fields',
    advice: expect.stringContaining('plg:'),
  });
  expect(one(await check({ 'topics.yaml': 'a:\n  name: One: two\n' })).rule).toBe('unreadable-fields');
});

describe('two of one name', () => {
  test('terms that differ only in case', async () => {
    expect(one(await check({ 'glossary.yaml': 'MASH: One\nMash: Two\n' }))).toMatchObject({
      line: 2,
      column: 1,
      severity: 'error',
      rule: 'same-term',
      message: '“Mash” and “MASH” would have the same place in the glossary.',
    });
  });

  test('groups of one abbreviation, topics of one name', async () => {
    expect(one(await check({ 'groups.yaml': group('one', 'SPLIG') + group('two', 'Splig') }))).toMatchObject({
      line: 7,
      rule: 'same-abbreviation',
    });
    const twice = topics + topics.replace('neglect:', 'other:');
    expect(one(await check({ 'topics.yaml': twice })).rule).toBe('same-name');
  });

  test('an entry that is there twice', async () => {
    expect(rules(await check({ 'topics.yaml': topics + topics }))).toEqual(['field-twice']);
  });

  test('courses of one address', async () => {
    const files = { 'training/a.md': course(), 'training/a/index.md': course() };
    expect(one(await check(files))).toMatchObject({
      rule: 'same-name',
      advice: expect.stringMatching(/name/),
    });
  });
});

describe('a course', () => {
  const inCourse = (...lines: string[]) => check({ 'training/first.md': course(...lines) });

  test('must have front matter with a title', async () => {
    expect(one(await check({ 'training/a.md': 'Words.\n' })).message).toContain('this course');
    expect(one(await check({ 'training/a.md': '---\nlevel: 2\n---\n' }))).toMatchObject({
      rule: 'missing-field',
      file: 'content/training/a.md',
    });
  });

  test('may not end before it begins', async () => {
    expect(
      one(await inCourse('sessions:', '  - date: 2026-10-08', '    start: 13:00', '    end: 09:30')),
    ).toMatchObject({
      line: 6,
      column: 10,
      severity: 'error',
      message: 'The session ends before it begins.',
    });
  });

  test.each([
    ['9.30', '09:30'],
    ['9.30am', '09:30'],
    ['1pm', '13:00'],
    ['1.15 p.m.', '13:15'],
    ['12noon', '12:00'],
    ['12:15am', '00:15'],
  ])('that begins at %s is answered with %s, once', async (typed, offer) => {
    const found = one(await inCourse('sessions:', '  - date: 2026-10-08', `    start: ${typed}`));
    expect(found).toMatchObject({ line: 5, column: 12, rule: 'wrong-value' });
    expect(found.message).toContain(`“${typed}”`);
    expect(found.advice).toContain(offer);
  });

  test('that begins at no time of day is refused', async () => {
    expect(one(await inCourse('sessions:', '  - date: 2026-10-08', '    start: "25:00"')).advice).toContain(
      '23:59',
    );
  });

  test('of an unknown status gives the nearest one', async () => {
    expect(one(await inCourse('status: elearning'))).toMatchObject({
      line: 3,
      advice: 'Type status: e-learning',
    });
    expect(one(await inCourse('sessions:', '  - date: 2026-10-08', '    status: fuly-booked')).advice).toBe(
      'Type status: fully-booked',
    );
  });

  test('is booked at a web or email address', async () => {
    expect(one(await inCourse('booking: ring us')).advice).toContain('https://');
    expect(await inCourse('booking: training@wendmoor.example')).toEqual([]);
  });

  test('has a name that can be in an address', async () => {
    expect(one(await check({ 'training/First Aid.md': course() }))).toMatchObject({
      rule: 'unsafe-name',
      advice: 'Call the file first-aid.md',
    });
  });

  test('has a text that is checked as an edition’s is', async () => {
    const found = await check({ 'training/a.md': `${course()}\n# Title\n\n<b>x</b> ![](gone.png) [a](#)\n` });
    expect(rules(found)).toEqual([
      'second-title',
      'raw-html',
      'missing-picture',
      'picture-without-words',
      'link-without-address',
    ]);
  });
});

describe('a topic that topics.yaml doesn’t have', () => {
  const files = {
    'newsletters/x.md': editionFile('Words.\n', 'topics: [Neglct]'),
    'training/a.md': course('topics:', '  - Weather and tides'),
    'resources.yaml': resources('  topics: [neglect, neglekt]'),
    'groups.yaml': `${group('one', 'ONE')}  topics: [negect]\n`,
  };

  test('is an error wherever it is named, with the nearest that there is', async () => {
    const found = await check({ ...files, 'topics.yaml': topics });
    expect(found.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
      ['content/groups.yaml', 5, 12, 'unknown-topic'],
      ['content/newsletters/x.md', 4, 10, 'unknown-topic'],
      ['content/resources.yaml', 5, 21, 'unknown-topic'],
      ['content/training/a.md', 4, 5, 'unknown-topic'],
    ]);
    expect(found.map(({ advice }) => advice)).toEqual([
      'Type Neglect in its place.',
      'Type Neglect in its place.',
      'Type Neglect in its place.',
      'Use one of these: neglect. Or add the topic to topics.yaml.',
    ]);
  });

  test('is nothing to find where there is no such file', async () => {
    expect(await check(files)).toEqual([]);
  });

  test('is named by its id or its name, in any case', async () => {
    const edition = editionFile(
      'Words.\n',
      'topics: [NEGLECT, "  neglect ", missing-appointments, Missed  Appointments]',
    );
    const all = `${topics}missing-appointments:\n  name: Missed appointments\n  about: Not seen.\n`;
    expect(await check({ 'newsletters/x.md': edition, 'topics.yaml': all })).toEqual([]);
  });
});

describe('files', () => {
  test('with nearly a collection’s name are told', async () => {
    const found = await check({
      'resource.yaml': '',
      'topics.yml': '',
      'notes.txt': '',
      'trainings/a.md': '',
    });
    expect(found.map(({ file, advice }) => [file, advice])).toEqual([
      ['content/resource.yaml', 'Call it resources.yaml, if that is what it holds.'],
      ['content/topics.yml', 'Call it topics.yaml, if that is what it holds.'],
      ['content/trainings/a.md', 'Call it training, if that is what it holds.'],
    ]);
  });

  test('among the courses that are no courses are told', async () => {
    const found = await check({
      'training/a.md': course(),
      'training/dates.xlsx': '',
      'training/a/notes.md': '',
    });
    expect(rules(found)).toEqual(['unread-file', 'unread-file']);
    expect(found.map(({ message }) => message).join()).toContain('a course is called index.md');
  });
});

test.each(['/training/old/', '/training.ics', '/topics/', '/resources/kind/form/', '/groups', '/glossary/'])(
  'no edition keeps %s alive: the site itself is there',
  async (alias) => {
    const found = await check({ 'newsletters/x.md': editionFile('Words.\n', `aliases: [${alias}]`) });
    expect(one(found).rule).toBe('alias-taken');
  },
);
