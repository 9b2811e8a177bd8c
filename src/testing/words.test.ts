import { describe, expect, test } from 'vitest';
import { wordsOf as wordsOfFile } from '../markdown/words.ts';
import { wordsOf as wordsOfPdf } from '../press/verify/words.ts';

const texts = [
  'Plain words, 9:30am and 1:1.',
  'ﬁne ligatures and ² squares',
  'soft\u00adhyphens, zero\u200bwidth spaces and ❤️ marks',
  'e\u0301 and \u0301 alone',
  'ŵ ŷ 如此 اردو हिन्दी',
  '',
  '— … • ✅',
];

describe('what a word is', () => {
  test.each(texts)('the press, which imports nothing of ours, means the same by it: %s', (text) => {
    expect(wordsOfPdf(text)).toEqual(wordsOfFile(text));
  });

  test('a run of letters or digits is one, and nothing else', () => {
    expect(wordsOfFile(texts[0] ?? '')).toEqual(['Plain', 'words', '9', '30am', 'and', '1', '1']);
    expect(wordsOfFile(texts[6] ?? '')).toEqual([]);
  });
});
