import { expect, test } from 'vitest';
import { pack } from './fixtures.ts';
import { headingReports } from './heading-reports.ts';

test('a heading that ends an edition of a pack is not measured against the next edition', () => {
  const first = [
    { file: 'a.md', page: 1 },
    { file: 'a.md', page: 1, heading: true },
  ];
  expect(headingReports(pack([...first, { file: 'b.md', page: 2 }]))).toEqual([]);
  // Nor against a heading or a picture with which that begins.
  const second = [
    { file: 'b.md', page: 2, heading: true },
    { file: 'b.md', page: 3 },
  ];
  const image = {
    page: 2,
    x: 0,
    y: 0,
    width: 9,
    height: 9,
    source: '',
    loaded: true,
    vector: false,
    furniture: false,
  };
  expect(headingReports(pack([...first, ...second], { images: [image] }, { pictures: [2] }))).toMatchObject([
    { file: 'b.md' },
  ]);
  // In one edition it is.
  expect(headingReports(pack([...first, { file: 'a.md', page: 2 }]))).toMatchObject([
    { rule: 'stranded-heading', file: 'a.md' },
  ]);
});

test('a heading of signs stands last where it was set', () => {
  const entry = { target: 'heading-1', targetPage: 1, box: { page: 1, x: 0, y: 0, width: 9, height: 9 } };
  const heading = { id: 'heading-1', from: 1, to: 1, pictures: 0 };
  const on = (page: number) =>
    headingReports(
      pack(
        [
          { file: 'a.md', page: 1 },
          { file: 'a.md', page, line: 9 },
        ],
        { entries: [entry] },
        { headings: [heading] },
      ),
    );
  expect(on(1)).toEqual([]);
  expect(on(2)).toMatchObject([
    { line: 9, message: expect.stringMatching(/^A heading without words stands last on page 1/) },
  ]);
});

test('a heading of signs does not stand last where generated text follows it', () => {
  const entry = {
    target: 'heading-1',
    targetPage: 1,
    targetEnd: 500,
    box: { page: 1, x: 0, y: 0, width: 9, height: 9 },
  };
  const heading = { id: 'heading-1', from: 1, to: 1, pictures: 0 };
  const withTextAt = (y: number) => {
    const words = [
      { file: 'a.md', page: 1 },
      { file: 'a.md', page: 2, line: 9 },
    ];
    const evidence = pack(words, { entries: [entry] }, { headings: [heading] });
    const place = { page: 1, x: 300, y, left: 290, right: 310 };
    evidence.pdf.words.push({ text: 'Book', ...place, furniture: true, followsDirectly: false });
    return headingReports(evidence);
  };
  expect(withTextAt(600)).toEqual([]);
  expect(withTextAt(450)).toHaveLength(1);
});
