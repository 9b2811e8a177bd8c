import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';
import { hashtagVocabulary, wordsOfHashtag } from './hashtag-words.ts';
import { isExplained, shortFormsIn } from './short-forms.ts';

const glossary = {
  'glossary.yaml': 'MASH: Multi-agency safeguarding hub\nCP-IS: Child protection information\n',
};

/** The body begins on line 6 of the file. */
const inBody = (body: string, others: Record<string, string> = glossary) =>
  check({ 'newsletters/x.md': editionFile(body), ...others });

describe('a short form', () => {
  test('that is neither in the glossary nor explained warns once, where it first stands', async () => {
    const finding = one(await inBody('The MASH met.\n\n- Ring the **SPOC**.\n\n## SPOCs\n\nSPOC again.\n'));
    expect(finding).toMatchObject({ rule: 'unknown-abbreviation', severity: 'warning', line: 8, column: 14 });
    expect(finding.message).toContain('“SPOC”');
    expect(finding.advice).toContain('content/glossary.yaml: SPOC:');
  });

  test('with letters swapped is offered with its letters in order', async () => {
    expect(one(await inBody('The MAHS met.\n')).advice).toContain('Type MASH if that was meant');
  });

  test('is nobody’s business where there is no glossary', async () => {
    expect(await inBody('The MAHS met the SPOC.\n', {})).toEqual([]);
  });

  test('is warned of in courses, tables, labels and notes too', async () => {
    const body =
      '| XQA |\n| --- |\n| XQB |\n\n:::reflect[Ask the XQC]\nWho?[^1]\n:::\n\n[^1]: The XQD knew.\n';
    expect(rules(await inBody(body))).toEqual(Array(4).fill('unknown-abbreviation'));
    const course = { ...glossary, 'training/x.md': '---\ntitle: A\n---\n\nFor each SPOC.\n' };
    expect(one(await check(course)).file).toBe('content/training/x.md');
  });

  test('in the glossary, explained, defined or known to everybody is right', async () => {
    const right = [
      'The MASH, MASHs, CP-IS and Wendmoor’s WSCP met the NHS, GPs, the UK’s A&E and the BBC about a PDF.',
      'The multi-agency risk assessment conference (MARAC) met; the MARAC will meet again.',
      ':::definition[SPOC]\nWhom to ring.\n:::',
      'The SPOC rang.',
      '| ICON | infant crying, okay: never shake |\n| - | - |',
      'See https://a.example/XYZ, XYZ@a.example, `XYZ` and #XYZ.',
      ':::passage{lang=cy}\nMae’r XYZ yma.\n:::',
      'You MUST ask. SAVE THE DATE: Monday. Child AB and KN15 live at LE3 8RA, in Part IV.',
    ];
    const site = { 'partnership.yaml': 'name: WSCP\n' };
    const found = await inBody(`${right.join('\n\n')}\n`, { ...glossary, ...site });
    expect(found.filter(({ rule }) => rule === 'unknown-abbreviation')).toEqual([]);
  });

  test('is told from words in capitals', () => {
    const found = (text: string) => shortFormsIn(text).map(({ short }) => short);
    expect(found('The MAST and CHaPP, the DfE, P4W and R&Q: ask SPLIG-led EHCPs')).toEqual([
      'MAST',
      'CHaPP',
      'DfE',
      'P4W',
      'R&Q',
      'SPLIG',
      'EHCP',
    ]);
    expect(
      found('McKay on YouTube and TikTok: DO NOT SHAKE A BABY. WHAT IS NEW AT MAST. A4, M25, x-ray'),
    ).toEqual([]);
  });

  test.each([
    ['MARAC', 'The multi-agency risk assessment conference (MARAC) met.'],
    ['MARAC', 'The multi-agency risk assessment conference, or MARAC, met.'],
    ['CAMHS', 'Child and adolescent mental health services (CAMHS)'],
    ['SUDI', 'sudden unexpected death in infancy (the “SUDI” cases)'],
    ['CHaPP', 'CHaPP, the Children Have a Place Project'],
    ['EHCPs', 'EHCPs (education, health and care plans)'],
    ['HEAT', 'HEAT stands for home environment assessment tool'],
    ['NYES', 'North Yorkshire Education Service (NYES)'],
  ])('%s is explained: %s', (short, text) => {
    expect(isExplained(short.replace(/s$/, ''), text)).toBe(true);
  });

  test.each([
    ['MARAC', 'The front door (MARAC) met.'],
    ['MARAC', 'The multi-agency panel met. Later the MARAC did.'],
    ['SPOC', 'Ring the SPOC (01632 960 014).'],
  ])('%s is not explained: %s', (short, text) => {
    expect(isExplained(short, text)).toBe(false);
  });
});

describe('a hashtag', () => {
  test('of several words in small letters warns, with its capitals', async () => {
    const body = 'We write of neglect.\n\nUse #neglectmatters, and #neglectmatters again.\n';
    expect(one(await inBody(body, {}))).toMatchObject({
      rule: 'hashtag',
      severity: 'warning',
      line: 8,
      column: 5,
      advice: 'Type #NeglectMatters',
    });
    expect(one(await inBody('#SAFERSLEEPWEEK\n', {})).advice).toBe('Type #SaferSleepWeek');
    expect(one(await inBody('#xqvzxqvzxqvzxqvz\n', {})).advice).toContain('#SaferSleepWeek');
  });

  test('of one word, with capitals, or that is none, is right', async () => {
    const body =
      '#NeglectMatters #safeguarding #1 C#sharp `#neglectmatters` [a](https://a.example/#neglectmatters)\n';
    expect(await inBody(body, {})).toEqual([]);
  });

  test('of a campaign is looked at once', async () => {
    expect(rules(await inBody(':::campaign[#askagainweek]\nAsk again.\n:::\n', {}))).toEqual(['hashtag']);
  });

  test('is cut into as few words as can be', () => {
    const vocabulary = hashtagVocabulary(['The children’s panel asks, #notaword']);
    expect(wordsOfHashtag('saferinternetday2026', vocabulary)).toEqual(['safer', 'internet', 'day', '2026']);
    expect(wordsOfHashtag('panel', vocabulary)).toBeUndefined();
    expect(wordsOfHashtag('notaword', vocabulary)).toBeUndefined();
    expect(vocabulary.has('notaword')).toBe(false);
  });
});
