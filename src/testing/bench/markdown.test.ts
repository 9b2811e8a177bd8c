import { expect, it } from 'vitest';
import { dialectEdition } from './dialect-edition.ts';
import { measureMarkdown } from './markdown.ts';

it('the edition that is measured has 20 kB, and is the same at each run', () => {
  const bytes = new TextEncoder().encode(dialectEdition()).length;
  expect(bytes).toBeGreaterThanOrEqual(20_000);
  expect(bytes).toBeLessThan(24_000);
  expect(dialectEdition()).toBe(dialectEdition());
});

it('the bench times our pipeline, each of its stages, and bare unified', async () => {
  const { ours, bare, stages } = await measureMarkdown(2, 1);
  expect(ours).toBeGreaterThan(0);
  expect(bare).toBeGreaterThan(0);
  expect(Object.values(stages).every((milliseconds) => milliseconds > 0)).toBe(true);
});
