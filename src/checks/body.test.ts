import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile, partnershipYaml, squareSvg } from '../testing/content-builder.ts';

/** The body begins on line 6 of the file. */
const inBody = (body: string, others: Record<string, string> = {}) =>
  check({ 'newsletters/x/index.md': editionFile(body), 'newsletters/x/square.svg': squareSvg, ...others });

describe('a picture', () => {
  test('that is there and says what it shows is right', async () => {
    expect(await inBody('![A square](square.svg)\n\n![A square](./square.svg "Title")\n')).toEqual([]);
    expect(await inBody('![A square][s]\n\n[s]: square.svg\n')).toEqual([]);
    expect(await inBody('![A square](a%20b.svg)\n', { 'newsletters/x/a b.svg': squareSvg })).toEqual([]);
  });

  test('may stand elsewhere in the content folder', async () => {
    expect(await inBody('![The logo](../../logo.svg)\n\n![A square](square.svg)\n')).toEqual([]);
  });

  test('that isn’t there is an error where it is shown, with the nearest that is', async () => {
    const finding = one(await inBody('Words, and ![A square](sqare.svg)\n\n![A square](square.svg)\n'));
    expect(finding).toMatchObject({ rule: 'missing-picture', severity: 'error', line: 6, column: 12 });
    expect(finding.advice).toContain('Type square.svg');
  });

  test('whose name has other capitals isn’t there', async () => {
    expect(one(await inBody('![A square](Square.svg)\n')).advice).toContain('Type square.svg');
  });

  test.each([
    ['![A](https://elsewhere.example/a.png)', 'remote-picture'],
    ['![A](//elsewhere.example/a.png)', 'remote-picture'],
    ['![A](data:image/png;base64,AAAA)', 'remote-picture'],
    ['![A](../../../a.png)', 'picture-outside'],
    ['![A](/a.png)', 'picture-outside'],
    ['![A](..%2F..%2F..%2Fa.png)', 'picture-outside'],
    ['![A](#a)', 'missing-picture'],
    ['![A](a.heic)', 'unusable-picture'],
    ['![A]()', 'missing-picture'],
  ])('%s is an error', async (body, rule) => {
    expect(one(await inBody(`${body}\n`))).toMatchObject({ rule, severity: 'error', line: 6 });
  });

  test('without words for what it shows warns', async () => {
    expect(one(await inBody('![](square.svg)\n'))).toMatchObject({
      rule: 'picture-without-words',
      severity: 'warning',
    });
  });

  test('in a block that says it tells nothing needs no words', async () => {
    expect(await inBody(':::figure{decorative}\n![](square.svg)\n:::\n')).toEqual([]);
    expect(one(await inBody(':::figure\n![](square.svg)\n:::\n')).advice).toContain(':::figure{decorative}');
  });

  test('in HTML is looked for too', async () => {
    const findings = await inBody('Words <img src="gone.png" alt="A">\n');
    expect(rules(findings).sort()).toEqual(['missing-picture', 'raw-html']);
    expect(findings[0]).toMatchObject({ line: 6, column: 7 });
  });
});

