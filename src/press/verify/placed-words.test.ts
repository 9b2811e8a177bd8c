import { expect, test } from 'vitest';
import { htmlWords } from './html-words.ts';
import { placedWords } from './placed-words.ts';

const page = `<head><title>no</title></head><body><header data-furniture><h1>no</h1></header><template><p>no</p></template>
<main><p>31<sup>st</sup> of <b>M</b>ay see<sup data-furniture>12</sup> it</p><p>one<br>two soft­hyphen</p>
<table><tr><td>a</td><td>b <a href="/x">https://wendmoor.example/a-b</a></td></tr></table><h2>caf&eacute; ﬁne</h2></main></body>`;

test('the words of a page in their places are those that are compared', () => {
  const words = placedWords(page);
  expect(words).toHaveLength(htmlWords(page).words.length);
  const named = htmlWords(page).words.map((word, index) => [word, words[index]?.element?.name]);
  expect(named).toEqual([
    ['31st', 'p'],
    ['of', 'p'],
    ['May', 'b'],
    ['see', 'p'],
    ['it', 'p'],
    ['one', 'p'],
    ['two', 'p'],
    ['softhyphen', 'p'],
    ['a', 'td'],
    ['b', 'td'],
    ...['https', 'wendmoor', 'example', 'a', 'b'].map((word) => [word, 'a']),
    ['café', 'h2'],
    ['fine', 'h2'],
  ]);
  expect(words[12]?.token).toBe('https://wendmoor.example/a-b');
});
