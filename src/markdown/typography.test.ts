import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../editions/frontmatter.ts';
import { dialectEdition } from '../testing/bench/dialect-edition.ts';
import { render, renderMdx } from './fixtures.ts';
import { markdownProcessor } from './processor.ts';
import { randomDocuments } from './tricky-documents.ts';
import { typeset } from './typography.ts';
import { unbroken } from './typography-spaces.ts';
import { wordsOf } from './words.ts';

const html = async (body: string) => (await render(body)).html.replaceAll('\u00A0', '_');

describe('a line of text', () => {
  it.each([
    [`'**reachable moments**'`, '<p>‘<strong>reachable moments</strong>’</p>'],
    [`*"Stay"*, she said. **"No"**`, '<p><em>“Stay”</em>, she said. <strong>“No”</strong></p>'],
    [
      `the *child*'s "[plan](https://a.example)"`,
      '<p>the <em>child</em>’s “<a href="https://a.example">plan</a>”</p>',
    ],
    ['**Bold** - text', '<p><strong>Bold</strong> – text</p>'],
    ['ring **01632** 960 014', '<p>ring <strong>01632</strong>_960_014</p>'],
    ['`a`\'s "`b`"', '<p><code>a</code>’s “<code>b</code>”</p>'],
    [`"one\\\n"two"`, '<p>“one<br>\n“two”</p>'],
    ['the 31<sup>st</sup> "x"', '<p>the 31<sup>st</sup> “x”</p>'],
  ])('is read across what is in it: %s', async (typed, expected) => {
    expect(await html(`${typed}\n`)).toBe(expected);
  });

  it('ends with its paragraph, item, cell or heading', async () => {
    expect(await html('## "a\n\n- b"\n- "c"\n')).toBe(
      '<h2 id="a">“a</h2>\n<ul>\n<li>b”</li>\n<li>“c”</li>\n</ul>',
    );
    expect(await html(`| "a | b" |\n|--|--|\n| 'c' | - |\n`)).toMatch(/<td[^>]*>‘c’<\/td><td[^>]*>-<\/td>/);
  });

  it('gives a cell the label of its column as the column shows it', async () => {
    expect(await html(`| Child's plan |\n|--|\n| x |\n`)).not.toContain("'");
  });

  it('with a note reads on behind its number', async () => {
    expect(await html('"a"[^1] - "b"\n\n[^1]: c\n')).toMatch(/^<p>“a”<sup .*<\/sup> – “b”<\/p>/);
  });
});

describe('what is left as typed', () => {
  it.each([
    '`"a" -- b... 5 October`',
    '```\n"a" -- b...\n```',
    'https://a.example/x--y/10-15',
    'www.a.example/x--y',
    'a--b@c.example',
    '[wendmoor.example/a--b](https://wendmoor.example/a--b)',
    '[a](https://a.example/x--y"z)',
  ])('code and addresses: %s', async (typed) => {
    expect(await html(`${typed}\n`)).not.toMatch(/[–—“”‘’…_]/);
  });

  it('alternative texts', async () => {
    expect(await html('![the child\'s "hand"](/a.png)\n')).toContain(
      'alt="the child&#x27;s &#x22;hand&#x22;"',
    );
  });

  it('text in another language, but for telephone numbers', async () => {
    const welsh = '"Mae\'n" - ffoniwch 01632 960 014, 10-15...';
    expect(typeset(welsh, 'cy')).toBe(welsh.replace('01632 960 014', '01632\u00A0960\u00A0014'));
    const passage = await html(`"One"\n\n:::passage{lang=cy}\n"Dau"\n:::\n\n"Three"\n`);
    expect(passage).toContain('“One”');
    expect(passage).toContain('"Dau"');
    expect(passage).toContain('“Three”');
  });

  it('a few words in another language, in .mdx', async () => {
    const { html: mixed } = await renderMdx('"One" <span lang="cy">"dau"</span> "three"\n');
    expect(mixed).toBe('<p>“One” <span lang="cy">&quot;dau&quot;</span> “three”</p>');
  });

  it('an edition in another language', async () => {
    const renderer = await markdownProcessor().createRenderer({});
    const in_ = async (lang: string) => (await renderer.render('"a" - b\n', { frontmatter: { lang } })).code;
    expect(await in_('cy')).toBe('<p>"a" - b</p>');
    expect(await in_('en-GB')).toBe('<p>“a” – b</p>');
    expect(await in_('enm')).toBe('<p>"a" - b</p>');
  });
});

it('anchors are made of what was typed, lists of headings of what is shown', async () => {
  const { headings } = await render('## What\'s "new" - 5 October\n');
  expect(headings).toEqual([
    { depth: 2, slug: 'whats-new---5-october', text: 'What’s “new” – 5\u00A0October' },
  ]);
});

it('is the same in .md and .mdx', async () => {
  const body = `## The child's *"plan"*\n\n"a" -- b... at 9.30 am on 5 October, 10-15<sup>th</sup>\n`;
  const [md, mdx] = [await render(body), await renderMdx(body)];
  expect(mdx.html).toBe(md.html);
  expect(mdx.headings).toEqual(md.headings);
});

describe('no word is ever changed', () => {
  const marks =
    `a b the 5 10 15 2026 October pm pages £ ' " - -- --- ... . , ( ) / @ & 01632 960 014 's n't 90s é ŵ 如 ½ \u00A0 \n — ’ “`.split(
      / /,
    );

  it('in lines of random pieces, and keeping spaces twice changes nothing more', () => {
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state >>> 8) % below;
    };
    for (let made = 0; made < 20_000; made += 1) {
      const line = Array.from(
        { length: 1 + next(14) },
        () => `${marks[next(marks.length)]}${next(2) === 0 ? ' ' : ''}`,
      ).join('');
      const set = typeset(line);
      expect(wordsOf(set), line).toEqual(wordsOf(line));
      expect(unbroken(unbroken(line)), line).toBe(unbroken(line));
    }
  });

  it('in random documents and in an edition', () => {
    for (const text of [...randomDocuments(500), dialectEdition()]) {
      for (const line of text.split('\n')) expect(wordsOf(typeset(line)), line).toEqual(wordsOf(line));
    }
  });

  it.skipIf(!process.env.SEEDS)('in the source documents, and their quotes become real ones', () => {
    const folder = process.env.SEEDS ?? '';
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
      for (const line of splitFrontmatter(readFileSync(join(folder, name), 'utf8')).body.split('\n')) {
        const set = typeset(line);
        expect(wordsOf(set), line).toEqual(wordsOf(line));
        if (!line.includes('<')) expect(set, line).not.toMatch(/\w'\w|\w'\s/);
      }
    }
  });
});
