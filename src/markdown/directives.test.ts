import { describe, expect, it } from 'vitest';
import { isDirective, restoreUnknown } from './directives.ts';
import { render, renderMdx } from './fixtures.ts';
import { renderedWords } from './rendered-words.ts';
import { parsePlain } from './source.ts';
import { sourceLines } from './source-words.ts';

const typedWords = (markdown: string, mdx = false) =>
  sourceLines(markdown, { mdx }).flatMap(({ words }) => words.split(' '));

describe('text with colons', () => {
  it.each([
    '9:30am until 1:00pm',
    '17:45',
    '3:1',
    'a 1:1 meeting',
    's.47:2 of the Act',
    'foo:bar',
    'KN15:b',
    'well :smile: done',
    ':smile:',
    ':name[words]',
    'Time:noon',
    'mailbox:office',
    '::',
    ':::',
    ':: two',
    '::: three',
    '::1 and ::2',
    ':::reflect Who knew?',
    'Ask: who knew::reflect',
  ])('is text, from .md and from .mdx: %s', async (typed) => {
    for (const { html } of [await render(`${typed}\n`), await renderMdx(`${typed}\n`)]) {
      expect(html.replaceAll('\u00A0', ' ')).toBe(`<p>${typed}</p>`);
    }
  });

  it('is text in headings, cells and items too', async () => {
    const markdown = '## 9:30am\n\n- 1:1\n\n| foo:bar | 17:45 |\n|---|---|\n| :smile: | 3:1 |\n';
    for (const { html } of [await render(markdown), await renderMdx(markdown)]) {
      for (const text of ['>9:30am<', '>1:1<', '>foo:bar<', '>17:45<', '>:smile:<', '>3:1<']) {
        expect(html).toContain(text);
      }
    }
  });
});

describe('what has the form of a block and is none', () => {
  it.each([
    ['a container', ':::nothing\nOne\n:::', '<p>:::nothing</p>\n<p>One</p>\n<p>:::</p>'],
    ['a leaf', '::nothing[One]{two=three}', '<p>::nothing[One]{two=three}</p>'],
    ['a leaf that would be a container', '::reflect[Who knew?]', '<p>::reflect[Who knew?]</p>'],
    ['a container that would be a leaf', ':::byline[One]\n:::', '<p>:::byline[One]</p>\n<p>:::</p>'],
    [
      'a label with markup, and attributes',
      ':::nothing[*One* two]{#three .four}\nFive\n:::',
      '<p>:::nothing[*One* two]{#three .four}</p>\n<p>Five</p>\n<p>:::</p>',
    ],
    ['a container without end', ':::nothing\nOne\n\nTwo', '<p>:::nothing</p>\n<p>One</p>\n<p>Two</p>'],
    [
      'a container in a list',
      '- One\n\n  :::nothing\n  Two\n  :::\n',
      '<ul>\n<li>\n<p>One</p>\n<p>:::nothing</p>\n<p>Two</p>\n<p>:::</p>\n</li>\n</ul>',
    ],
    [
      'a container with more colons around another',
      '::::nothing\n:::neither\nOne\n:::\n::::',
      '<p>::::nothing</p>\n<p>:::neither</p>\n<p>One</p>\n<p>:::</p>\n<p>::::</p>',
    ],
  ])('is put back as typed: %s', async (_, typed, html) => {
    for (const rendered of [await render(typed), await renderMdx(typed)]) {
      expect(rendered.html).toBe(html);
      expect(renderedWords(rendered.html)).toEqual(typedWords(typed));
    }
    expect(typedWords(typed, true)).toEqual(typedWords(typed));
  });

  it('leaves the blocks in it', async () => {
    const { html } = await render('::::nothing\n:::reflect\nWho knew?\n:::\n::::');
    expect(html).toContain('<div class="block reflect"');
    expect(html).toMatch(/^<p>::::nothing<\/p>/);
    expect(html).toMatch(/<p>::::<\/p>$/);
  });

  it('is put back in a block, and where line ends are those of Windows', async () => {
    const typed = '::::signpost\r\n:::nothing\r\nOne\r\n:::\r\n::::\r\n';
    const { html } = await render(typed);
    expect(html).toContain('<p>:::nothing</p>\n<p>One</p>\n<p>:::</p>');
  });

  it('keeps its words in a quotation', async () => {
    const typed = '> :::nothing[One]\n> Two\n> :::\n\nThree';
    for (const { html } of [await render(typed), await renderMdx(typed)]) {
      expect(renderedWords(html)).toEqual(['nothing', 'One', 'Two', 'Three']);
    }
  });

  it('is seen: left alone, a reader of blocks drops the words of its first line', () => {
    const tree = parsePlain('::nothing[One]{two=three}');
    expect(tree.children.filter(isDirective)).toHaveLength(1);
    restoreUnknown(tree, '::nothing[One]{two=three}');
    expect(tree.children.filter(isDirective)).toEqual([]);
  });
});
