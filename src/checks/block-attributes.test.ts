import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile, squareSvg } from '../testing/content-builder.ts';

const collections = {
  'resources.yaml':
    'heat:\n  title: Home environment tool\n  kind: toolkit\n  address: https://a.example\nneglect-toolkit:\n  title: Neglect toolkit\n  kind: toolkit\n  address: https://b.example\n',
  'topics.yaml': 'neglect:\n  name: Neglect\n  about: When needs go unmet.\n',
  'groups.yaml': 'board:\n  name: The board\n  role: Decides.\n',
  'training/first-aid.md': '---\ntitle: First aid for babies\n---\n\nWords.\n',
};

/** The body begins on line 6 of the file. */
const inBody = (body: string, others: Record<string, string> = collections) =>
  check({ 'newsletters/x.md': editionFile(body), ...others });
const action = (attributes: string) => inBody(`:::action[Send it in]${attributes}\nHow.\n:::\n`);

describe('an attribute', () => {
  test('that is right has no finding', async () => {
    const right = [
      ':::action[Send it in]{#send by=2026-10-09 lang=cy}\nHow.\n:::',
      '::resources{ids="heat, neglect-toolkit" kind=toolkit since=2026-07-01 topic=neglect}',
      '::group{id=board}',
      '::training{courses=first-aid}',
      ':::reflect{lines=0}\nWho knew?\n:::',
      ':::table{wide}\n| a |\n| - |\n| b |\n:::',
    ];
    expect(await inBody(`${right.join('\n\n')}\n`)).toEqual([]);
  });

  test('that its block doesn’t take is an error where it stands, with the nearest', async () => {
    expect(one(await action('{bye=2026-10-09}'))).toMatchObject({
      rule: 'unknown-attribute',
      severity: 'error',
      line: 6,
      column: 23,
      advice: 'Type by in place of bye.',
    });
    expect(one(await action('{deadline=2026-10-09}')).advice).toBe('Type by in place of deadline.');
    expect(one(await action('{ colour=red}'))).toMatchObject({
      column: 24,
      advice: 'Delete it, or use one of these: by.',
    });
  });

  test('is found at its place in a list, a quotation and among other letters', async () => {
    const body = '- item\n\n  > 😀\n  >\n  > :::action[😀 😀]{ bye=2026-10-09}\n  > How.\n  > :::\n';
    expect(one(await inBody(body))).toMatchObject({ line: 10, column: 21 });
  });

  test('never sets a style, but may name a place', async () => {
    expect(one(await action('{.red}'))).toMatchObject({ rule: 'unknown-attribute', column: 23 });
    expect(one(await action('{#send-1 #send-2}')).rule).toBe('attribute-twice');
    expect(one(await inBody(':::columns{id="a b"}\nWords.\n:::\n')).advice).toBe('Type {#a-b}');
  });

  test('names a place that has no other', async () => {
    expect(one(await inBody('## Dates\n\n:::columns{#dates}\nWords.\n:::\n'))).toMatchObject({
      rule: 'anchor-twice',
      line: 8,
      column: 13,
    });
  });

  test('stands there once', async () => {
    expect(one(await action('{by=2026-10-09 by=2026-10-10}'))).toMatchObject({
      rule: 'attribute-twice',
      column: 37,
    });
  });

  test('that its block needs is missed', async () => {
    expect(one(await inBody('::group\n'))).toMatchObject({
      rule: 'missing-attribute',
      line: 6,
      column: 3,
      advice: 'Type it after the name: ::group{id=splig}',
    });
    expect(one(await inBody(':::passage\nGair.\n:::\n')).advice).toContain(':::passage{lang=cy}');
  });
});

