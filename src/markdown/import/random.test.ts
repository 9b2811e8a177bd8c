import { describe, expect, it } from 'vitest';
import { kinds } from '../../editions/kinds.ts';
import { parsePlain } from '../source.ts';
import { randomDocument } from './random-documents.ts';
import { everyNode } from './tree.ts';
import { tryImport, wordsIn } from './try-import.ts';

const seeds = Array.from({ length: 400 }, (_, index) => index + 1);
const optionsOf = (seed: number) => ({ kind: kinds[seed % kinds.length] ?? 'newsletter' });

describe('random documents', () => {
  const imported = seeds.map((seed) => ({ seed, ...tryImport(randomDocument(seed), optionsOf(seed)) }));

  it('are imported with every word, in order', () => {
    expect(
      imported.filter(({ errors }) => errors.length > 0).map(({ seed, errors }) => [seed, ...errors]),
    ).toEqual([]);
  });

  it('have no raw HTML but <br>, <sup> and <sub>, and no first-level heading', () => {
    for (const { seed, body } of imported) {
      for (const node of everyNode(parsePlain(body))) {
        if (node.type === 'html')
          expect([seed, node.value]).toEqual([seed, expect.stringMatching(/^(?:<br>|<\/?su[bp]>)$/)]);
        if (node.type === 'heading') expect([seed, node.depth]).not.toEqual([seed, 1]);
      }
    }
  });

  it('lose nothing when they are imported again', () => {
    for (const { seed, file, body } of imported.filter((one) => one.body !== '')) {
      const again = tryImport(file, { ...optionsOf(seed), title: 'A title of its own' });
      expect([seed, ...again.errors]).toEqual([seed]);
      expect([seed, wordsIn(again.file)]).toEqual([seed, wordsIn(`---\n---\n${body}`)]);
    }
  });
});
