import { expect, test } from 'vitest';
import type { Layout } from '../paginate/layout.ts';
import { foldReports } from './fold.ts';
import type { Report } from './report.ts';

const layout = { outside: [], papers: [{ width: 595, height: 842 }] } as unknown as Layout;
const report = (rule: Report['rule'], more: Partial<Report> = {}): Report => ({
  rule,
  line: 1,
  message: `${rule}.`,
  ...more,
});
const rules = (reports: Report[], from = layout) => foldReports(reports, from).map(({ rule }) => rule);

test('what is wrong on pages whose words are lost follows from that', () => {
  const lost = report('words-pdf', { line: 9, pages: [2, 3] });
  const after = [
    report('title', { pages: [2] }),
    report('outside-page', { pages: [3] }),
    report('stranded-heading', { pages: [2] }),
    report('contents-page', { pages: [1] }),
    report('pages'),
    report('layout'),
  ];
  expect(rules([lost, ...after])).toEqual(['words-pdf']);
  expect(rules(after.slice(0, 4))).toHaveLength(4);
});

test('another fault on another page is told too, and so is what an officer asked for', () => {
  const lost = report('words-pdf', { pages: [2] });
  expect(rules([lost, report('outside-page', { pages: [5] }), report('one-page', { pages: [2] })])).toEqual([
    'words-pdf',
    'outside-page',
    'one-page',
  ]);
});

test('words that the print page lacks are not told again for the PDF', () => {
  const place = { line: 7, file: 'a.md' };
  expect(rules([report('words-print-page', place), report('words-pdf', place)])).toEqual([
    'words-print-page',
  ]);
  expect(rules([report('words-print-page', place), report('words-pdf', { line: 9 })])).toHaveLength(2);
});

test('a picture that was refused is told once, and what it shows in words is no fault of its own', () => {
  const picture = report('pictures', { thing: '/a.png', pages: [1] });
  const refused = report('outside-request', { thing: 'https://elsewhere.example/a.png' });
  const words = report('words-pdf', { pages: [1], onlyAdds: true });
  expect(rules([words, picture, refused])).toEqual(['outside-request']);
  expect(rules([words, picture])).toEqual(['pictures']);
  expect(rules([{ ...words, onlyAdds: false }, picture])).toEqual(['words-pdf', 'pictures']);
});

test('contents entries with a wrong page are one fault', () => {
  const entries = foldReports(
    [1, 2, 3].map((line) => report('contents-page', { line })),
    layout,
  );
  expect(entries).toMatchObject([{ line: 1, message: 'contents-page. 2 more entries are wrong too.' }]);
});

test('pages that are printed smaller have one cause: what is wider than its paper', () => {
  const box = { page: 1, x: 100, y: 0, width: 900, height: 9, what: 'table', text: 'x', isNear: false };
  const wide = { ...layout, outside: [box] };
  const reports = [
    report('words-pdf', { pages: [4] }),
    report('title', { pages: [1] }),
    report('outside-page', { pages: [1] }),
    report('outside-page', { pages: [7] }),
  ];
  expect(rules(reports, wide)).toEqual(['outside-page']);
  // Where the title is in its place the pages are as large as they were set.
  expect(
    rules(
      [reports[0], reports[2]].filter((one) => one !== undefined),
      wide,
    ),
  ).toEqual(['words-pdf', 'outside-page']);
});
