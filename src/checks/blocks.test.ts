import { describe, expect, test } from 'vitest';
import { blocks } from '../markdown/blocks/index.ts';
import { randomDocuments } from '../markdown/tricky-documents.ts';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

/** The body begins on line 6 of the file. */
const inBody = (body: string, path = 'newsletters/x.md') => check({ [path]: editionFile(body) });

const message = ':::key-message\nAsk again.\n:::\n';

describe('a block', () => {
  test('that is typed as it should be has no finding, wherever it stands', async () => {
    const nested = '::::columns\nBefore.\n\n:::key-message\nAsk again.\n:::\n\nAfter.\n::::\n';
    const listed = '- item\n\n  :::key-message\n  Ask again.\n  :::\n';
    const quoted = '> :::key-message\n> Ask again.\n> :::\n';
    expect(await inBody(`${message}\n${nested}\n${listed}\n${quoted}\n::urgent-help\n`)).toEqual([]);
  });

  test.each(blocks.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s: its example breaks no rule of how blocks are typed',
    async (_, { markdown }) => {
      const ofCollections = ['unknown-anchor', 'missing-picture', 'attribute-value', 'skipped-heading-level'];
      const found = await inBody(markdown, 'lessons-learned/x.md');
      expect(rules(found).filter((rule) => !ofCollections.includes(rule))).toEqual([]);
    },
  );

  test.each([
    [':::key-mesage\nx\n:::', 4, 'Type key-message in its place.'],
    [':::callout\nx\n:::', 4, 'Type key-message in its place.'],
    ['::urgent_help', 3, 'Type urgent-help in its place.'],
    ['::Trainings', 3, 'Type training in its place.'],
    [':::sessions\n:::', 4, 'Type ::training on a line of its own.'],
    ['::quotation', 3, 'Type :::quote on a line of its own'],
  ])('%j is none that there is: the nearest is offered', async (body, column, advice) => {
    const finding = one(await inBody(`${body}\n`));
    expect(finding).toMatchObject({ rule: 'unknown-block', severity: 'error', line: 6, column });
    expect(finding.advice).toContain(advice);
  });

  test('with no name near to its own lists what there is, and where it is explained', async () => {
    for (const body of [':::zzzz\nx\n:::\n', '::zzzz\n', '::: zzzz\n']) {
      const { message: said, advice } = one(await inBody(body));
      expect(said).toContain('“zzzz”');
      expect(advice).toContain('key-message, quote,');
      expect(advice).toContain('https://wendmoor.example/writing/');
    }
  });

  test('of one line isn’t opened, and one that holds something is', async () => {
    expect(one(await inBody(':::training{topic=x}\n:::\n'))).toMatchObject({
      rule: 'block-form',
      line: 6,
      advice: 'Type ::training{topic=x}, and delete the line ::: below it.',
    });
    const held = one(await inBody('::action[Send it in]{by=2026-10-09}\nHow.\n:::\n'));
    expect(held).toMatchObject({ rule: 'block-form', line: 6 });
    expect(held.advice).toContain('Type :::action[Send it in]{by=2026-10-09} on a line of its own');
  });

  test('has the words in square brackets that it needs, and no others', async () => {
    expect(one(await inBody(':::definition\nWhat it means.\n:::\n'))).toMatchObject({
      rule: 'missing-label',
      line: 6,
      column: 14,
      advice: 'Type the words after its name: :::definition[…]',
    });
    expect(one(await inBody(':::columns[Name]\nWords.\n:::\n'))).toMatchObject({
      rule: 'surplus-label',
      line: 6,
      column: 11,
    });
  });

  test('that is empty, or holds something else than it should, is told at its place', async () => {
    expect(one(await inBody(':::passage{lang=cy}\n:::\n'))).toMatchObject({ rule: 'block-content', line: 6 });
    expect(one(await inBody(':::table\nWords.\n:::\n'))).toMatchObject({ rule: 'block-content', line: 7 });
    expect(one(await inBody(':::reflect{lines=99}\nWho knew?\n:::\n'))).toMatchObject({
      line: 6,
      column: 18,
    });
  });
});

describe('a line that was meant to open a block', () => {
  test.each([
    ['::: key-message', 'a space stands after the colons', 'Type :::key-message'],
    [':::Key message', 'small letters, with hyphens', 'Type :::key-message'],
    [':::key message', 'small letters, with hyphens', 'Type :::key-message'],
    [':key-message[Words]', 'begins with one colon', 'Type :::key-message[Words]'],
    ['::: note', 'no block is called “note”', 'Type :::key-message'],
    [':::quote [Who said it]', 'a space stands before the bracket', 'Type :::quote[Who said it]'],
    [':::quote[Who said it', 'the square bracket isn’t closed', 'Type :::quote[Who said it]'],
    [
      ':::action{by=2026-10-09}[Send it]',
      'square brackets come before',
      'Type :::action[Send it]{by=2026-10-09}',
    ],
    [
      ':::action[Send it]{by=2026-10-09',
      'the bracket { isn’t closed',
      'Type :::action[Send it]{by=2026-10-09}',
    ],
    ['::training{courses=“a, b”}', 'quotation marks aren’t straight', 'Type ::training{courses="a, b"}'],
    [
      ':::quote She said so.',
      'words follow on the same line',
      'Type :::quote, and on the line below it: She said so.',
    ],
    [':::action[Send it]{by=}', 'isn’t understood', 'Type :::action, and after it only what action takes'],
  ])('%s is an error that says what to type', async (line, reason, advice) => {
    const finding = one(await inBody(`Words.\n\n${line}\nAsk again.\n:::\n`));
    expect(finding).toMatchObject({ rule: 'unread-block', severity: 'error', line: 8, column: 1 });
    expect(finding.message).toContain(reason);
    expect(finding.advice).toBe(advice);
  });

  test('in .mdx is told too, though its brace breaks the file', async () => {
    const finding = one(await inBody('Words.\n\n::training{courses=“a, b”}\n', 'newsletters/x.mdx'));
    expect(finding).toMatchObject({ rule: 'unreadable-mdx', line: 8 });
    expect(finding.advice).toBe('Type ::training{courses="a, b"}');
  });

  test.each([
    'At 9:30am, 3:1\n:9pm and s.47:2\n\n:smile: :-)\n',
    '\\:::\n\n```\n:::\n::: key-message\n```\n\n    ::: quote\n',
    '<!--\n::: quote\n-->\n',
    ':: nothing of ours\n::all of this\n',
  ])('is not seen in %j', async (body) => {
    expect(await inBody(body)).toEqual([]);
  });
});

