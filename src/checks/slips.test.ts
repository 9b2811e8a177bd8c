import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

const names = {
  'resources.yaml': 'heat:\n  title: Home tool\n  kind: toolkit\n  address: https://a.example\n',
  'groups.yaml': 'board:\n  name: The board\n  role: Decides.\n',
};

/** The body begins on line 6 of the file. */
const inBody = (body: string) => check({ 'newsletters/x.md': editionFile(`${body}\n`), ...names });

describe('a slip in a block’s first line', () => {
  test.each([
    [':::action[A]{by=9 October 2026}\nx\n:::', 'Type year-month-day: by=2026-10-09'],
    [':::action[A]{by: 2026-12-10}\nx\n:::', 'Type by=2026-12-10'],
    [':::signpost{watch}\n[A film](https://a.example)\n:::', 'Type kind=watch'],
    ['::group{board}', 'Type id=board'],
    [':::quote{#Two Words}\nx\n:::', 'Type {#two-words}'],
    [':::action Send it\nx\n:::', 'Type :::action[Send it]'],
    [':::action(Send it)\nx\n:::', 'Type :::action[Send it]'],
    [':::key-message:\nx\n:::', 'Type :::key-message'],
    [':::key-message.\nx\n:::', 'Type :::key-message'],
    [':::key–message\nx\n:::', 'Type :::key-message'],
    [':::Key Message: remember\n:::', 'Type :::key-message, and on the line below it: remember'],
    [':::action[ ]\nx\n:::', 'Type the words after its name: :::action[…]'],
  ])('%j has one finding, which says what to type', async (body, advice) => {
    expect(one(await inBody(body))).toMatchObject({ severity: 'error', line: 6, advice });
  });

  test('is no tab or space at its end', async () => {
    expect(await inBody(':::quote\t\nx\n:::\t\n\n::urgent-help\t\n\n:::key-message \t\nx\n:::')).toEqual([]);
  });

  test('names a group in square brackets: how it is named doesn’t have them', async () => {
    const advice = (await inBody('::group[board]')).map((finding) => finding.advice);
    expect(advice).toContain('Type it after the name: ::group{id=splig}');
  });
});

describe('a sign that can’t be seen in a line of colons', () => {
  test.each([
    [':::quote\u00a0\nx\n:::', 6, ':::quote'],
    ['\u200b:::quote\nx\n:::', 6, ':::quote'],
    ['\u00a0:::quote\nx\n:::', 6, ':::quote'],
    [':::quote\nx\n:::\u00a0\n\n:::key-message\nx\n:::', 8, ':::'],
    [':::\ufeffaction[A b]{by=2026-12-01}\nx\n:::', 6, ':::action[A b]{by=2026-12-01}'],
  ])('%j is told, and nothing that follows from it', async (body, line, typed) => {
    const advice = `Delete the whole line and type it again: ${typed}`;
    expect((await inBody(body)).filter(({ rule }) => rule !== 'unknown-block')).toMatchObject([
      { rule: 'invisible-sign', line, advice },
    ]);
  });

  test('may stand in a label, or in words with colons', async () => {
    expect(await inBody(':::definition[Section\u00a047]\nx\n:::\n\nA\u00a0:: b\u00a0')).toEqual([]);
  });
});

describe('lines that look like a table or a list', () => {
  test.each([
    ['|A|B|\n|1|2|', 'Type | --- | --- | on a line of its own below the first row.'],
    ['| A | B |\n| --- |\n| 1 | 2 |', 'Type | --- | --- | in its place, below the first row.'],
    ['•\tOne\n•\tTwo', 'Type - and a space in place of each •'],
  ])('%j is told once', async (body, advice) => {
    expect(one(await inBody(body))).toMatchObject({ line: 6, advice });
  });

  test('may be words with | or • in them', async () => {
    expect(await inBody('A | B\n| c\n\nOne • two · three\n\n| A |\n| --- |\n| • x |')).toEqual([]);
  });
});

describe('a telephone number with something behind it', () => {
  test.each([
    '01632 960 041 (9:30am to 5pm)',
    '01632 960 041 9:30am',
    '0800 1111 24 hours',
    '+44 1632 960 041 (24 hours)',
  ])('%s is right', async (text) => expect(await inBody(`Ring ${text}.`)).toEqual([]));
});

