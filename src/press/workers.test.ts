import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { workerCount } from './workers.ts';

test('--workers wins over PRESS_WORKERS, which wins over the number of cores', () => {
  expect(workerCount(['--workers', '3'], { PRESS_WORKERS: '5' })).toBe(3);
  expect(workerCount(['--workers=4'], {})).toBe(4);
  expect(workerCount([], { PRESS_WORKERS: '5' })).toBe(5);
  expect(workerCount([], {})).toBe(availableParallelism());
});

test('a number of workers that isn’t one says what to type', () => {
  expect(() => workerCount(['--workers', 'many'], {})).toThrow(/not “many”: try --workers 2/);
  expect(() => workerCount(['--workers'], {})).toThrow(/try --workers 2/);
  expect(() => workerCount([], { PRESS_WORKERS: '0' })).toThrow(/whole number from 1/);
});
