import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { isDirective } from '../directives.ts';
import { render, renderMdx } from '../fixtures.ts';
import { renderedWords } from '../rendered-words.ts';
import { parsePlain } from '../source.ts';
import { sourceLines } from '../source-words.ts';
import { randomDocuments } from '../tricky-documents.ts';
import { type Block, type BlockProblem, typedBlock } from './block.ts';
import { faults } from './faults.ts';
import { blocks, commonAttributes } from './index.ts';

const examples = blocks.flatMap((block) =>
  block.examples.map(({ title, markdown }) => ({
    block,
    title: `${block.name}: ${title}`,
    markdown: withPicturesElsewhere(markdown),
  })),
);
const containers = blocks.filter(({ forms }) => forms.includes('container'));

/** What an officer may put in any block. */
const contents: [string, string][] = [
  ['nothing', ''],
  ['paragraphs', 'One *two* three.\n\n— Four, [five](https://wendmoor.example/five)'],
  ['lists', 'Before.\n\n- **One**, two\n- three\n\n  four\n\n1. Five. Six.\n2. **Seven** eight\n\nAfter.'],
  ['headings and tables', 'One\n\n### Two\n\n#### Three\n\n## Four\n\n| five | six |\n|---|---|\n| 7 | 8 |'],
  ['a picture', '![](https://wendmoor.example/a.png)\n\nOne\n\nTwo\n\nThree'],
  ['a note', 'One[^a] two.\n\n- **Three**[^b]'],
  ['markup within words', '- **One**s *tw*o\n- **thr**ee, four\n\n1. **Fiv**e. Six\n2. Seven.Eight'],
];
const notes = '\n[^a]: Four\n\n[^b]: Five\n';

describe.each(examples)('the example “$title”', ({ block, markdown }) => {
  it('gives the same page from .md and .mdx, with no style of its own', async () => {
    await expectSameInMdx(markdown);
    expect((await render(markdown)).html).not.toMatch(/\sstyle=/);
  });

  it('shows each typed word once, in the order typed', async () => {
    await expectAllWords(markdown);
  });

  it('has no problem', () => {
    expect(problemsIn(block, markdown)).toEqual([]);
  });

  it.each([
    ['in a list item', inList(markdown)],
    ['in another block', inBlock(markdown)],
  ])('may stand %s', async (_, nested) => {
    expect((await render(nested)).html).not.toContain(':::');
    await expectAllWords(nested);
    await expectSameInMdx(nested);
  });

  it('may say its language and have a name', async () => {
    const named = withAttributes(block, markdown, '#here lang=pl');
    const { html } = await render(named);
    expect(html).toMatch(/<[a-z]+ [^>]*lang="pl"/);
    if (!('id' in block.attributes)) expect(html).toMatch(/<[a-z]+ [^>]*id="here"/);
    for (const [furniture] of html.matchAll(/<p [^>]*data-furniture=""[^>]*>/g)) {
      expect(furniture).toContain('lang="en-GB"');
    }
    await expectSameInMdx(named);
  });
});

describe.each(containers)('$name', (block) => {
  const around = (content: string) =>
    `:::${block.name}${block.label ? '[Its *label*]' : ''}\n${content}\n:::\n${notes}`;

  it.each([3, 4])('keeps a heading of level %i, and gives it an anchor', async (level) => {
    const { html, headings } = await render(around(`${'#'.repeat(level)} A heading\n\nText.`));
    expect(html).toMatch(new RegExp(`<h${level}[^>]* id="a-heading"[^>]*>`));
    expect(headings).toContainEqual({ depth: level, slug: 'a-heading', text: 'A heading' });
  });

  it.each(contents)('loses no word, whatever it holds: %s', async (_, content) => {
    const markdown = around(content);
    await expectAllWords(markdown);
    await expectSameInMdx(markdown);
    expect((await render(markdown)).html).not.toContain(':::');
  });

  it('loses no word of documents of random pieces', async () => {
    for (const document of randomDocuments(40)) {
      await expectAllWords(
        `:::::${block.name}${block.label ? '[Label]' : ''}\n${document}\n:::::\n\nAfter\n`,
      );
    }
  });
});

