import { expect, test } from 'vitest';
import { entryReports } from './entry-reports.ts';
import { pack } from './fixtures.ts';

test('a page’s number is read in the digits of any script, and nothing but digits is', () => {
  const entry = { target: 'there', targetPage: 12, box: { page: 1, x: 290, y: 390, width: 20, height: 20 } };
  const printed = (...texts: string[]) =>
    entryReports(
      pack(
        texts.map((text) => ({ file: 'a.md', page: 1, text })),
        { entries: [entry] },
      ),
    );
  for (const text of ['12', '١٢', '۱۲', '１２', '१२']) expect(printed(text), text).toEqual([]);
  expect(printed('page', '12')).toEqual([]);
  expect(printed('١٣')).toMatchObject([{ message: expect.stringContaining('give page 13 for') }]);
  expect(printed('page')).toMatchObject([{ message: expect.stringContaining('give page nothing for') }]);
});

test('a heading of signs is found where it was set', () => {
  const entry = {
    target: 'heading-1',
    targetPage: 3,
    box: { page: 1, x: 290, y: 390, width: 20, height: 20 },
  };
  const heading = { id: 'heading-1', from: 1, to: 1, pictures: 0 };
  const reports = (number: string) =>
    entryReports(
      pack([{ file: 'a.md', page: 1, text: number }], { entries: [entry] }, { headings: [heading] }),
    );
  expect(reports('3')).toEqual([]);
  expect(reports('4')).toMatchObject([
    { message: 'The contents give page 4 for “heading-1”, which is on page 3.' },
  ]);
});
