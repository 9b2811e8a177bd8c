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
});