describe('the value of an attribute', () => {
  test.each([
    [':::action[x]{by=9/10/2026}\nHow.\n:::', 17, 'Type year-month-day: by=2026-10-09'],
    [':::action[x]{by="31 September 2026"}\nHow.\n:::', 18, 'Type a day of the calendar'],
    [':::action[x]{by}\nHow.\n:::', 14, 'Type it like this: by=2026-10-09'],
    [':::action[x]{by=“2026-10-09”}\nHow.\n:::', 17, 'Type by=2026-10-09'],
    [':::reflect{lines=three}\nWho knew?\n:::', 18, 'Type lines=3'],
    [':::reflect{lines=-1}\nWho knew?\n:::', 18, 'Type lines=5'],
    [':::signpost{kind=wach}\n[a](https://a.example)\n:::', 18, 'Type kind=watch'],
    [':::signpost{kind=zzz}\n[a](https://a.example)\n:::', 18, 'Type one of these: read, watch'],
    [':::passage{lang=Welsh}\nGair.\n:::', 17, 'Type lang=cy'],
    [':::table{wide=true}\n| a |\n| - |\n| b |\n:::', 15, 'Type wide in place of wide=true'],
    [':::table{wide=no}\n| a |\n| - |\n| b |\n:::', 15, 'Delete wide=no'],
    ['::resources{ids="heat,  haet"}', 25, 'Type heat in its place'],
    ['::resources{ids="Home environment tool"}', 18, 'Type heat in its place'],
    ['::resources{topic=neglct}', 19, 'Type neglect in its place'],
    ['::group{id="board, board"}', 13, 'Type one of them'],
    ['::group{#bord}', 10, 'Type board in its place'],
    ['::training{courses=zzz}', 20, 'Use one of these: first-aid.'],
    ['::review{of=child-k}', 13, 'Delete this line'],
  ])('%j is wrong at column %i', async (body, column, advice) => {
    const finding = one(await inBody(`${body}\n`));
    expect(finding).toMatchObject({ rule: 'attribute-value', severity: 'error', line: 6, column });
    expect(finding.advice).toContain(advice);
  });

  test('names a review that the edition lists', async () => {
    const reviews = 'reviews: [{ id: child-k, title: Seen and not asked }]';
    const inReviews = (id: string) =>
      check({ 'lessons-learned/x.md': editionFile(`::review{of=${id}}\n`, reviews) });
    expect(await inReviews('child-k')).toEqual([]);
    expect(one(await inReviews('chid-k'))).toMatchObject({ line: 7, advice: 'Type child-k in its place' });
  });

  test('names what there is: with no file there is none, but topics may be any words', async () => {
    expect(one(await inBody('::group{id=board}\n', {})).advice).toContain('content/groups.yaml');
    expect(await inBody('::training{topic=anything}\n', {})).toEqual([]);
    expect(await inBody('::training{topic=Neglect}\n')).toEqual([]);
  });

  test('is let be while the file that has the names can’t be read', async () => {
    expect(rules(await inBody('::group{id=board}\n', { 'groups.yaml': 'board: "\n' }))).toEqual([
      'unreadable-fields',
    ]);
  });
});

describe('words that were typed as an attribute', () => {
  test.each([
    [':::quote{source="A review, page 9"}\nx\n:::', '— A review, page 9'],
    [':::pull-quote{by="A parent"}\nAsk.\n:::', '— A parent'],
    [
      ':::figure{caption="The path"}\n![A](a.svg)\n:::',
      'Type them below the picture, in a paragraph of their own: The path',
    ],
    [':::figure{alt="The path"}\n![A](a.svg)\n:::', '![what it shows](picture.jpg)'],
    [
      ':::table{title="Calls in June"}\n| a |\n| - |\n| b |\n:::',
      'square brackets after the name: table[Calls in June]',
    ],
    [':::signpost{url=https://a.example}\n[a](https://a.example)\n:::', '[words](https://a.example)'],
    [
      ':::key-message{text="Ask again"}\nAsk.\n:::',
      'Type them in the block, on a line of their own: Ask again',
    ],
    ['::byline[Audit lead]{organisation="Wendmoor Health"}', 'byline[Wendmoor Health]'],
  ])('%j: where they belong is said', async (body, advice) => {
    const files = { 'newsletters/x/index.md': editionFile(`${body}\n`), 'newsletters/x/a.svg': squareSvg };
    const finding = one(await check(files));
    expect(finding).toMatchObject({ rule: 'unknown-attribute', line: 6 });
    expect(finding.advice).toContain(advice);
  });
});

test('a call to action that closes before its edition is published warns', async () => {
  const late = one(await action('{by=2026-09-23}'));
  expect(late).toMatchObject({ rule: 'deadline-before-edition', severity: 'warning', line: 6, column: 26 });
  expect(await action('{by=2026-09-24}')).toEqual([]);
});