describe('a line that says that a block ends', () => {
  test.each([':::endquote', ':::/quote', '::: end', ':::END', '::: close quote'])(
    '%s has one finding',
    async (line) => {
      expect(one(await inBody(`:::quote\nx\n:::\n\nWords.\n\n${line}`))).toMatchObject({
        rule: 'wrong-ending',
        line: 12,
      });
    },
  );

  test('may begin with end in words', async () => {
    expect(rules(await inBody(':::ending-neglect\nx\n:::'))).toEqual(['unknown-block']);
  });
});

describe('a block typed into a cell of a table', () => {
  test('is an error at the colons', async () => {
    const body = '| A | B |\n| --- | --- |\n| x | ::urgent-help |\n| :::key-message | y |';
    const found = await inBody(body);
    expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['block-in-table', 8, 7],
      ['block-in-table', 9, 3],
    ]);
  });

  test('isn’t seen in ratios, times or colons', async () => {
    expect(await inBody('| 9:30 | 1:1 |\n| --- | --- |\n| :: | a :: b |')).toEqual([]);
  });
});

describe('number signs with no space after them', () => {
  test('are an error where they stand, one by one', async () => {
    const found = await inBody('##Training\n\nWords.\n\n- x\n\n  ###More\n##And more');
    expect(found.map(({ rule, line, column, advice }) => [rule, line, column, advice])).toEqual([
      ['unread-heading', 6, 1, 'Type ## Training'],
      ['unread-heading', 12, 3, 'Type ### More'],
      ['unread-heading', 13, 1, 'Type ## And more'],
    ]);
  });

  test('may be a hashtag, or code', async () => {
    expect(await inBody('#AskAgain is on.\n\n`##x` and a ##b\n\n\\##Training\n\n```\n##x\n```')).toEqual([]);
  });
});

describe('a heading with nothing in it', () => {
  test.each(['##', '## &nbsp;', '### <!-- a note -->', '## [](#x)'])(
    'is a warning where it stands: %s',
    async (typed) => {
      const found = (await inBody(`## First\n\na\n\n${typed}\n\nb`)).filter(
        ({ rule }) => rule === 'empty-heading',
      );
      expect(one(found)).toMatchObject({ severity: 'warning', line: 10, column: 1 });
    },
  );

  test('is told when it has only the number of a note', async () => {
    expect(one(await inBody('## [^1]\n\na\n\n[^1]: b'))).toMatchObject({
      rule: 'empty-heading',
      advice: 'Type words before the note: ## Words[^1], or delete the ##.',
    });
  });

  test('isn’t one of signs, or of a picture', async () => {
    expect(rules(await inBody('## 🎉\n\na\n\n## ?\n\nb'))).toEqual([]);
  });
});

describe('tildes', () => {
  test('one on each side is a warning, with what sets a figure low', async () => {
    const finding = one(await inBody('A CO~2~ alarm (carbon dioxide, CO).'));
    expect(finding).toMatchObject({ rule: 'struck-words', severity: 'warning', line: 6, column: 5 });
    expect(finding.advice).toContain('<sub>2</sub>');
  });

  test('two on each side, or one alone, are right', async () => {
    expect(await inBody('~~Gone~~, about ~5 or ~ 6.')).toEqual([]);
  });
});

describe('a link that is only a name', () => {
  test.each([
    ['heat', 'Type resource:heat'],
    ['newsletters/x', 'Type newsletter:x'],
    ['newsletter/x/#a', 'Type newsletter:x#a'],
    ['http//a.example', 'Type https://a.example'],
    ['https:/a.example', 'Type https://a.example'],
    ['nothing', 'Type a whole address'],
  ])('%s is an error that says its whole name', async (url, advice) => {
    const finding = one(await inBody(`[words](${url})`));
    expect(finding).toMatchObject({ rule: 'incomplete-link', line: 6, column: 9 });
    expect(finding.advice).toContain(advice);
  });
});

describe('a field with spaces before it', () => {
  test('is told where it stands, not above', async () => {
    const file = '---\ntitle: A\ndate: 2026-09-01\nperiod: Autumn\n issue: 3\n---\n\nWords.\n';
    const finding = one(await check({ 'newsletters/x.md': file }));
    expect(finding).toMatchObject({ line: 5, advice: 'Type it from the left edge: issue: 3' });
  });
});
