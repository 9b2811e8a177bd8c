import { expect, test } from 'vitest';
import { impose } from '../imposition.ts';
import type { Layout } from '../paginate/layout.ts';
import { type Evidence, pageReports } from './layout-reports.ts';

const a4 = { width: 595.28, height: 841.89 };
const evidence = (pages: Evidence['pdf']['pages'], sides?: Evidence['sides']): Evidence =>
  ({ layout: { pages: 2, papers: [a4, a4] } as Layout, pdf: { pages }, sides }) as Evidence;

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
