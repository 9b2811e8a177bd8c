import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { partnershipSchema } from '../../editions/schema/partnership.ts';
import { partnershipYaml } from '../../testing/content-builder.ts';
import { blocks } from '../blocks/index.ts';
import { referenceAsMarkdown } from './as-markdown.ts';
import { basicItems, blockItems, referenceFields } from './index.ts';
import { paperPieces } from './on-paper.ts';
import { exampleRenderer } from './render.ts';

const partnership = partnershipSchema.parse(parse(partnershipYaml));

test('the reference in the repository is up to date (npm run reference)', () => {
  const kept = readFileSync(new URL('../WRITING.md', import.meta.url), 'utf8');
  expect(kept).toBe(referenceAsMarkdown());
});

test('every block and every field is in it, each with words and an example', () => {
  const text = referenceAsMarkdown();
  for (const block of blocks) {
    expect(text).toContain(`### ${block.title}\n`);
    for (const example of block.examples) expect(text).toContain(example.markdown);
  }
  for (const { fields } of referenceFields()) {
    for (const field of fields) {
      expect(field.description, field.name).not.toBe('');
      expect(field.example, field.name).not.toBe('');
    }
  }
});

test('names of items are different, so that each has an anchor and a picture', () => {
  const ids = [...basicItems, ...blockItems, ...referenceFields()].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const pictures = paperPieces().flatMap(({ picture }) => picture ?? []);
  expect(new Set(pictures).size).toBe(pictures.length);
});

describe.each(['web', 'paper'] as const)('examples on %s', (medium) => {
  test('leave nothing to fill, and no link without a target', async () => {
    const render = await exampleRenderer(partnership, medium);
    for (const { id, examples } of [...basicItems, ...blockItems]) {
      for (const { markdown } of examples) {
        const html = await render(markdown);
        expect(html, id).not.toMatch(/data-insert|data-file/);
        expect(html, id).not.toMatch(/href="(?:resource|training|group|topic|term|newsletter):/);
      }
    }
  });

  test('have ids of their own, so that many can stand on a page', async () => {
    const render = await exampleRenderer(partnership, medium);
    const notes = basicItems.find(({ id }) => id === 'notes')?.examples[0]?.markdown ?? '';
    const all = `${await render(notes)}${await render(notes)}`;
    const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of all.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
