import { describe, expect, test } from 'vitest';
import { anchorsOf } from './edition-anchors.ts';
import { markdownProcessor } from './processor.ts';

const folder = (kind: string) => new URL(`file:///content/${kind}/x.md`);

async function render(body: string, kind = 'newsletters') {
  const renderer = await markdownProcessor().createRenderer({} as never);
  return renderer.render(body, { fileURL: folder(kind), frontmatter: {} } as never);
}

const nothing = [
  '##',
  '## ',
  '### ###',
  '## &nbsp;',
  '## **&nbsp;**',
  '## &#8203;',
  '## [](#x)',
  '## <!-- note -->',
];

describe('headings without words', () => {
  test.each(nothing)('%j is nowhere', async (typed) => {
    const body = `## First\n\ntext\n\n${typed}\n\nbelow it\n\n## Last\n\nend`;
    const { code, metadata } = await render(body);
    expect(code.match(/<h\d/g)).toHaveLength(2);
    expect(code).toContain('<p>below it</p>');
    expect(metadata.headings.map(({ text }) => text)).toEqual(['First', 'Last']);
    expect(anchorsOf(body, { path: 'newsletters/x.md' }).map(({ id }) => id)).toEqual(['first', 'last']);
  });

  test('headings of signs stay, each with an anchor of its own', async () => {
    const body =
      '## 🎉\n\na\n\n## ? !\n\nb\n\n### ❤️\n\nc\n\n## 🎉\n\nd\n\n#### …\n\n##### !\n\n###### —\n\ne';
    const { metadata } = await render(body);
    const texts = metadata.headings.map(({ text }) => text.trim());
    expect(texts).toEqual(['🎉', '? !', '❤️', '🎉', '…', '!', '—']);
    const slugs = metadata.headings.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(7);
    for (const slug of slugs) expect(slug).toMatch(/^heading-\d+$/);
  });

  test('a heading that is bold or a link stays as it is', async () => {
    const { metadata } = await render('## **Bold**\n\na\n\n## [Link](https://a.example/)\n\nb');
    expect(metadata.headings).toMatchObject([
      { text: 'Bold', slug: 'bold' },
      { text: 'Link', slug: 'link' },
    ]);
  });

  test('a picture is called by its words in lists of contents', async () => {
    const { metadata, code } = await render('## ![The new logo](https://a.example/logo.png)\n\ntext');
    expect(metadata.headings).toMatchObject([{ text: 'The new logo', slug: 'the-new-logo' }]);
    expect(code).toMatch(/<h2[^>]*>.*<img/s);
  });

  test('the number of a note alone stands in a paragraph, and its note is kept', async () => {
    const { metadata, code } = await render('## [^1]\n\ntext\n\n[^1]: What the note says.');
    expect(metadata.headings.filter(({ slug }) => slug !== 'footnote-label')).toEqual([]);
    expect(code).toMatch(/<p><sup /);
    expect(code).toContain('What the note says.');
  });

  test('in a briefing a heading with nothing in it begins no panel, and one of signs does', async () => {
    const { code } = await render('## One\n\na\n\n##\n\nb\n\n## ?\n\nc', 'briefings');
    expect(code.match(/class="panel"/g)).toHaveLength(2);
    expect(code).toMatch(/<span class="panel-number"[^>]*>2<\/span> <span class="panel-title">\?<\/span>/);
  });
});