describe('HTML', () => {
  test('that has no Markdown of its own is let be', async () => {
    const table = '| a | b |\n| --- | --- |\n| one<br>two | 31<sup>st</sup> |\n';
    expect(await inBody(`${table}\nH<sub>2</sub>O <!-- a note -->\n\n<!-- a note\n\nof two -->\n`)).toEqual(
      [],
    );
  });

  test.each([
    ['<b>words</b>', '**words**'],
    ['<i>words</i>', '*words*'],
    ['<u>words</u>', 'Delete the tags'],
    ['<a href="https://a.example">words</a>', '[words](https://a.example)'],
    ['one<br>two', 'Leave a line empty'],
    ['<div>words</div>', 'Delete the tags'],
    ['<h3>words</h3>', '### Words'],
    [
      '<iframe src="https://a.example/film"></iframe>',
      ':::signpost{kind=watch} on a line of its own, below it a link, [what it is](https://a.example/film)',
    ],
    ['<audio src="https://a.example/talk">', ':::signpost{kind=listen}'],
    ['<figure>', ':::figure on a line of its own'],
    [
      '<aside>words</aside>',
      ':::pull-quote on a line of its own, below it what belongs in the block, and ::: below that. Or type :::also',
    ],
    ['<blockquote>words</blockquote>', ':::quote'],
    ['words <q>words</q>', '“words”'],
    ['<details>words</details>', '### and the words'],
    ['<button>words</button>', ':::action[What to do]'],
    ['<form>', ':::action[What to do]'],
    ['<div class="box two-columns">words</div>', ':::key-message'],
    ['<div class="key-figures">words</div>', ':::key-figures'],
    ['<dl>', ':::definition[…]'],
    ['<address>', ':::contacts'],
    ['words <abbr title="Multi-agency hub">MASH</abbr>', 'glossary.yaml: ABC: Multi-agency hub'],
    ['<style>p > b { color: red }</style>', 'up to </style>'],
    ['<script>if (a<b) document.write("<i>")</script>', 'up to </script>'],
    ['<svg></svg>', '![what it shows](drawing.svg)'],
  ])('%s is an error that says to type %s', async (body, advice) => {
    const findings = await inBody(`${body}\n`);
    expect(one(findings)).toMatchObject({ rule: 'raw-html', severity: 'error', line: 6 });
    expect(one(findings).advice).toContain(advice);
  });

  test('is found at its own line and column within a block', async () => {
    expect(one(await inBody('<!-- a note -->\nwords <span>more</span>\n'))).toMatchObject({
      line: 7,
      column: 7,
    });
  });

  test('a note that is never closed is an error', async () => {
    expect(one(await inBody('Words.\n\n<!-- a note\n\nMore words.\n'))).toMatchObject({
      rule: 'unclosed-comment',
      line: 8,
    });
  });

  test('is refused in MDX too', async () => {
    const mdx = editionFile('<div>words</div>\n\n<>31<sup>st</sup></>\n');
    expect(one(await check({ 'newsletters/x.mdx': mdx }))).toMatchObject({ rule: 'raw-html', line: 6 });
  });
});

describe('a link', () => {
  test.each(['[words]()', '[words](#)', '[words](<>)', '[words](https://)'])(
    '%s is an error',
    async (body) => {
      expect(one(await inBody(`See ${body}\n`))).toMatchObject({
        rule: 'link-without-address',
        line: 6,
        column: 5,
      });
    },
  );

  test('that leads somewhere is right', async () => {
    expect(
      await inBody('## Part\n\n[a](https://a.example) [b](#part) <c@d.example> [e][e]\n\n[e]: /x/\n'),
    ).toEqual([]);
  });
});

describe('a heading', () => {
  test('with one # is an error', async () => {
    expect(one(await inBody('Words\n\n# Title\n'))).toMatchObject({
      rule: 'second-title',
      severity: 'error',
      line: 8,
    });
  });

  test('that leaves a level out warns, the first one too', async () => {
    expect(one(await inBody('## One\n\n#### Two\n'))).toMatchObject({
      rule: 'skipped-heading-level',
      line: 8,
    });
    expect(one(await inBody('### One\n'))).toMatchObject({ advice: 'Type ## One' });
    expect(await inBody('## One\n\n### Two\n\n#### Three\n\n## Four\n')).toEqual([]);
  });

  test('in capitals warns, with abbreviations kept in what is offered', async () => {
    const finding = one(await inBody('## NEWS FROM THE MARAC\n\nThe MARAC met.\n'));
    expect(finding).toMatchObject({ rule: 'heading-in-capitals', severity: 'warning' });
    expect(finding.advice).toContain('## News from the MARAC');
  });

  test('that is an abbreviation, or a number, is no heading in capitals', async () => {
    expect(await inBody('## MARAC\n\n## 2026\n\n## FAQ for 2026\n')).toEqual([]);
  });
});

