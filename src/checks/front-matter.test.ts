import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { partnershipYaml } from '../testing/content-builder.ts';

const edition = (...lines: string[]) => ['---', ...lines, '---', '', 'Words.', ''].join('\n');
const inNewsletter = (...lines: string[]) => check({ 'newsletters/x.md': edition(...lines) });
const good = ['title: A title', 'date: 2026-09-24'];

test('content with nothing wrong in it has no findings', async () => {
  expect(await inNewsletter(...good)).toEqual([]);
});

test('a content folder may miss all but partnership.yaml', async () => {
  expect(await check({})).toEqual([]);
});

describe('the lines about an edition', () => {
  test('must be there', async () => {
    expect(one(await check({ 'newsletters/x.md': 'Words.\n' }))).toMatchObject({
      file: 'content/newsletters/x.md',
      line: 1,
      severity: 'error',
      rule: 'missing-front-matter',
    });
    expect(one(await check({ 'newsletters/x.md': '+++\ntitle = "A"\n+++\n' })).message).toContain('+++');
  });

  test('must be closed', async () => {
    expect(one(await check({ 'newsletters/x.md': '---\ntitle: A\n\nWords.\n' })).rule).toBe(
      'unclosed-front-matter',
    );
  });

  test('must be names with words', async () => {
    expect(one(await inNewsletter('- one', '- two'))).toMatchObject({ rule: 'unreadable-fields', line: 2 });
  });

  test('must have a title and a date, with the line to add', async () => {
    const findings = await inNewsletter('topics: [neglect]');
    expect(rules(findings)).toEqual(['missing-field', 'missing-field']);
    expect(findings.map(({ advice }) => advice).join()).toContain('title: Noticing what has changed');
    expect(rules(await check({ 'newsletters/x.md': '---\n---\nWords.\n' }))).toEqual([
      'missing-field',
      'missing-field',
    ]);
  });

  test('a colon in words is answered with the line in quotes', async () => {
    expect(one(await inNewsletter('title: Safer: an update', 'date: 2026-09-24'))).toMatchObject({
      rule: 'unreadable-fields',
      line: 2,
      column: 8,
      advice: 'Put quotes around it: title: "Safer: an update"',
    });
  });

  test('words in quotes with a colon are put in the other quotes', async () => {
    const { advice } = one(await inNewsletter('title: Say "no": why', 'date: 2026-09-24'));
    expect(advice).toBe(`Put quotes around it: title: 'Say "no": why'`);
  });

  test.each([
    ['title: @all', 'Put quotes around it: title: "@all"'],
    ['title: "Safe" and sound', 'Put quotes around it: title: \'"Safe" and sound\''],
    ['topics:\n\t- a', 'Type spaces instead: two for each step.'],
    ['title: A\ntitle: B', 'Delete one of the two.'],
    ['title: "Safe', 'Put quotes around it: title: "Safe"'],
    ['Words without a name\ntitle: A', 'Each line is a name, a colon'],
  ])('%j is answered with %s', async (lines, advice) => {
    const findings = await inNewsletter(lines);
    expect(findings.map((finding) => finding.advice).join('\n')).toContain(advice);
    expect(findings.every(({ line }) => line >= 2)).toBe(true);
  });

  test('a quotation mark that is never closed is found where it opens', async () => {
    expect(one(await inNewsletter('date: 2026-09-24', 'title: "Safe', 'topics: [a]'))).toMatchObject({
      line: 3,
      column: 8,
    });
  });

  test('the position stays true with Windows line ends and a byte order mark', async () => {
    const text = `\uFEFF${edition(...good, 'titel: x')}`.replaceAll('\n', '\r\n');
    expect(one(await check({ 'newsletters/x.md': text }))).toMatchObject({
      line: 4,
      column: 1,
      rule: 'unknown-field',
    });
  });
});

