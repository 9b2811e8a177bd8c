import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

const briefing = (title: string, ...lines: string[]) =>
  editionFile('Words.\n', 'format: one-minute-guide', ...lines).replace('A title', title);
const editions = {
  'briefings/bruising.md': briefing('Bruising', 'topics: [babies]'),
  'briefings/missing.md': briefing('Missing'),
  'briefings/draft.md': briefing('Not ready', 'draft: true'),
  'briefings/later.md': briefing('Later').replace('2026-09-24', '2026-12-03'),
  'briefings/old.md': briefing('Old', 'supersededBy: missing'),
  'briefings/gone.md': briefing('Gone', 'withdrawn: true'),
  'newsletters/autumn.md': editionFile(),
  'topics.yaml': 'babies:\n  name: Babies under one\n  about: The first year.\n',
};
const found = (...lines: string[]) =>
  check({ ...editions, 'packs.yaml': ['all:', '  title: All', ...lines, ''].join('\n') });

beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-26') / 1000)));
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['names', ['  editions: [briefing:bruising, newsletter:autumn]']],
  ['groups', ['  groups:', '    - name: Babies', '      editions:', '        - briefing:bruising']],
  ['a rule', ['  kind: briefing', '  year: 2026', '  groupBy: topic', '  topics: [babies]']],
])('a pack of %s with nothing wrong in it has no findings', async (_, lines) => {
  expect(await found(...lines)).toEqual([]);
});

describe('a pack', () => {
  test('with a misspelt field gives the nearest right name, at its place, also in a group', async () => {
    expect(one(await found('  kind: briefing', '  standfrist: Words.'))).toMatchObject({
      file: 'content/packs.yaml',
      line: 4,
      column: 3,
      severity: 'error',
      rule: 'unknown-field',
      advice: 'Type standfirst: instead of standfrist:',
    });
    expect(one(await found('  groups:', '    - { name: A, edition: [briefing:bruising] }'))).toMatchObject({
      line: 4,
      column: 18,
      advice: 'Type editions: instead of edition:',
    });
  });

  test('that names an edition with a space after the colon is told how to type it', async () => {
    expect(one(await found('  editions:', '    - briefing: bruising'))).toMatchObject({
      line: 4,
      column: 7,
      rule: 'wrong-value',
      advice: 'Type it like this: - briefing:bruising',
    });
  });

  test('that doesn’t say which editions are in it', async () => {
    expect(one(await found())).toMatchObject({
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'pack-choice',
      message: '“all” doesn’t say which editions are in it.',
      advice: expect.stringContaining('kind: briefing'),
    });
  });

  test('that says so in two ways, or puts named editions together by rule', async () => {
    expect(one(await found('  year: 2026', '  editions: [briefing:bruising]'))).toMatchObject({
      line: 3,
      rule: 'pack-choice',
      message: '“all” says in two ways which editions are in it: editions: and year:',
      advice: 'Delete editions: or year:',
    });
    expect(one(await found('  editions: [briefing:bruising]', '  groupBy: kind'))).toMatchObject({
      line: 4,
      column: 3,
      rule: 'pack-choice',
    });
  });
});

describe('an edition that a pack names', () => {
  test.each([
    ['briefing:bruisng', 'Type briefing:bruising'],
    ['bruising', 'Type briefing:bruising'],
    ['newsletter:bruising', 'Type briefing:bruising'],
    ['briefings/missing', 'Type briefing:missing'],
    ['autumn.md', 'Type newsletter:autumn'],
    ['briefing:weather', 'Use one of these: '],
  ])('“%s” isn’t there: “%s”', async (typed, advice) => {
    expect(one(await found('  editions:', '    - newsletter:autumn', `    - ${typed}`))).toMatchObject({
      line: 5,
      column: 7,
      severity: 'error',
      rule: 'unknown-edition',
      message: `There is no edition “${typed}”.`,
      advice: expect.stringContaining(advice),
    });
  });

  test('twice, also in two groups', async () => {
    const twice = await found(
      '  groups:',
      '    - { name: A, editions: [briefing:bruising] }',
      '    - { name: B, editions: [briefing:missing, briefing:bruising] }',
    );
    expect(one(twice)).toMatchObject({
      line: 5,
      column: 47,
      severity: 'error',
      rule: 'edition-twice',
      message: '“Bruising” is in this pack already, by line 4.',
    });
  });

  test.each([
    ['draft', 'not-yet-in-pack', '“Not ready” is a draft', 'content/briefings/draft.md'],
    ['later', 'not-yet-in-pack', 'on 3 December 2026: until then', 'comes in by itself'],
    ['gone', 'withdrawn-in-pack', '“Gone” is withdrawn', 'Delete the line.'],
    ['old', 'replaced-in-pack', '“Old” is replaced by “Missing”', 'Type briefing:missing'],
  ])('%s is a warning: %s', async (id, rule, message, advice) => {
    expect(one(await found(`  editions: [briefing:bruising, briefing:${id}]`))).toMatchObject({
      line: 3,
      column: 33,
      severity: 'warning',
      rule,
      message: expect.stringContaining(message),
      advice: expect.stringContaining(advice),
    });
  });
});

