import { expect, it } from 'vitest';
import { wordsOf } from './words.ts';

it.each([
  ['9:30am, 3:1 and co-operate', ['9', '30am', '3', '1', 'and', 'co', 'operate']],
  ['don’t e\u0301lan', ['don', 't', 'élan']],
  ['½ x² ﬁne ™ Ａ', ['1', '2', 'x2', 'fine', 'TM', 'A']],
  ['如此 外', ['如此', '外']],
  ['العَرَبِيَّة', ['العَرَبِيَّة'.normalize('NFKC')]],
  ['• – ✅ * → …', []],
  ['', []],
])('finds the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('doesn’t part a word at a soft hyphen, a joiner or a zero-width space', () => {
  expect(wordsOf('safe\u00ADguard\u200Bing \u0645\u06CC\u200C\u062E')).toEqual([
    'safeguarding',
    '\u0645\u06CC\u062E',
  ]);
});

it('takes no mark by itself for a word, such as the variation selector of an emoji', () => {
  expect(wordsOf('❤\uFE0F \u0301 1\uFE0F\u20E3')).toEqual(['1\u20E3']);
});
