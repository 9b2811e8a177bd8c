import { expect, test } from 'vitest';
import type { Layout } from '../paginate/layout.ts';
import { pack } from './fixtures.ts';
import { boxReports } from './outside-reports.ts';

const outside = (page: number, text: string, isNear = false, what = 'paragraph') => ({
  ...{ page, x: 20, y: 10, width: 20, height: 20 },
  ...{ what, text, isNear },
});

test('one thing a page is told to reach out, ten in all, by what stands there', () => {
  const pages = Array.from({ length: 14 }, (_, index) => index + 1);
  const boxes = pages.flatMap((page) => [outside(page, `first of ${page}`), outside(page, 'second')]);
  const reports = boxReports(pack([{ file: 'a.md', page: 1, x: 5 }], { outside: boxes }));
  expect(reports).toHaveLength(10);
  expect(reports[9]?.message).toBe('A paragraph reaches out of the text area of page 10: “first of 10”.');
});

test('what has no words is told by those that stand nearest, and only if nothing with words reaches out', () => {
  const message = (...boxes: Layout['outside']) =>
    boxReports(pack([{ file: 'a.md', page: 1 }], { outside: boxes })).map((report) => report.message);
  const picture = outside(1, 'the caption', true, 'picture');
  expect(message(picture)).toEqual(['A picture reaches out of the text area of page 1, near “the caption”.']);
  expect(message(picture, outside(1, 'a wide table', false, 'table'))).toEqual([
    'A table reaches out of the text area of page 1: “a wide table”.',
  ]);
  expect(message(outside(1, '', true, 'block'))).toEqual(['A block reaches out of the text area of page 1.']);
  const [cut = ''] = message(outside(1, 'many words '.repeat(20)));
  expect(cut).toMatch(/“(?:many words )+(?:many )?…”/);
  expect(cut.length).toBeLessThan(140);
});

test('what reaches out is told with the line of its words', () => {
  const words = [
    { file: 'a.md', line: 4, page: 1 },
    { file: 'a.md', line: 9, page: 1, x: 30 },
  ];
  const box = { ...outside(1, 'word'), y: 395 };
  expect(boxReports(pack(words, { outside: [box] }))).toMatchObject([{ file: 'a.md', line: 9 }]);
});
