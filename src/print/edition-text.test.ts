import { expect, test } from 'vitest';
import { editionText } from './edition-text.ts';

test('the characters of an edition are those typed, those meant by references, and those of its addresses', () => {
  const text = editionText('A &eacute; [film](https://a.example/%C5%B5yl)', {
    words: [{ title: '如此' }, 4],
  });
  for (const letter of 'Aéŵ如') expect(text).toContain(letter);
  expect(editionText('A', [])).not.toMatch(/[éŵ如]/);
});
