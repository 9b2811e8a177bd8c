import { describe, expect, it } from 'vitest';
import { render } from './fixtures.ts';

describe('a note', () => {
  const note = 'Text[^1] and again[^1].\n\n[^1]: The note.\n';

  it('has a number, a heading and ways back in words, all of them furniture', async () => {
    const { html } = await render(note);
    expect(html).toMatch(/<sup data-furniture="">\s*<a [^>]*>1<\/a><\/sup>/);
    expect(html).toMatch(/<h2 data-furniture="" id="footnote-label">Notes<\/h2>/);
    expect(html).toMatch(
      /<a [^>]*aria-label="Back to text from note 1"[^>]* data-furniture="">Back to text<\/a>/,
    );
    expect(html).toMatch(/aria-label="Back to text \(2\) from note 1"[^>]*>Back to text \(2\)<\/a>/);
    expect(html).not.toContain('↩');
    expect(html).not.toContain('sr-only');
  });

  it('is reached from its numbers, and they from it', async () => {
    const { html } = await render(note);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(4);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });

  it('that nothing refers to is a paragraph where it stands', async () => {
    expect((await render('a\n\n[^1]: **Kept** note\n\nb\n')).html).toBe(
      '<p>a</p>\n<p><strong>Kept</strong> note</p>\n<p>b</p>',
    );
  });

  it('whose name is taken is a paragraph where it stands', async () => {
    expect((await render('a[^1]\n\n[^1]: one\n\n[^1]: two\n')).html).toMatch(/<p>a<sup.*<\/p>\s*<p>two<\/p>/);
  });

  it('that is missing leaves the reference as typed', async () => {
    expect((await render('see [^9].\n')).html).toBe('<p>see [^9].</p>');
  });
});

describe('a table', () => {
  it('says that its header cells head columns, and how cells are aligned', async () => {
    const { html } = await render('| a | b |\n|---|--:|\n| 1 | 2 |\n');
    expect(html).toBe(
      '<table><thead><tr><th scope="col">a</th><th scope="col" data-align="right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td data-align="right" data-label="b">2</td></tr></tbody></table>',
    );
  });

  it('says in each cell but the first of a row what its column is called', async () => {
    const { html } = await render(
      '| | Who *rings* | ![Clock](c.svg) | |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 | | 6 |\n',
    );
    const cells = [...html.matchAll(/<td([^>]*)>(.?)/g)].map(
      ([, attributes, text]) => `${text}${attributes}`,
    );
    expect(cells).toEqual([
      '1',
      '2 data-label="Who rings"',
      '3 data-label="Clock"',
      '4',
      '5',
      '<',
      '6 data-label="Clock"',
      '<',
    ]);
  });

  it('is as wide as its widest row, with empty cells elsewhere', async () => {
    const { html } = await render('| a |\n|---|\n| 1 | 2 | 3 |\n| 4 |\n');
    expect(html).toContain('<tr><th scope="col">a</th><th scope="col"></th><th scope="col"></th></tr>');
    expect(html).toContain('<tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td></td><td></td></tr>');
  });
});

describe('what the officer typed', () => {
  it.each(['9:30am', '3:1', 'foo:bar', 'at :name[x]{y}', '::leaf', ':::note'])(
    'is left as it is: %s (a reader of directives must not take it)',
    async (typed) => {
      expect((await render(`${typed}\n`)).html).toBe(`<p>${typed}</p>`);
    },
  );

  it('is kept where a link leads nowhere', async () => {
    expect((await render('a [*b*](#) [c]() d\n')).html).toBe('<p>a <em>b</em> c d</p>');
  });

  it('is kept where Markdown sees a definition that no link uses', async () => {
    expect((await render('[Note]: important\n')).html).toBe('<p>[Note]: important</p>');
  });

  it('gets real quotes and dashes', async () => {
    expect((await render('"a" -- b... \'c\'\n')).html).toBe('<p>“a” – b… ‘c’</p>');
  });

  it('loses only its comments', async () => {
    expect((await render('a<!-- b -->c\n\n<!-- d\n\ne -->\n\nf\n')).html).toBe('<p>ac</p>\n<p>f</p>');
  });
});

describe('headings', () => {
  it('that are repeated have anchors of their own, as listed', async () => {
    const { html, headings } = await render('## Dates\n\n## Dates\n\n## Dates 1\n');
    expect(headings.map(({ slug }) => slug)).toEqual(['dates', 'dates-1', 'dates-1-1']);
    for (const { slug } of headings) expect(html).toContain(`id="${slug}"`);
  });

  it('without a letter or digit have anchors too', async () => {
    const { headings } = await render('## ✅\n\n## Heading 3\n\n## ???\n');
    expect(headings.map(({ slug }) => slug)).toEqual(['heading-1', 'heading-3', 'heading-6']);
  });
});
