import { describe, expect, it } from 'vitest';
import { sourceLines } from './source-words.ts';

const lines = (file: string, mdx = false) =>
  sourceLines(file, { mdx }).map(({ line, words }) => `${line} ${words}`);

describe('the lines of source words', () => {
  it('are lines of the file, front matter counted and its words not', () => {
    expect(lines('---\ntitle: Not these\n---\n\none two\nthree\n')).toEqual(['5 one two', '6 three']);
  });

  it('are the same with Windows line ends and a byte order mark', () => {
    expect(lines('\uFEFF---\r\ntitle: x\r\n---\r\n\r\none\r\ntwo\r\n')).toEqual(['5 one', '6 two']);
  });

  it('follow quotations, lists, tables and code', () => {
    const file = '> a\n> b\nlazy\n\n- c\n  d\n\n| e |\n|---|\n| f |\n\n```js\ng\n\nh\n```\n\n    i\n    j\n';
    expect(lines(file)).toEqual([
      '1 a',
      '2 b',
      '3 lazy',
      '5 c',
      '6 d',
      '8 e',
      '10 f',
      '13 g',
      '15 h',
      '18 i',
      '19 j',
    ]);
  });

  it('follow inline code, hard breaks, addresses and HTML over several lines', () => {
    const file = 'a `b\nc` d  \ne\\\nf me@x.example\ng you@x.example h\n\n<div>\ni\n\n</div>\n';
    expect(lines(file)).toEqual(['1 a b', '2 c d', '3 e', '4 f me x example', '5 g you x example h', '8 i']);
  });

  it('name the line that a word starts on', () => {
    expect(lines('31<sup\nclass="x">st</sup> May\n')).toEqual(['1 31st', '2 May']);
  });
});

describe('the order of source words', () => {
  it('is that of the page: notes last, by their numbers, and notes on notes after them', () => {
    const file = '[^b]: second [^c]\n[^a]: first\n\ntext[^a] and[^b]\n\n[^c]: third\n\nend\n';
    expect(lines(file)).toEqual(['4 text and', '8 end', '2 first', '1 second', '6 third']);
  });

  it('leaves a note that nothing refers to, or whose name is taken, where it stands', () => {
    const file = 'a[^1]\n\n[^2]: unused\n\nb\n\n[^1]: used\n[^1]: again\n';
    expect(lines(file)).toEqual(['1 a', '3 unused', '5 b', '8 again', '7 used']);
  });

  it('is not upset by notes that refer to themselves or to each other', () => {
    expect(lines('[^a]: one[^a]\n[^b]: two[^c]\n[^c]: three[^b]\n')).toEqual([
      '1 one a',
      '2 two',
      '3 three b',
    ]);
  });
});

describe('source words', () => {
  it('join over tags in a line and part at a break', () => {
    expect(lines('31<sup>st</sup> **bo**ld<br>x\n')).toEqual(['1 31st bold x']);
  });

  it('part at the number of a note', () => {
    expect(lines('one[^1]two\n\n[^1]: three\n')).toEqual(['1 one two', '3 three']);
  });

  it('hold no alternative text, address, title, tag or comment', () => {
    expect(lines('![alt](a.png "t") [text](https://a.example "t") <u title="t">u</u><!-- c -->\n')).toEqual([
      '1 text u',
    ]);
  });

  it('hold every cell of a row that is longer than its header', () => {
    expect(lines('| a |\n|--|\n| b | c | d |\n')).toEqual(['1 a', '3 b c d']);
  });

  it('hold what looks like a definition and is used by no link, but no comment written as one', () => {
    expect(lines('[Note]: important\n\n[//]: # (comment)\n')).toEqual(['1 Note important']);
  });

  it('of .mdx hold what is inside components, not imports, attributes or expressions', () => {
    const file =
      "import A from './a.astro'\n\n<A title=\"no\">\nin <b>the</b>re {'quoted'} {1 + 1} {/* no */}\n</A>\n";
    expect(lines(file, true)).toEqual(['4 in there quoted']);
  });
});
