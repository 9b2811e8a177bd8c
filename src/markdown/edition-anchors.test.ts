import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../editions/frontmatter.ts';
import { blocks } from './blocks/index.ts';
import { anchorsOf } from './edition-anchors.ts';
import { render, renderMdx } from './fixtures.ts';
import { randomDocuments, trickyDocuments } from './tricky-documents.ts';

/** Every id of rendered HTML. */
const idsIn = (html: string) =>
  [...html.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id = '']) => plain(id));
const plain = (text: string) =>
  decodeURIComponent(
    text.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
const found = (body: string, path: string) =>
  anchorsOf(body, { path, mdx: path.endsWith('.mdx') }).map(({ id }) => id);

const headings = `## Training

### Training

## Training

## Training 1

## *Emphasis*, **bold** and \`co_de {x}\`

## What’s new? Half-term: 9:30am & “more”

## Ymwybyddiaeth — ŵ ŷ

## ✅

## ???

## A [link](https://a.example) and ![a picture](a.png) and a note[^a]

Two lines of
a heading
---

## 31<sup>st</sup> May

Text[^b] and[^a].

- a list

  ### In a list

> ## In a quotation

[^a]: Note a
[^b]: Note b

    ## In a note
`;

const numbered = '## 1. Background\n\n## 2. Why it matters\n\n## 3. Next\n\n### Below\n\n## Notes\n';

describe('the places that links can lead to', () => {
  it.each(['newsletters/x.md', 'briefings/x.md', 'briefings/x.mdx'])(
    'are the ids of the rendered page: headings of every sort, %s',
    async (path) => {
      for (const typed of [headings, numbered, `## 3 a\n\n## 1 b\n\n## c\n`]) {
        // Expressions and pictures of .mdx need more than its compiler.
        const body = path.endsWith('.mdx') ? typed.replace(/\{x\}|!\[.*?\]\(.*?\)/g, '') : typed;
        const { html } = path.endsWith('.mdx') ? await renderMdx(body, path) : await render(body, path);
        expect(found(body, path).length).toBeGreaterThan(2);
        expect(found(body, path)).toEqual(idsIn(html));
      }
    },
  );

  it.each(
    blocks.flatMap(({ name, examples }) => examples.map(({ title, markdown }) => [name, title, markdown])),
  )('are those of the block %s: %s', async (_name, _title, markdown = '') => {
    const body = `## First\n\n${markdown.replace(/^(:{2,}[\w-]+(?:\[[^\]]*\])?)(?:\{([^}]*)\})?/, '$1{#here $2}')}\n\n## First\n`;
    const { html } = await render(body, 'briefings/x.md');
    expect(found(body, 'briefings/x.md')).toEqual(idsIn(html));
  });

  it('hold the name that an officer gives to a block', () => {
    const body = ':::key-message{#main}\nWords.\n:::\n\n## Main\n';
    expect(anchorsOf(body, { path: 'newsletters/x.md' })).toEqual([
      { id: 'main', line: 1 },
      { id: 'main', line: 5 },
    ]);
  });

  it.each(trickyDocuments)('are the ids of the rendered page: $about', async ({ body: typed }) => {
    const { body } = splitFrontmatter(typed);
    for (const path of ['newsletters/x.md', 'briefings/x.md']) {
      const { html } = await render(body, path);
      expect(found(body, path)).toEqual(idsIn(html));
    }
  });

  it('are the ids of the rendered page in documents of random pieces', async () => {
    for (const typed of randomDocuments(300)) {
      const body = `## Panel\n\n${typed}\n\n## Panel\n`;
      const { html } = await render(body, 'briefings/x.md');
      expect(found(body, 'briefings/x.md'), JSON.stringify(body)).toEqual(idsIn(html));
    }
  });
});