describe('a field', () => {
  test('that isn’t known gets the nearest name that is', async () => {
    const findings = await inNewsletter('titel: A title', 'date: 2026-09-24', 'summary: x', 'colour: red');
    expect(findings.map(({ line, advice }) => [line, advice.split(',')[0]])).toEqual([
      [2, 'Type title: instead of titel:'],
      [4, 'Type standfirst: instead of summary:'],
      [5, 'Delete the line'],
    ]);
  });

  test('of briefings is not known in newsletters', async () => {
    expect(one(await inNewsletter(...good, 'onePage: true')).rule).toBe('unknown-field');
  });

  test('of the wrong sort is found where it stands', async () => {
    expect(one(await inNewsletter(...good, 'topics:', '  - neglect', '  - [a]'))).toMatchObject({
      line: 6,
      column: 5,
      rule: 'wrong-value',
    });
  });

  test.each([
    ['24/09/2026', '2026-09-24'],
    ['2026-02-30', 'calendar'],
    ['24 September 2026', '2026-09-24'],
  ])('that should be a date and is %s is answered with %s', async (typed, advice) => {
    const finding = one(await inNewsletter('title: A', `date: ${typed}`));
    expect(finding).toMatchObject({ line: 3, column: 7, rule: 'wrong-value', severity: 'error' });
    expect(finding.advice).toContain(advice);
  });

  test('that is a guess warns until its note is deleted', async () => {
    const note = 'date: 2026-11-23 # guess: confirm the date, then delete this note';
    expect(one(await inNewsletter('title: A', note))).toMatchObject({
      line: 3,
      column: 18,
      severity: 'warning',
      rule: 'guessed-value',
      message: '“date: 2026-11-23” is a guess.',
    });
    expect(await inNewsletter('title: Guess who', 'date: 2026-11-23 # agreed')).toEqual([]);
    expect(await inNewsletter('title: "A # guess"', 'date: 2026-11-23')).toEqual([]);
  });

  test('whose number would change in print is an error', async () => {
    expect(one(await inNewsletter(...good, 'version: 1.10'))).toMatchObject({
      rule: 'changed-number',
      line: 4,
      advice: 'Put it in quotes: version: "1.10"',
    });
    expect(await inNewsletter(...good, 'version: "1.10"', 'issue: 14')).toEqual([]);
  });

  test('whose words YAML takes for a note warns', async () => {
    expect(one(await inNewsletter(...good, 'period: Autumn #1'))).toMatchObject({
      rule: 'words-taken-for-note',
      severity: 'warning',
      line: 4,
      column: 16,
    });
    expect(await inNewsletter(...good, 'period: Autumn # a note', 'issue: "#1"')).toEqual([]);
  });
});

describe('partnership.yaml', () => {
  const withChange = (from: string, to: string) =>
    check({ 'partnership.yaml': partnershipYaml.replace(from, to) });

  test('must be there', async () => {
    expect(one(await check({ 'partnership.yaml': null }))).toMatchObject({
      file: 'content/partnership.yaml',
      rule: 'missing-partnership',
    });
  });

  test('an empty one misses every field that must be there', async () => {
    const findings = await check({ 'partnership.yaml': '' });
    expect(rules(findings)).toEqual(Array(6).fill('missing-field'));
  });

  test('one that doesn’t parse is found where it breaks', async () => {
    expect(one(await withChange('strapline: ', 'strapline: Now: ')).rule).toBe('unreadable-fields');
  });

  test('a misspelt name, deep down too, gets the nearest', async () => {
    expect(one(await withChange('  hours:', '  hour:'))).toMatchObject({
      rule: 'unknown-field',
      line: 14,
      column: 3,
      advice: 'Type hours: instead of hour:',
    });
    expect(one(await withChange('    briefing:', '    breifing:')).advice).toBe(
      'Type briefing: instead of breifing:',
    );
  });

  test('a missing field of a group is found at the group', async () => {
    expect(one(await withChange('  phone: 01632 960 014\n', ''))).toMatchObject({
      rule: 'missing-field',
      line: 12,
    });
  });

  test('a colour without quotes is said to be taken for a note', async () => {
    expect(one(await withChange('colour: "#0b5563"', 'colour: #0b5563'))).toMatchObject({
      line: 7,
      column: 3,
      advice: 'Put it in quotes: colour: "#0b5563"',
    });
  });

  test('a telephone number that would lose its first digit is an error', async () => {
    expect(one(await withChange('01632 960 021', '01632960021'))).toMatchObject({
      rule: 'changed-number',
      line: 18,
      column: 12,
    });
  });

  test('a logo that isn’t there is an error where it is named', async () => {
    expect(one(await check({ 'logo.svg': null }))).toMatchObject({
      rule: 'missing-logo',
      line: 5,
      column: 15,
    });
    expect(
      one(
        await check({
          'logo.svg': null,
          'logo.tiff': 'x',
          'partnership.yaml': partnershipYaml.replace('logo.svg', 'logo.tiff'),
        }),
      ).rule,
    ).toBe('unusable-picture');
  });

  test('a colour on which white can’t be read warns, with the nearest that can', async () => {
    const finding = one(await withChange('#0b5563', '#7fd4e5'));
    expect(finding).toMatchObject({ rule: 'unusable-colour', severity: 'warning', line: 7, column: 11 });
    expect(finding.advice).toMatch(/^Type colour: "#[0-9a-f]{6}"/);
    expect(one(await withChange('#6a2a5e', '#ffcc00'))).toMatchObject({ line: 9 });
  });
});
