import { unified } from '@astrojs/markdown-remark';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { dialectEdition } from '../testing/bench/dialect-edition.ts';
import { markdownProcessor } from './processor.ts';
import { trickyDocuments } from './tricky-documents.ts';

const processor = markdownProcessor();
const ours = await processor.createRenderer({ syntaxHighlight: false });
const astros = await unified(processor.options).createRenderer({ syntaxHighlight: false });
const fileURL = new URL('file:///content/briefings/x.md');

const tree = (html: string): unknown =>
  JSON.parse(
    JSON.stringify(fromHtml(html, { fragment: true }), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );

it.each([
  { about: 'an edition', body: dialectEdition() },
  ...trickyDocuments.filter(({ about }) => !['HTML comments', 'other HTML'].includes(about)),
])('renders what Astro’s own renderer makes of the same steps: $about', async ({ body }) => {
  const frontmatter = { title: 'x', lang: 'en-GB' };
  const mine = await ours.render(body, { fileURL, frontmatter });
  const theirs = await astros.render(body, { fileURL, frontmatter });
  expect(tree(mine.code)).toEqual(tree(theirs.code));
  // Pictures aren’t Astro’s to publish: its renderer lists those that were typed, and finds none in the page.
  expect(mine.metadata).toEqual({ ...theirs.metadata, localImagePaths: [] });
});

it('marks the pictures beside an edition, and no others, and tells Astro of none', async () => {
  const body = `![One](a.png "t") ![Two](./b%20c.png)\n
![Elsewhere](https://a.example/d.png) ![Public](/e.png) ![By name][f]\n
:::figure\n![In a figure](g.png)\n:::\n\n[f]: f.png\n`;
  const { code, metadata } = await ours.render(body, { fileURL });
  expect(metadata).toMatchObject({ localImagePaths: [], remoteImagePaths: [] });
  const marks = [...code.matchAll(/data-file="([^"]*)"/g)].map(([, file]) => file);
  expect(marks).toEqual(['a.png', './b c.png', 'f.png', 'g.png']);
  expect(code).toContain('<img data-file="a.png" alt="One" title="t">');
  expect(code).toContain('<img src="https://a.example/d.png" alt="Elsewhere">');
  expect(code).toContain('<img src="/e.png" alt="Public">');
});

it('leaves a picture whose address can’t be read as typed', async () => {
  expect((await ours.render('![a](%FF.png)\n', { fileURL })).code).toContain('data-file="%FF.png"');
});

it('renders without a file or front matter', async () => {
  expect(await ours.render('a\n')).toEqual({
    code: '<p>a</p>',
    metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} },
  });
});

it('is a unified processor for Astro, which keeps its options for .mdx', () => {
  expect(processor.name).toBe('unified');
  expect(processor.createMdxRenderer).toBeTypeOf('function');
});
