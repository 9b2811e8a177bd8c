import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../editions/frontmatter.ts';
import { render, renderMdx } from './fixtures.ts';
import { renderedWords } from './rendered-words.ts';
import { sourceLines } from './source-words.ts';
import { randomDocuments, trickyDocuments } from './tricky-documents.ts';

const sourceWords = (file: string, mdx = false) =>
  sourceLines(file, { mdx }).flatMap(({ words }) => words.split(' '));

describe.each(trickyDocuments)('$about', ({ body }) => {
  it.each(['newsletters/x.md', 'briefings/x.md'])(
    'render to the words of the source, in order: %s',
    async (path) => {
      const { html } = await render(body, path);
      expect(renderedWords(html)).toEqual(sourceWords(body));
    },
  );

  it('give each heading an id of its own, the one that Astro lists', async () => {
    const { html, headings } = await render(body, 'briefings/x.md');
    const ids = [...html.matchAll(/<h[1-6][^>]* id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(headings.map(({ slug }) => slug));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
  });

  it('leave no style attribute', async () => {
    expect((await render(body)).html).not.toContain('style=');
  });
});

describe.each(trickyDocuments.filter(({ both }) => both))('$about', ({ body }) => {
  it.each(['newsletters/x', 'briefings/x'])('are the same from .md and .mdx: %s', async (path) => {
    const md = await render(body, `${path}.md`);
    const mdx = await renderMdx(body, `${path}.mdx`);
    expect(tree(mdx.html)).toEqual(tree(md.html));
    expect(mdx.headings).toEqual(md.headings);
    expect(sourceWords(body, true)).toEqual(sourceWords(body));
  });
});

it('would be seen: Markdown without our plugins drops words of two of these documents', async () => {
  const bare = await unified({ gfm: true, smartypants: false }).createRenderer({ syntaxHighlight: false });
  for (const about of ['notes of every kind', 'tables with more cells than the header has']) {
    const body = trickyDocuments.find((document) => document.about === about)?.body ?? '';
    const { code } = await bare.render(body);
    expect(renderedWords(code).length).toBeLessThan(sourceWords(body).length);
  }
});

it('documents of random pieces render to the words of the source', async () => {
  for (const body of randomDocuments(300)) {
    const { html } = await render(body, 'briefings/x.md');
    expect(renderedWords(html), JSON.stringify(body)).toEqual(sourceWords(`---\ntitle: x\n---\n${body}`));
  }
});

describe.skipIf(!process.env.SEEDS)('the source documents', () => {
  const folder = process.env.SEEDS ?? '';
  const names = process.env.SEEDS ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  it.each(names)('render to the words of the source, in order: %s', async (name) => {
    const file = readFileSync(join(folder, name), 'utf8');
    const { html } = await render(splitFrontmatter(file).body, 'briefings/x.md');
    expect(sourceWords(file).length).toBeGreaterThan(100);
    expect(renderedWords(html)).toEqual(sourceWords(file));
  });
});

function tree(html: string): unknown {
  return JSON.parse(
    JSON.stringify(fromHtml(html, { fragment: true }), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );
}
