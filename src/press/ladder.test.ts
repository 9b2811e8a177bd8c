import { describe, expect, test } from 'vitest';
import type { PressFinding } from './finding.ts';
import type { PressJob } from './job.ts';
import { isMendable, lowestOf, type Rungs, reasonsFor, rungsBelow, settingFinding } from './ladder.ts';
import { SettingError } from './setting-error.ts';
import { simplifications } from './simplified.ts';

const finding = (file: string, rule = 'words-pdf', line = 7): PressFinding => ({
  file,
  line,
  column: 1,
  severity: 'error',
  rule,
  message: `packs/all (standard): Something of ${file} is wrong.`,
  advice: 'Break it in two.',
});

const single = {
  edition: 'newsletters/x',
  variant: 'booklet',
  file: 'x.md',
  source: [],
} as unknown as PressJob;
const pack = {
  edition: 'packs/all',
  variant: 'standard',
  file: 'packs.yaml',
  parts: ['a', 'b', 'c'].map((id) => ({ edition: `briefings/${id}`, file: `${id}.md` })),
  source: [
    { file: 'a.md', line: 4, words: 'one two three four five six' },
    { file: 'b.md', line: 9, words: 'one two three four five seven' },
  ],
} as unknown as PressJob;

/** Every step down for the same findings, as often as there is one. */
function steps(job: PressJob, findings: PressFinding[]): Rungs[] {
  const taken: Rungs[] = [];
  for (let rungs = rungsBelow(job, {}, findings); rungs; rungs = rungsBelow(job, rungs, findings)) {
    taken.push(rungs);
  }
  return taken;
}

describe('which rung is next', () => {
  test('an edition goes down as a whole, a rung at a time', () => {
    expect(steps(single, [finding('x.md')])).toEqual([{ '*': 2 }, { '*': 3 }, { '*': 4 }]);
  });

  test('in a pack only the editions concerned go down, then what stands around them, then everything', () => {
    const b = 'briefings/b';
    expect(steps(pack, [finding('b.md')])).toEqual([
      { [b]: 2 },
      { [b]: 3 },
      { [b]: 4 },
      { [b]: 4, 'packs/all': 4 },
      { [b]: 4, 'packs/all': 4, '*': 4 },
    ]);
    expect(rungsBelow(pack, { [b]: 3 }, [finding('a.md'), finding('c.md')])).toEqual({
      [b]: 3,
      'briefings/a': 2,
      'briefings/c': 2,
    });
  });

  test('what is wrong with cover or contents concerns the pack itself', () => {
    expect(rungsBelow(pack, {}, [finding('packs.yaml', 'title')])).toEqual({ 'packs/all': 2 });
  });

  test('where words are lost, what else is wrong may follow from it', () => {
    const findings = [finding('c.md', 'contents-page'), finding('a.md')];
    expect(rungsBelow(pack, {}, findings)).toEqual({ 'briefings/a': 2 });
  });

  test('a pack is as far down as the edition that is furthest', () => {
    expect(lowestOf({})).toBe(1);
    expect(lowestOf({ 'briefings/a': 2, 'briefings/c': 4 })).toBe(4);
  });
});

test('what is for the officer to decide, or is on every rung the same, is no reason to go down', () => {
  const whole = { images: [] };
  const missing = { images: [{ loaded: false }] } as unknown as Parameters<typeof isMendable>[1];
  expect(isMendable([finding('x.md')], whole)).toBe(true);
  expect(isMendable([finding('x.md', 'pictures')], missing)).toBe(false);
  for (const rule of ['one-page', 'outside-request', 'words-print-page']) {
    expect(isMendable([finding('x.md'), finding('x.md', rule)], whole), rule).toBe(false);
  }
});

test('a warning names each edition that was simplified, the pages, and what went wrong as designed', () => {
  const rungs = { 'briefings/a': 2, 'briefings/c': 3 };
  const reasons = reasonsFor(pack, rungs, { 'briefings/a': finding('a.md') }, [
    finding('c.md', 'layout', 12),
  ]);
  const simplified = [
    { edition: 'briefings/a', rung: 2, pages: [3, 4, 5, 9], apart: [] },
    { edition: 'briefings/c', rung: 3, pages: [10, 11, 12], apart: [11] },
  ];
  const warnings = simplifications(pack, rungs, reasons, simplified);
  expect(warnings).toMatchObject([
    { file: 'a.md', line: 7, severity: 'warning', rule: 'simplified' },
    { file: 'c.md', line: 12, severity: 'warning', rule: 'simplified' },
  ]);
  expect(warnings[0]?.message).toBe(
    "packs/all (standard): On pages 3 to 5 and 9, what should stay together may run over a page's end, since this went wrong as designed: Something of a.md is wrong.",
  );
  expect(warnings[1]?.message).toContain('On page 11, the cells of tables');
  expect(warnings[1]?.advice).toMatch(/^No word is lost: .* Break it in two\.$/);
});

test('pages without end are told by the file and line of the words that stand last', () => {
  const endless = { pages: 61, edition: 'briefings/b', text: 'one two three four five seven' };
  expect(settingFinding(pack, new SettingError('its pages have no end', endless))).toMatchObject({
    file: 'b.md',
    line: 9,
    rule: 'layout',
    message: expect.stringContaining('after 61 of them the text still stood at “one two three'),
  });
});
