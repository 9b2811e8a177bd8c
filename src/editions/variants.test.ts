import { describe, expect, test } from 'vitest';
import { check, one } from '../testing/check-findings.ts';
import { editionFile, partnershipYaml } from '../testing/content-builder.ts';
import { type Kind, kinds } from './kinds.ts';
import { pdfsOf, usualVariants, type Variant, variants, variantsFor } from './variants.ts';

const asks = (asked?: Partial<Record<Kind, Variant[]>>) => ({
  variants: asked && { newsletter: undefined, briefing: undefined, 'lessons-learned': undefined, ...asked },
});
const names = (...input: Parameters<typeof pdfsOf>) => pdfsOf(...input).map(({ variant }) => variant);

describe('the PDFs of an edition', () => {
  test('are the usual ones of its kind where nobody says anything', () => {
    for (const kind of kinds) {
      expect(names(kind, 'x', undefined, asks()), kind).toEqual(usualVariants[kind]);
      expect(names(kind, 'x', undefined, asks({})), kind).toEqual(usualVariants[kind]);
    }
    expect(usualVariants.briefing).toContain('record');
    expect(usualVariants.newsletter).not.toContain('record');
  });

  test('are those that the partnership asks for, kind by kind', () => {
    const partnership = asks({ newsletter: ['booklet'] });
    expect(names('newsletter', 'x', undefined, partnership)).toEqual(['standard', 'booklet']);
    expect(names('lessons-learned', 'x', undefined, partnership)).toEqual(usualVariants['lessons-learned']);
  });

  test('are those that the edition asks for, whatever its partnership says', () => {
    const partnership = asks({ newsletter: ['booklet', 'press'] });
    expect(names('newsletter', 'x', ['large-print'], partnership)).toEqual(['standard', 'large-print']);
  });

  test('always have the standard one, which alone is made where nothing else is asked for', () => {
    for (const asked of [['standard'], []] satisfies Variant[][]) {
      expect(names('briefing', 'x', asked, asks())).toEqual(['standard']);
      expect(names('briefing', 'x', undefined, asks({ briefing: asked }))).toEqual(['standard']);
    }
  });

  test('come in one order and once, however they were asked for', () => {
    const asked: Variant[] = ['press', 'booklet', 'press', 'large-print', 'record', 'standard'];
    expect(names('briefing', 'x', asked, asks())).toEqual([...variants]);
  });

  test('have an address each, below that of the edition', () => {
    expect(pdfsOf('briefing', 'neglect', ['record'], asks())).toEqual([
      { variant: 'standard', path: 'briefings/neglect/neglect.pdf' },
      { variant: 'record', path: 'briefings/neglect/neglect-record.pdf' },
    ]);
  });
});

test('a record is for briefings only', () => {
  expect(variantsFor('briefing')).toEqual(['record', 'large-print', 'booklet', 'press']);
  for (const kind of ['newsletter', 'lessons-learned'] as const) {
    expect(variantsFor(kind)).toEqual(['large-print', 'booklet', 'press']);
  }
});

describe('a variant that there isn’t', () => {
  const others = 'standard, large-print, booklet, press';

  test('in an edition is answered with its line and what to type', async () => {
    const finding = one(
      await check({ 'newsletters/x.md': editionFile('Words.\n', 'variants: [large-print, giant]') }),
    );
    expect(finding).toMatchObject({
      file: 'content/newsletters/x.md',
      line: 4,
      column: 25,
      severity: 'error',
    });
    expect(finding.message).toContain('variants 2');
    expect(`${finding.message} ${finding.advice}`).toContain(others);
    expect(finding.advice).toContain('large-print');
  });

  test('for its kind, such as a newsletter’s record, is answered in plain words', async () => {
    const record = editionFile('Words.\n', 'variants:', '  - booklet', '  - record');
    const finding = one(await check({ 'newsletters/x.md': record }));
    expect(finding).toMatchObject({ file: 'content/newsletters/x.md', line: 6, column: 5 });
    expect(finding.message).toBe('Only a briefing has a record.');
    expect(finding.advice).toBe('Delete “record” from this list.');
    const briefing = editionFile(
      '## Background\n\nWords.\n',
      'format: one-minute-guide',
      'variants: [record]',
    );
    expect(await check({ 'briefings/x.md': briefing })).toEqual([]);
  });

  test('in partnership.yaml is answered with its line and what to type', async () => {
    const yaml = (variants: string) => partnershipYaml.replace(/^variants: .*$/m, `variants:\n${variants}`);
    const line = yaml('').split('\n').indexOf('variants:') + 2;
    const finding = one(
      await check({ 'partnership.yaml': yaml('  lessons-learned: [record]\n  briefing: [record]') }),
    );
    expect(finding).toMatchObject({ file: 'content/partnership.yaml', line, column: 21, severity: 'error' });
    expect(`${finding.message} ${finding.advice}`).toContain(others);
    expect(one(await check({ 'partnership.yaml': yaml('  newsletter: booklet') })).advice).toContain(
      'large-print',
    );
    expect(one(await check({ 'partnership.yaml': yaml('  leaflet: [booklet]') })).message).toContain(
      'leaflet',
    );
    expect(await check({ 'partnership.yaml': yaml('  newsletter: [booklet, press]') })).toEqual([]);
  });
});
