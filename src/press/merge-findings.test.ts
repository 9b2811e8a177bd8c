import { expect, test } from 'vitest';
import type { PressFinding } from './finding.ts';
import type { PressJob } from './job.ts';
import { mergeFindings } from './merge-findings.ts';
import { asFinding, type Report } from './verify/report.ts';

const found = (variant: string, report: Partial<Report>, edition = 'newsletters/a'): PressFinding =>
  asFinding({ edition, variant, file: 'content/a.md' } as PressJob, {
    rule: 'words-pdf',
    line: 7,
    thing: 'row 2 of a table',
    message: `Row 2 of a table lacks “x” on page ${report.pages?.[0] ?? 1}.`,
    ...report,
  });

test('the same fault of several PDFs is one finding that names them', () => {
  const merged = mergeFindings([
    found('standard', { pages: [1] }),
    found('large-print', { pages: [3] }),
    found('booklet', { pages: [1] }),
    found('standard', { pages: [9], file: 'content/a.md' }, 'packs/all'),
  ]);
  expect(merged).toEqual([
    {
      ...{ file: 'content/a.md', line: 7, column: 1, severity: 'error', rule: 'words-pdf' },
      message:
        'newsletters/a (standard, large-print, booklet) and packs/all (standard): Row 2 of a table lacks “x” on page 1. It is page 3 in large-print, page 9 of packs/all.',
      advice: expect.any(String),
    },
  ]);
});

test('another line, thing or rule is another fault', () => {
  const faults = [{}, { line: 8 }, { thing: 'a heading' }, { rule: 'title' as const }];
  expect(mergeFindings(faults.map((fault) => found('standard', fault)))).toHaveLength(4);
});

test('words that print page and web page lack are told once', () => {
  const rules = ['words-print-page', 'words-web-page'] as const;
  const merged = mergeFindings(rules.map((rule) => found('standard', { rule, thing: 'lost words' })));
  expect(merged).toMatchObject([{ rule: 'words-print-page' }]);
});

test('findings that are no PDF’s stay as they are', () => {
  const plain = { ...found('standard', {}) };
  delete plain.fault;
  expect(mergeFindings([plain, plain])).toEqual([plain, plain]);
});
