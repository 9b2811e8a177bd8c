import { describe, expect, test } from 'vitest';
import { htmlWords } from './html-words.ts';

describe('the words of an HTML page', () => {
  test('inline elements join, every other element and br separate', () => {
    const { words } = htmlWords(
      '<p>31<sup>st</sup> of <b>M</b>ay</p><p>one<br>two</p><table><td>a</td><td>b</td></table>',
    );
    expect(words).toEqual(['31st', 'of', 'May', 'one', 'two', 'a', 'b']);
  });

  test('furniture, scripts, styles and the head are left out', () => {
    const { words } = htmlWords(
      '<head><title>no</title></head><body><header data-furniture><h1>no</h1></header><p>yes<sup data-furniture>1</sup> too</p><script>no</script><style>no</style></body>',
    );
    expect(words).toEqual(['yes', 'too']);
  });

  test('only the wanted part counts', () => {
    const { words } = htmlWords(
      '<p>no</p><div data-edition-body><p>yes</p></div><p>no</p>',
      'data-edition-body',
    );
    expect(words).toEqual(['yes']);
  });

  test('headings know their words, pictures their place', () => {
    const page = htmlWords(
      '<p>a b</p><h2 id="x">c <em>d</em></h2><img src="p.png" alt="not a word"><p>e</p>',
    );
    expect(page.headings).toEqual([{ id: 'x', from: 2, to: 4, pictures: 0 }]);
    expect(page.pictures).toEqual([4]);
    expect(page.words).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('character references and ligatures become letters', () => {
    expect(htmlWords('<p>caf&eacute; &amp; ﬁne</p>').words).toEqual(['café', 'fine']);
  });
});