describe('problems', () => {
  it('are tried for each block that looks for some', () => {
    const looking = blocks.filter(({ problems }) => problems).map(({ name }) => name);
    expect(Object.keys(faults).toSorted()).toEqual(looking.toSorted());
  });

  const trials = Object.entries(faults).flatMap(([name, found]) =>
    found.map((fault) => ({ name, ...fault })),
  );
  it.each(trials)('of $name are found and explained: $message', ({ name, markdown, message, line }) => {
    const block = blocks.find((candidate) => candidate.name === name);
    const problems = block ? problemsIn(block, markdown) : [];
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    const [problem] = problems;
    expect(problem?.advice).toMatch(/^\p{Lu}.{10}/u);
    expect(problem?.rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(problem?.node?.position?.start.line).toBe(line);
  });
});

describe('the blocks', () => {
  it('have names of their own', () => {
    const names = blocks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(blocks)('are described, and each form has an example: $name', (block) => {
    const { name, title, purpose, forms, label, content, attributes } = block;
    expect(title).toMatch(/^\p{Lu}/u);
    expect(purpose).toMatch(/^\p{Lu}.*\.$/u);
    if (forms.includes('container')) expect(content).toMatch(/^\p{Lu}.*\.$/u);
    if (label) expect(label.description).toMatch(/^\p{Lu}.*\.$/u);
    for (const attribute of Object.values({ ...attributes, ...commonAttributes })) {
      expect(attribute.description).toMatch(/^\p{Lu}.*\.$/u);
      expect(attribute.example).not.toBe('');
    }
    const typed = block.examples.map(({ markdown }) => new RegExp(`^(:{2,3})${name}\\b`, 'm').exec(markdown));
    const shown = new Set(typed.map((match) => (match?.[1] === '::' ? 'leaf' : 'container')));
    expect([...shown].toSorted()).toEqual([...forms].toSorted());
  });
});

async function expectSameInMdx(markdown: string): Promise<void> {
  const md = await render(markdown);
  const mdx = await renderMdx(markdown);
  expect(tree(mdx.html), markdown).toEqual(tree(md.html));
  expect(mdx.headings).toEqual(md.headings);
}

async function expectAllWords(markdown: string): Promise<void> {
  const { html } = await render(markdown);
  const typed = sourceLines(markdown).flatMap(({ words }) => words.split(' '));
  expect(renderedWords(html), `${markdown}\n${html}`).toEqual(typed);
}

function problemsIn(block: Block, markdown: string): BlockProblem[] {
  const directive = parsePlain(markdown)
    .children.filter(isDirective)
    .find(({ name }) => name === block.name);
  if (!directive) throw new Error(`No ${block.name} in: ${markdown}`);
  return block.problems?.(typedBlock(directive)) ?? [];
}

function inList(markdown: string): string {
  const lines = markdown.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return `- First item\n\n${lines.join('\n')}\n\n- Last item\n`;
}

function inBlock(markdown: string): string {
  return `::::content-note\nBefore\n\n${markdown}\n\nAfter\n::::\n`;
}

/** Adds attributes to the first line of a block. */
function withAttributes({ name }: Block, markdown: string, attributes: string): string {
  const opening = new RegExp(`^(:{2,3}${name}(?:\\[.*\\])?)(?:\\{(.*)\\})?$`, 'm');
  return markdown.replace(
    opening,
    (_, before: string, own = '') => `${before}{${attributes} ${own.replace(/lang=\w+/, '')}}`,
  );
}

/** Astro asks for pictures beside the file while it renders; those that are elsewhere stay as they are. */
function withPicturesElsewhere(markdown: string): string {
  return markdown.replace(/(!\[[^\]]*\]\()(?!https?:)/g, '$1https://wendmoor.example/');
}

function tree(html: string): unknown {
  return JSON.parse(
    JSON.stringify(fromHtml(html, { fragment: true }), (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );
}
