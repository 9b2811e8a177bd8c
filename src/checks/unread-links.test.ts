import { describe, expect, test } from 'vitest';
import { check, one } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

/** The body begins on line 6 of the file. */
const inBody = (body: string) => check({ 'newsletters/x.md': editionFile(`${body}\n`) });

describe('a link that isn’t read as one', () => {
  test.each([
    ['[w](resource: heat)', '[w](resource:heat)'],
    ['[w](training:First look)', '[w](training:first-look)'],
    ['[w](term:Team around)', '[w](term:Team%20around)'],
    ['[w](#Section Two)', '[w](#section-two)'],
    ['[w](mailto: x@y.example)', '[w](mailto:x@y.example)'],
    ['[w](tel:01632 960 014)', '[w](tel:01632960014)'],
    ['[w](https://a.example/a b)', '[w](https://a.example/a%20b)'],
    ['[w](resource:heat “title”)', '[w](resource:heat)'],
    ['[w](https://a.example/x', '[w](https://a.example/x)'],
    ['[w] (https://a.example)', '[w](https://a.example)'],
    ['[w]https://a.example', '[w](https://a.example)'],
    ['(w)[https://a.example]', '[w](https://a.example)'],
  ])('%s is an error that says what to type', async (typed, instead) => {
    const finding = one(await inBody(`Read ${typed}`));
    expect(finding).toMatchObject({ rule: 'unread-link', severity: 'error', line: 6, column: 6 });
    expect(finding.advice).toBe(`Type ${instead}`);
  });

  test('is found in headings, tables and lists too', async () => {
    const body = '## A [w](#b c)\n\n| [w](#b c) |\n| --- |\n| x |\n\n- > [w](#b c)';
    expect((await inBody(body)).map(({ line, column }) => [line, column])).toEqual([
      [6, 6],
      [8, 3],
      [12, 5],
    ]);
  });

  test.each([
    'He said [sic](page 4) and [so on] (see page 3), s.47(1)(b), [x] and (y)[z].',
    '`[w](resource: heat)` and \\[w](#b c)',
    '[w](<https://a.example/a b>) and [w](https://a.example "A title") and [w](https://a.example/(x))',
    'A note[1] (https://a.example) and a ratio of (1:2)[3:4].',
    '[w][r] (https://a.example)\n\n[r]: https://b.example',
  ])('%s has none', async (body) => {
    expect(await inBody(body)).toEqual([]);
  });
});
