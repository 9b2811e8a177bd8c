import { describe, expect, test } from 'vitest';
import { setTable } from './tables.ts';

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('columns of a table', () => {
  test('fill the table whatever they hold', () => {
    for (const rows of [
      [['a']],
      [
        ['One', 'Two'],
        ['', ''],
      ],
      [[]],
      [Array(9).fill('Wednesday afternoon')],
    ]) {
      expect(sum(setTable(rows).columns)).toBeCloseTo(100, 5);
    }
  });

  test('a column to fill in is wide enough to write in', () => {
    const long = 'Read the procedure and say at the next meeting what was not clear to you';
    const { columns } = setTable([
      ['What', 'Who', 'By when'],
      [long, '', ''],
      [long, '', ''],
    ]);
    for (const width of columns.slice(1)) expect(width * 5.046).toBeGreaterThan(90);
  });

  test('long texts get more room than numbers', () => {
    const [number = 0, text = 0] = setTable([
      ['No.', 'What happened'],
      ['1', 'The health visitor rang the school nurse and both wrote down what they had seen'],
    ]).columns;
    expect(text).toBeGreaterThan(number * 4);
  });

  test('a word that does not break is never narrower than its column while there is room', () => {
    const telephone = '01632\u00A0960\u00A0021';
    const { columns, tight } = setTable([
      ['Who', 'Telephone', 'What'],
      ['Office', telephone, 'long text '.repeat(40)],
    ]);
    expect(tight.size).toBe(0);
    expect((columns[1] ?? 0) * 5.046).toBeGreaterThan(90);
  });

  test('columns too narrow for their words are named', () => {
    const word = 'extraordinarilylongwordwithoutend';
    expect(
      setTable([
        ['a', 'b', 'c', 'd'],
        [word, word, word, 'x'],
      ]).tight,
    ).toEqual(new Set([0, 1, 2]));
  });

  test('a row higher than most of a page may be split, others not', () => {
    const { tall } = setTable([
      ['a', 'b'],
      ['x', 'word '.repeat(900)],
      ['x', 'short'],
    ]);
    expect(tall).toEqual(new Set([1]));
  });

  test('are too many where they can’t have what their words need, but for two', () => {
    const words = (count: number) => [
      Array<string>(count).fill('Responsibilities'),
      Array<string>(count).fill('x'),
    ];
    expect(setTable(words(5)).tooWide).toBe(false);
    expect(setTable(words(6)).tooWide).toBe(true);
    const long = 'extraordinarilylongwordwithoutend'.repeat(2);
    expect(
      setTable([
        ['a', 'b'],
        [long, long],
      ]),
    ).toMatchObject({ tight: new Set([0, 1]), tooWide: false });
    expect(
      setTable([
        ['a', 'b', 'c'],
        [long, long, 'x'],
      ]).tooWide,
    ).toBe(true);
  });

  test('are too many for a narrower place sooner', () => {
    const rows = [Array<string>(4).fill('Responsibility'), Array<string>(4).fill('x')];
    expect(setTable(rows).tooWide).toBe(false);
    expect(setTable(rows, 240).tooWide).toBe(true);
  });

  test('of figures are too many when the figures don’t fit, however short their names', () => {
    const figures = (count: number) => [
      Array<string>(count).fill('n'),
      Array<string>(count).fill('£1,250,000'),
    ];
    expect(setTable(figures(6)).tooWide).toBe(false);
    expect(setTable(figures(8)).tooWide).toBe(true);
  });

  test('of four or more that would be towers are too many, three or a single long row are not', () => {
    const text = 'They met each week and wrote down what they had seen, heard and been told. '.repeat(3);
    const rows = (count: number) => [
      Array<string>(count).fill('Name'),
      ...Array<string[]>(3).fill(Array(count).fill(text)),
    ];
    expect(setTable(rows(4)).tooWide).toBe(true);
    expect(setTable(rows(3)).tooWide).toBe(false);
    const short = Array<string[]>(9).fill(['a', 'b', 'c', 'd']);
    expect(setTable([...short, ['a', 'b', 'c', text]]).tooWide).toBe(false);
  });
});
