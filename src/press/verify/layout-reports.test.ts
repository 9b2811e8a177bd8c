import { expect, test } from 'vitest';
import { impose } from '../imposition.ts';
import type { Layout } from '../paginate/layout.ts';
import type { Evidence } from './evidence.ts';
import { pack } from './fixtures.ts';
import { fitReports, pageReports, pictureReports } from './layout-reports.ts';

const a4 = { width: 595.28, height: 841.89 };
const evidence = (pages: Evidence['pdf']['pages'], sides?: Evidence['sides']): Evidence =>
  ({ layout: { pages: 2, papers: [a4, a4] } as Layout, pdf: { pages }, sides }) as Evidence;

test('what is wrong with a page that nobody typed is told of the edition before it', () => {
  const words = [
    { file: 'a.md', page: 2 },
    { file: 'b.md', page: 4 },
  ];
  const broken = (page: number) => ({
    ...{ page, x: 0, y: 0, width: 9, height: 9 },
    ...{ source: 'code.svg', loaded: false, vector: true, furniture: true },
  });
  const fileOf = (page: number) =>
    // In furniture, as a code on the back page is.
    pictureReports(pack(words, { images: [broken(page)], furniture: [broken(page)] })).map(
      ({ file }) => file,
    );
  expect([1, 2, 3, 4, 5].map(fileOf)).toEqual([['a.md'], ['a.md'], ['a.md'], ['b.md'], ['b.md']]);
});

test('a text that is too long for one side is told with a panel only if one is named', () => {
  const fit = {
    edition: 'briefings/a',
    fits: false,
    overPt: 30,
    lines: 4,
    columns: 2,
    required: { line: 7 },
  };
  const reports = (fits: Layout['fits']) => fitReports(pack([{ file: 'a.md', page: 1 }], { fits }));
  expect(reports([{ ...fit, longest: { name: 'What happened', lines: 20 } }])).toMatchObject([
    {
      message: expect.stringMatching(/4 lines too long for it \(lines of a column\).*“What happened”/),
      advice: expect.stringMatching(/^Shorten “What happened”, or other panels, by 4 lines in all;/),
    },
  ]);
  const [plain] = reports([{ ...fit, columns: 1 }]);
  expect(plain?.message).toMatch(/4 lines too long for it\.$/);
  expect(plain?.advice).toMatch(/^Shorten the text by 4 lines;/);
});

test('a PDF with a page too many is told of', () => {
  expect(pageReports(evidence([a4, a4]))).toEqual([]);
  expect(pageReports(evidence([a4, a4, a4]))).toMatchObject([{ rule: 'pages' }]);
});

test('a page of another size than was set is told of, in millimetres', () => {
  expect(pageReports(evidence([a4, { width: 396.96, height: 561.12 }]))).toMatchObject([
    { message: 'Page 2 of the PDF is 140 × 198 mm, but 210 × 297 mm were set.' },
  ]);
});

test('a PDF of sheets has a page for each side, as large as the side', () => {
  const sides = impose('booklet', 2, { widthMm: 148, heightMm: 210 });
  const side = { width: 841.92, height: 594.96 };
  expect(pageReports(evidence([side, side], sides))).toEqual([]);
  expect(pageReports(evidence([side], sides))).toMatchObject([
    { message: 'The PDF has 1 page, but the edition was set on 2.' },
  ]);
  expect(pageReports(evidence([side, a4], sides))).toHaveLength(1);
});
