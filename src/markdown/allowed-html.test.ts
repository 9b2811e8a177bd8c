import { describe, expect, it } from 'vitest';
import { render, renderMdx } from './fixtures.ts';

const html = async (body: string) => (await render(`${body}\n`)).html;

describe('HTML that the dialect knows', () => {
  it.each([
    ['the 21<sup>st</sup> of CO<sub>2</sub>', '<p>the 21<sup>st</sup> of CO<sub>2</sub></p>'],
    ['<SUP>a</SUP> <sup class="x">b</sup >', '<p><sup>a</sup> <sup>b</sup></p>'],
    ['x<sup>**a**<sub>b</sub></sup>', '<p>x<sup><strong>a</strong><sub>b</sub></sup></p>'],
    ['one<br>two<br/>three<br />four', '<p>one<br>two<br>three<br>four</p>'],
    ['[a<sup>2</sup>](https://b.example)', '<p><a href="https://b.example">a<sup>2</sup></a></p>'],
  ])('becomes elements: %s', async (typed, expected) => {
    expect(await html(typed)).toBe(expected);
  });

  it.each(['31<sup>st</sup>', '| a<br/>b |\n|--|\n| c<sub>1</sub> |', '<br/>', '**a<sup>b</sup>** c'])(
    'is the same from .mdx: %s',
    async (typed) => {
      expect(await html(typed)).toBe((await renderMdx(`${typed}\n`)).html.replaceAll('<br/>', '<br>'));
    },
  );

  it.each([
    ['a<sup>b', '<p>ab</p>'],
    ['a</sup>b', '<p>ab</p>'],
    ['**a<sup>b** c</sup>', '<p><strong>ab</strong> c</p>'],
    ['a<sup>b<sub>c</sup>d', '<p>a<sup>bc</sup>d</p>'],
  ])('without its other half goes, and its words stay: %s', async (typed, expected) => {
    expect(await html(typed)).toBe(expected);
  });
});

describe('other HTML', () => {
  it.each([
    ['a <u>b</u>c <span title="no words">d</span>', '<p>a bc d</p>'],
    ['one<hr>two', '<p>one two</p>'],
    [
      '<div class="x">In a <b>bl</b>ock\n<p>second &amp;</p>third</div>',
      '<p>In a block</p>\n<p>second &#x26;</p>\n<p>third</p>',
    ],
    ['<p align="center">\n\ninside\n\n</p>', '<p>inside</p>'],
    ['- <div>in a list</div>', '<ul>\n<li>in a list</li>\n</ul>'],
    ['<script>alert(1)</script>\n\nb', '<p>b</p>'],
    ['<iframe src="https://a.example"></iframe>\n\nb', '<p>b</p>'],
  ])('is never set as HTML, and its words stay: %s', async (typed, expected) => {
    expect(await html(typed)).toBe(expected);
  });
});