describe('a pack with nothing in it', () => {
  test('of named editions that readers can’t see yet', async () => {
    const [draft, empty] = (await found('  editions: [briefing:draft]')).sort((a, b) => b.line - a.line);
    expect(draft).toMatchObject({ line: 3, rule: 'not-yet-in-pack' });
    expect(empty).toMatchObject({
      line: 1,
      severity: 'warning',
      rule: 'empty-pack',
      message: '“all” has nothing in it: readers can see none of the editions that it names.',
    });
  });

  test.each([
    [
      ['  kind: briefing', '  year: 2031'],
      'there is no briefing of 2031.',
      'Change kind: or year:, or put #',
    ],
    [['  kind: lessons-learned'], 'there is no lessons-learned edition.', 'Change kind:'],
    [['  topic: babies', '  year: 2020'], 'there is no edition of 2020 about “babies”.', 'year: or topic:'],
  ])('of a rule that nothing fits: %j', async (lines, why, advice) => {
    expect(one(await found(...lines))).toMatchObject({
      line: 1,
      severity: 'error',
      rule: 'empty-pack',
      message: `“all” has nothing in it: ${why}`,
      advice: expect.stringContaining(advice),
    });
  });

  test('of a rule that only unpublished ones fit', async () => {
    const only = { 'briefings/draft.md': editions['briefings/draft.md'] };
    const empty = one(await check({ ...only, 'packs.yaml': 'all:\n  title: All\n  kind: briefing\n' }));
    expect(empty.message).toContain('each briefing is a draft, still to come, replaced or withdrawn');
    // A build that went well yesterday doesn't stop today because one of them was replaced.
    expect(empty.severity).toBe('warning');
  });
});

test('a topic that isn’t there gives the nearest, where it is typed', async () => {
  expect(one(await found('  topic: babys'))).toMatchObject({ line: 3, column: 10, rule: 'unknown-topic' });
  expect(one(await found('  kind: briefing', '  topics: [babis]'))).toMatchObject({
    line: 4,
    rule: 'unknown-topic',
    advice: 'Type babies in its place.',
  });
});

test('all that is wrong with a file’s packs is told at once', async () => {
  const all = await check({
    ...editions,
    'packs.yaml': [
      'One Pack:',
      '  title: One',
      '  editions: [briefing:bruising]',
      'one:',
      '  title: One',
      '  kind: breifing',
      'two:',
      '  editions: [briefing:nowhere, briefing:missing, briefing:missing]',
      'three:',
      '  title: Three',
      '  year: 2031',
      'four: words',
      '',
    ].join('\n'),
  });
  expect(rules(all)).toEqual([
    'wrong-value',
    'wrong-value',
    'missing-field',
    'unknown-edition',
    'edition-twice',
    'empty-pack',
    'wrong-value',
  ]);
});

describe('a link to a pack', () => {
  const linked = (link: string) =>
    check({
      ...editions,
      'packs.yaml': 'all-briefings:\n  title: All\n  kind: briefing\n',
      'newsletters/autumn.md': editionFile(`Print [the pack](${link}).\n`),
    });

  test('by name is known', async () => {
    expect(await linked('pack:all-briefings')).toEqual([]);
  });

  test('that there isn’t gives the nearest', async () => {
    expect(one(await linked('pack:all-breifings'))).toMatchObject({
      file: 'content/newsletters/autumn.md',
      rule: 'unknown-link',
      message: 'There is no pack “all-breifings”.',
      advice: 'Type pack:all-briefings',
    });
  });

  test('to a place in it leads nowhere', async () => {
    expect(one(await linked('pack:all-briefings#one')).rule).toBe('unknown-anchor');
  });
});

test('an old address can’t be that of a pack', async () => {
  const taken = { ...editions, 'newsletters/autumn.md': editionFile('Words.\n', 'aliases: [/packs/all/]') };
  expect(one(await check(taken)).rule).toBe('alias-taken');
});
