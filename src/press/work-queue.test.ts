import { expect, test } from 'vitest';
import { workQueue } from './work-queue.ts';

test('gives work in order, and what comes back after all other', async () => {
  const queue = workQueue(['a', 'b']);
  expect(await queue.next()).toBe('a');
  queue.again('a');
  expect(await queue.next()).toBe('b');
  expect(await queue.next()).toBe('a');
});

test('whoever asks while nothing is there waits for what may come back', async () => {
  const queue = workQueue(['a']);
  await queue.next();
  const asked = [queue.next(), queue.next()];
  queue.again('a');
  expect(await Promise.race(asked)).toBe('a');
  queue.finish();
  expect(await Promise.all(asked)).toEqual(['a', undefined]);
});

test('gives nothing more after it is stopped, and lets go of all who wait', async () => {
  const queue = workQueue(['a']);
  await queue.next();
  const asked = queue.next();
  queue.stop();
  queue.again('a');
  expect(await asked).toBeUndefined();
  expect(await queue.next()).toBeUndefined();
});