describe('the end of a block', () => {
  test('must be there', async () => {
    expect(one(await inBody('Words.\n\n:::key-message\nAsk again.\n\nMore.\n'))).toMatchObject({
      rule: 'unclosed-block',
      severity: 'error',
      line: 8,
      column: 1,
    });
  });

  test('has as many colons as its beginning', async () => {
    expect(one(await inBody('::::columns\nWords.\n\n:::key-message\nx\n:::\n\n:::\n'))).toMatchObject({
      rule: 'unclosed-block',
      line: 13,
      advice: 'Type ::::',
    });
    expect(one(await inBody(':::key-message\nWords.\n\n::\n'))).toMatchObject({
      line: 9,
      advice: 'Type :::',
    });
  });

  test('is not the end of the block inside it', async () => {
    const finding = one(
      await inBody('## A\n\n:::columns\nWords.\n\n:::key-message\nx\n:::\n\nMore.\n\n:::\n'),
    );
    expect(finding).toMatchObject({ rule: 'block-in-block', line: 8 });
    expect(finding.message).toContain('“key-message” in line 11 stands in “columns”');
    expect(finding.advice).toBe('Type ::::columns here, and :::: where “columns” ends.');
  });

  test('comes before the next block begins', async () => {
    const finding = one(await inBody(':::key-message\nx\n\n:::quote\ny\n:::\n\nMore.\n'));
    expect(finding).toMatchObject({ rule: 'unclosed-block', line: 6 });
    expect(finding.message).toContain('isn’t closed before “quote” begins in line 9');
  });

  test('without a beginning is an error, each time', async () => {
    const findings = await inBody(`Words.\n\n:::\n\n${message}\n- a\n:::\n`);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['stray-fence', 8],
      ['stray-fence', 15],
    ]);
  });
});

test('all that is wrong with blocks is told at once, for editions and courses', async () => {
  const body = '::: note\nx\n:::\n\n::trainings\n\n:::action{bye=1}\nx\n:::\n\n:::\n';
  const findings = await check({
    'newsletters/x.md': editionFile(body),
    'training/y.md': `---\ntitle: A course\n---\n\n\n${body}`,
  });
  const told = ['unread-block', 'unknown-block', 'missing-label', 'unknown-attribute', 'stray-fence'];
  expect(rules(findings)).toEqual([...told, ...told]);
});

describe('a briefing with blocks', () => {
  test('counts their words, and takes no heading in them for a panel', async () => {
    const panels = Array.from({ length: 7 }, (_, index) => `## Panel ${index + 1}\n\nWords.\n`).join('\n');
    const audit = '\n:::audit\n## Good\n\nx\n\n## To develop\n\ny\n:::\n\n::byline[Audit lead]\n';
    expect(await inBody(panels + audit, 'briefings/x.md')).toEqual([]);
    const long = `:::key-message[${'word '.repeat(300)}]\n${'word '.repeat(300)}\n:::\n`;
    expect(one(await inBody(`${panels}\n${long}`, 'briefings/x.md'))).toMatchObject({
      rule: 'word-budget',
      message: 'A 7-minute briefing has up to 600 words; this one has 621.',
    });
  });
});

test('documents of random pieces stop no rule, and what is found stands in the file', async () => {
  const pieces = [
    ':::key-message',
    '::: quote',
    ':::action[x]{by=2026-10-09 bye="a b" .c #d}',
    '::training{courses="a, b"',
    '::::columns',
    ':::',
    '::',
    ':figure[x]',
    '{#a}',
    '[a](#b)',
    '[c](resouce:d "t")',
    '<resource:e>',
    '[f]: newsletter:g#h',
    'XQZ (#neglectmatters)',
    '> ',
    '- ',
    '  ',
    '\n',
    '\n\n',
    '```\n',
    '| a | :::|\n|--|--|\n',
  ];
  const bodies = [...randomDocuments(150)].map((body, seed) => {
    const mixed = body
      .split(/(?<=\n)/)
      .map((line, index) => pieces[(seed * 7 + index * 5) % pieces.length] + line);
    return mixed.join('');
  });
  const files = Object.fromEntries(
    bodies.flatMap((body, index) => [
      [`newsletters/n${index}.md`, editionFile(body)],
      [`newsletters/m${index}.mdx`, editionFile(body)],
    ]),
  );
  const found = await check({ ...files, 'glossary.yaml': 'MASH: Multi-agency safeguarding hub\n' });
  expect(new Set(rules(found)).size).toBeGreaterThan(12);
  for (const { file, line, column, message: said } of found) {
    const text = files[file.replace('content/', '')]?.split(/\r\n?|\n/)[line - 1];
    if (text === undefined) throw new Error(`${file}:${line} isn't there: ${said}`);
    expect(column, `${file}:${line} ${said}`).toBeLessThanOrEqual([...text].length + 1);
  }
});