describe('words without a place', () => {
  test.each([
    ['Words\n\n[^1]: A note\n', 'note-without-mark', 8, 1],
    ['Words[^1]\n\n[^1]: A note\n\n[^1]: Another\n', 'note-without-mark', 10, 1],
    ['Words[^1]\n', 'mark-without-note', 6, 6],
    ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n', 'surplus-cell', 8, 9],
    ['Words\n\n[Note]: https://a.example\n', 'address-without-link', 8, 1],
  ])('%j warns', async (body, rule, line, column) => {
    expect(one(await inBody(body))).toMatchObject({ rule, line, column, severity: 'warning' });
  });

  test('notes, cells and addresses in their places are right', async () => {
    const table = '| a | b |\n| --- | --- |\n| 1 |\n';
    expect(await inBody(`Words[^1] [a][a] \\[^2]\n\n[^1]: A note\n\n[a]: /x/\n\n${table}`)).toEqual([]);
  });
});

describe('a briefing', () => {
  const panels = (count: number) =>
    Array.from({ length: count }, (_, index) => `## ${index + 1} Panel\n\nWords.\n`).join('\n');
  const briefing = (body: string, ...lines: string[]) =>
    check({
      'briefings/x.md': editionFile(body, ...lines),
      'partnership.yaml': `${partnershipYaml}briefingFormats:\n  practice-note: { name: Practice note, panels: [Background, What to do], words: 20 }\n`,
    });

  test('has as many panels as its format says', async () => {
    expect(await briefing(panels(7))).toEqual([]);
    expect(one(await briefing(panels(6)))).toMatchObject({
      rule: 'panel-count',
      severity: 'warning',
      line: 1,
    });
    expect(one(await briefing(panels(8)))).toMatchObject({ rule: 'panel-count', line: 34 });
    expect(await briefing(panels(3), 'format: one-minute-guide')).toEqual([]);
  });

  test('has the panels that a partnership’s own format names, numbered or not', async () => {
    const own = 'format: practice-note';
    expect(await briefing('## 1. Background\n\n## What to do\n', own)).toEqual([]);
    expect(one(await briefing('## Background\n\n## What do\n', own))).toMatchObject({
      rule: 'panel-title',
      line: 9,
      advice: 'Type ## What to do',
    });
  });

  test('keeps to the number of words', async () => {
    const long = `## Background\n\n## What to do\n\n${'word '.repeat(30)}\n`;
    expect(one(await briefing(long, 'format: practice-note'))).toMatchObject({
      rule: 'word-budget',
      severity: 'warning',
      message: 'A Practice note has up to 20 words; this one has 34.',
    });
  });

  test('of a format that doesn’t exist is an error, with the nearest', async () => {
    expect(one(await briefing(panels(7), 'format: seven-minutes'))).toMatchObject({
      rule: 'unknown-format',
      severity: 'error',
      line: 4,
      column: 9,
    });
  });
});

test('MDX that doesn’t parse is an error where it breaks', async () => {
  expect(one(await check({ 'newsletters/x.mdx': editionFile('Words\n\nmore {words\n') }))).toMatchObject({
    rule: 'unreadable-mdx',
    severity: 'error',
  });
  expect(await check({ 'newsletters/x.md': editionFile('Words\n\nmore {words\n') })).toEqual([]);
});

describe('a character that no font has', () => {
  const missing = String.fromCodePoint(0x1_3000);

  test('is an error at its line and column', async () => {
    expect(one(await inBody(`Words\n\n😀 a ${missing}\n`))).toMatchObject({
      rule: 'unprintable-character',
      severity: 'error',
      line: 8,
      column: 5,
    });
  });

  test('is found in partnership.yaml, and typed by number', async () => {
    const text = partnershipYaml.replace('Noticing', missing);
    expect(one(await check({ 'partnership.yaml': text }))).toMatchObject({ line: 4, column: 12 });
    expect(one(await inBody('Words &#x13000;\n')).rule).toBe('unprintable-character');
  });

  test('other alphabets and signs are printed', async () => {
    expect(await inBody('如此, ŵ ŷ, ✅, українська, → ½\n')).toEqual([]);
  });
});
