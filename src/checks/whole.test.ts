import { describe, expect, test } from 'vitest';
import { inReadingOrder } from '../editions/finding.ts';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile, squareSvg, temporaryContent } from '../testing/content-builder.ts';
import { nearestName } from './nearest-name.ts';
import { readContent } from './read-content.ts';
import { abbreviationsIn, isInCapitals, sentenceCase } from './sentence-case.ts';
import { unpublished, unpublishedLine } from './unpublished.ts';

test('all findings of all files come at once, in reading order', async () => {
  const findings = await check({
    'newsletters/b.md': '---\ntitle: A\n---\n\n# One\n\n<b>x</b>\n',
    'newsletters/a.md': 'No front matter\n',
    'briefings/c.md': editionFile('![](gone.png)\n'),
    'logo.svg': null,
  });
  expect(rules(findings)).toEqual([
    'panel-count',
    'missing-picture',
    'picture-without-words',
    'missing-front-matter',
    'missing-field',
    'second-title',
    'raw-html',
    'missing-logo',
  ]);
  expect(findings).toEqual(inReadingOrder(findings));
  for (const { message, advice } of findings) {
    expect(message).toMatch(/\S/);
    expect(advice).toMatch(/\S/);
  }
});

describe('the address of an edition', () => {
  test('that it once had is not one of the site itself', async () => {
    const taken = ['/', '/newsletters/', '/editions.json', '/print/newsletters/a/', '/assets/x'];
    const findings = await check({
      'newsletters/x.md': editionFile('Words.\n', `aliases: [${taken.join(', ')}]`),
    });
    expect(rules(findings)).toEqual(taken.map(() => 'alias-taken'));
  });

  test('may be claimed once, whatever the capitals', async () => {
    const both = await check({ 'newsletters/x.md': editionFile(), 'newsletters/x/index.md': editionFile() });
    expect(one(both)).toMatchObject({
      rule: 'same-name',
      severity: 'error',
      file: 'content/newsletters/x/index.md',
    });
    expect(one(both).message).toContain('content/newsletters/x.md');
    const cased = await check({ 'newsletters/x.md': editionFile(), 'newsletters/X.md': editionFile() });
    expect(rules(cased).sort()).toEqual(['same-name', 'unsafe-name']);
  });

  test('may be the same in two kinds', async () => {
    const files = { 'newsletters/x.md': editionFile(), 'lessons-learned/x.md': editionFile() };
    expect(await check(files)).toEqual([]);
  });

  test('can’t be an alias of another edition too', async () => {
    const findings = await check({
      'newsletters/x.md': editionFile('Words.\n', 'aliases: [old, y, /news/1/]'),
      'newsletters/y.md': editionFile(),
      'lessons-learned/z.md': editionFile('Words.\n', 'aliases: [old, /News/1]'),
    });
    expect(findings.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/newsletters/x.md', 4, 'alias-taken'],
      ['content/newsletters/x.md', 4, 'alias-taken'],
    ]);
  });

  test('comes from a name that can stand in it, which is offered', async () => {
    expect(one(await check({ 'newsletters/My File.md': editionFile() }))).toMatchObject({
      rule: 'unsafe-name',
      advice: 'Call the file my-file.md',
    });
    expect(one(await check({ 'newsletters/My File/index.md': editionFile() })).advice).toBe(
      'Call the folder my-file',
    );
  });

  test('named as a replacement belongs to another edition', async () => {
    const replaced = (by: string) =>
      check({
        'newsletters/old.md': editionFile('Words.\n', `supersededBy: ${by}`),
        'newsletters/new-one.md': editionFile(),
      });
    expect(await replaced('new-one')).toEqual([]);
    expect(await replaced('newsletters/new-one')).toEqual([]);
    expect(one(await replaced('new-on'))).toMatchObject({ rule: 'unknown-replacement', line: 4, column: 15 });
    expect(one(await replaced('old')).message).toContain('itself');
  });
});

describe('a file that isn’t read', () => {
  test.each([
    ['newsletters/notes.docx', 'npm run import'],
    ['newsletters/x/notes.md', 'newsletters/notes.md'],
    ['newsletters/autumn/newsletter.md', 'Call it index.md'],
    ['newsletters/unused.png', 'Show it in an edition'],
    ['newsletter/x.md', 'Call it newsletters'],
    ['lessons_learnd/x.md', 'Call it lessons-learned'],
  ])('%s warns', async (path, advice) => {
    const finding = one(await check({ 'newsletters/x/index.md': editionFile(), [path]: squareSvg }));
    expect(finding).toMatchObject({ rule: 'unread-file', severity: 'warning', file: `content/${path}` });
    expect(finding.advice).toContain(advice);
  });

  test('pictures in an edition’s folder, or shown by an edition, and other folders are let be', async () => {
    const files = {
      'newsletters/x/index.md': editionFile('![A](../a.svg)\n'),
      'newsletters/x/spare.svg': squareSvg,
      'newsletters/a.svg': squareSvg,
      'newsletters/.DS_Store': '',
      'minutes/board.md': 'Words',
      'notes.txt': 'Words',
    };
    expect(await check(files)).toEqual([]);
  });
});

test('drafts, future and withdrawn editions are listed, and are no findings', async () => {
  const content = temporaryContent({
    'newsletters/a.md': editionFile('Words.\n', 'draft: true'),
    'newsletters/b.md': editionFile().replace('2026-09-24', '2027-01-01'),
    'newsletters/c.md': editionFile('Words.\n', 'withdrawn: true'),
    'newsletters/d.md': editionFile(),
  });
  const read = await readContent(content.dir);
  content.remove();
  const listed = unpublished(read, '2026-09-24');
  expect(listed.map(({ file, why }) => [file, why])).toEqual([
    ['content/newsletters/a.md', 'draft'],
    ['content/newsletters/b.md', 'future'],
    ['content/newsletters/c.md', 'withdrawn'],
  ]);
  expect(listed.map(unpublishedLine)[1]).toContain('1 January 2027');
  expect(unpublished(read, '2027-01-01').map(({ why }) => why)).toEqual(['draft', 'withdrawn']);
});

test('the nearest name is the one that was likely meant, or none', () => {
  const names = ['title', 'date', 'standfirst', 'supersededBy', 'lang'];
  expect(nearestName('Title', names)).toBe('title');
  expect(nearestName('superseded_by', names)).toBe('supersededBy');
  expect(nearestName('dtae', names)).toBe('date');
  expect(nearestName('language', names)).toBe('lang');
  expect(nearestName('colour', names)).toBeUndefined();
});

test('capitals are told from abbreviations, and put as a sentence has them', () => {
  expect(isInCapitals('WHAT IS NEW')).toBe(true);
  expect(isInCapitals('NEGLECT')).toBe(true);
  expect(isInCapitals('MARAC')).toBe(false);
  expect(isInCapitals('What is NEW')).toBe(false);
  expect(isInCapitals('2026')).toBe(false);
  const known = abbreviationsIn(['The MARAC met', 'ALL IN CAPITALS']);
  expect([...known]).toEqual(['MARAC']);
  expect(sentenceCase('“THE CHILD’S VOICE” AT MARAC', known)).toBe('“The child’s voice” at MARAC');
});
