import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

/** The body begins on line 6 of the file. */
const inMdx = (body: string, others: Record<string, string> = {}) =>
  check({ 'newsletters/x.mdx': editionFile(body), ...others });

describe('an expression of .mdx', () => {
  test('that is words in quotes, or a note, is right', async () => {
    expect(
      await inMdx('Words {\'in quotes\'} {"two"} {`three`} {/* a note */}\n\n{/* a\nnote */}\n'),
    ).toEqual([]);
  });

  test.each(['1 + 1', 'frontmatter.title', `\`a\${1}\``, '/* a note */ "b"', '[1, 2].map((n) => n)'])(
    'that is worked out is an error: {%s}',
    async (expression) => {
      const finding = one(await inMdx(`Words\n\nmore {${expression}}\n`));
      expect(finding).toMatchObject({ rule: 'uncounted-words', severity: 'error', line: 8, column: 6 });
      expect(finding.advice).toContain("{'like this'}");
    },
  );

  test('is plain text in .md', async () => {
    expect(await check({ 'newsletters/x.md': editionFile('a {1 + 1} b\n') })).toEqual([]);
  });

  test('that is exported is an error', async () => {
    expect(one(await inMdx('export const a = 1\n\nWords\n'))).toMatchObject({
      rule: 'uncounted-words',
      line: 6,
    });
  });
});

describe('a component', () => {
  const imported = "import Box from './Box.astro'\n\n";
  const box = { 'newsletters/Box.astro': '<div><slot /></div>' };

  test('that is imported warns once of the words that it may add', async () => {
    const finding = one(await inMdx(`${imported}<Box size={2}>Words.</Box>\n\n<Box>More.</Box>\n`, box));
    expect(finding).toMatchObject({ rule: 'component-words', severity: 'warning', line: 8, column: 1 });
    expect(finding.advice).toContain('between its tags');
  });

  test('that nothing imports is an error, with the block that there is for it', async () => {
    const finding = one(await inMdx('<KeyMessage>Words.</KeyMessage>\n'));
    expect(finding).toMatchObject({ rule: 'unknown-component', severity: 'error', line: 6 });
    expect(finding.advice).toContain('Type :::key-message on a line of its own');
    expect(one(await inMdx('<Zzzz />\n')).advice).toContain("import Zzzz from './Zzzz.astro'");
  });

  test.each(['title="In brief"', 'title="Brief"', "items={['two words', 'and more']}"])(
    'with words in an attribute is an error: %s',
    async (attribute) => {
      const findings = await inMdx(`${imported}<Box ${attribute}>Words.</Box>\n`, box);
      expect(rules(findings)).toEqual(['component-words', 'uncounted-words']);
      expect(findings[1]).toMatchObject({ severity: 'error', line: 8, column: 6 });
    },
  );
});

describe('a file', () => {
  const old = (text: string) => text.replaceAll('\n', '\r');

  test('with the line ends of very old computers is read, and its findings have their lines', async () => {
    const text = old(editionFile('Words\n\n::: key-message\nAsk.\n:::\n'));
    expect(one(await check({ 'newsletters/x.md': text }))).toMatchObject({ rule: 'unread-block', line: 8 });
    expect(await check({ 'newsletters/x.md': old(editionFile()) })).toEqual([]);
  });

  test('with such line ends can’t be .mdx', async () => {
    expect(one(await check({ 'newsletters/x.mdx': old(editionFile()) }))).toMatchObject({
      rule: 'old-line-ends',
    });
    expect(await check({ 'newsletters/x.mdx': editionFile().replaceAll('\n', '\r\n') })).toEqual([]);
  });
});
