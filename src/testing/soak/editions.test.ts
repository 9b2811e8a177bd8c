import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/index.ts';
import { kinds } from '../../editions/kinds.ts';
import { blocks } from '../../markdown/blocks/index.ts';
import { wordsOf } from '../../markdown/words.ts';
import { writeContent } from './content-folder.ts';
import { makeEdition } from './edition.ts';
import { pictureNames } from './picture-names.ts';
import { drawPictures } from './pictures.ts';
import { languages } from './stock.ts';

const made = Array.from({ length: 2000 }, (_, index) => makeEdition(1, index).edition);

describe('editions of the soak', () => {
  it('are the same for the same seed and number, whatever else is made', () => {
    expect(makeEdition(1, 7).edition.text).toBe(made[7]?.text);
    expect(makeEdition(2, 7).edition.text).not.toBe(made[7]?.text);
    expect(new Set(made.map(({ text }) => text)).size).toBe(made.length);
  });

  it('have the lengths that were asked for: 600 words as a median, one in a hundred over 8,000', () => {
    const counts = made.map(({ text }) => wordsOf(text).length).sort((one, other) => one - other);
    const median = counts[counts.length / 2] ?? 0;
    expect(median).toBeGreaterThan(500);
    expect(median).toBeLessThan(700);
    expect(counts.filter((count) => count > 8000).length).toBeLessThanOrEqual(20);
    expect(counts.at(-1)).toBeLessThan(21_000);
  });

  it('have every block, every attribute and every shape among the first 600', () => {
    const shapes = new Set(made.slice(0, 600).flatMap((edition) => edition.shapes));
    const attributes = blocks.flatMap((block) =>
      Object.entries(block.attributes).flatMap(([name, attribute]) =>
        attribute.type === 'choice'
          ? attribute.choices.map((choice) => `${block.name}.${name}=${choice}`)
          : [`${block.name}.${name}`],
      ),
    );
    const wanted = [
      ...kinds,
      ...languages.flatMap((lang) => [`edition-${lang}`, `words-${lang}`]),
      ...blocks.flatMap(({ name, forms }) => [`block-${name}`, ...forms.map((form) => `${name}-${form}`)]),
      ...blocks.flatMap(({ name, label }) => (label ? [`${name}-label`] : [])),
      ...attributes,
      ...blocks.map(({ name }) => `${name}.lang`),
      ...Array.from({ length: 12 }, (_, index) => `columns-${index + 1}`),
      ...Array.from({ length: 6 }, (_, index) => `list-level-${index + 1}`),
      ...[2, 3, 4, 5, 6].map((depth) => `heading-${depth}`),
      ...pictureNames.map((name) => `picture-${name}`),
      ...'standfirst period issue special topics lang reviews format onePage reviewBy version sensitive'
        .split(' ')
        .map((field) => `field-${field}`),
      ...'resource training group topic term pack newsletter briefing lessons-learned within reference'
        .split(' ')
        .map((scheme) => `link-${scheme}`),
      ...'list-bullets list-numbers list-tasks list-with-more table-over-100-rows tall-cell break-in-cell code'.split(
        ' ',
      ),
      ...'blockquote rule repeated-words repeated-paragraph headings-in-a-row heading-of-signs heading-long-word'.split(
        ' ',
      ),
      ...'linked-picture pictures-in-a-row picture-in-text note long-word long-address hashtag tel phone source'.split(
        ' ',
      ),
    ];
    expect(wanted.filter((shape) => !shapes.has(shape))).toEqual([]);
  });

  it('are right: the checks find no error in 300 of the shorter ones', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soak-test-'));
    try {
      const pictures = join(folder, 'pictures');
      await drawPictures(pictures);
      const content = join(folder, 'content');
      const editions = made.filter(({ text }) => text.length < 3500).slice(0, 300);
      await writeContent(content, editions, { variants: 'all', pictures, pack: editions.slice(0, 3) });
      const findings = await checkContent(content);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
