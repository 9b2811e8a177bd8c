import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { dialectEdition } from '../testing/bench/dialect-edition.ts';
import { parsePlain } from './source.ts';
import { parseForRendering } from './syntax.ts';
import { randomDocuments, trickyDocuments } from './tricky-documents.ts';

const plain = (tree: Root): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));

/** Addresses with nothing between them: GitHub's parser and the one for rendering part them differently. */
const joined = /www\.\S*@|@\S*www\./;

describe('the fast syntax gives the same tree as the plain one', () => {
  it.each(trickyDocuments)('$about', ({ body }) => {
    expect(plain(parseForRendering(body))).toEqual(plain(parsePlain(body)));
  });

  it('in documents of random pieces, and in an edition', () => {
    for (const body of [...randomDocuments(500), dialectEdition()]) {
      if (joined.test(body)) continue;
      expect(plain(parseForRendering(body)), JSON.stringify(body)).toEqual(plain(parsePlain(body)));
    }
  });
});

describe('an email address', () => {
  const linksIn = (node: Nodes): string[] =>
    node.type === 'link' ? [node.url] : 'children' in node ? node.children.flatMap(linksIn) : [];

  it.each([
    ['write to a.b_c@d.example.', ['mailto:a.b_c@d.example']],
    ['who@d.example, help@d.example', ['mailto:who@d.example', 'mailto:help@d.example']],
    ['**a@b.example** and *x (c@d.example)*', ['mailto:a@b.example', 'mailto:c@d.example']],
    ['| a@b.example |\n|--|', ['mailto:a@b.example']],
    ['[a@b.example](https://c.example)', ['https://c.example']],
    ['`a@b.example` and \\@c and a@b', []],
  ])('is a link: %s', (typed, links) => {
    expect(linksIn(parseForRendering(typed))).toEqual(links);
  });

  it('is looked for after parsing: parsing itself would know where it stands', () => {
    const emailIn = (tree: Root) => tree.children[0]?.type === 'paragraph' && tree.children[0].children[1];
    expect(emailIn(parsePlain('at a@b.example'))).toHaveProperty('position.start.column', 4);
    expect(emailIn(parseForRendering('at a@b.example'))).toMatchObject({ type: 'link', position: undefined });
  });
});
