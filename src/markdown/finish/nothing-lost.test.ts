import { describe, expect, test } from 'vitest';
import { aResource, aTerm, forPaper, forWeb } from '../../testing/library-builder.ts';
import { render } from '../fixtures.ts';
import { renderedWords } from '../rendered-words.ts';
import { randomDocuments, trickyDocuments } from '../tricky-documents.ts';
import { finishBody } from './index.ts';

/** Every word of a text is a short form: as much as can be is put into it. */
function everyWord(html: string) {
  const words = [...new Set(renderedWords(html))];
  return { terms: words.map((word) => aTerm(word, `Words of ${word}`)), resources: [aResource('a', 'A')] };
}

const bodies = [
  ...trickyDocuments.map(({ body }) => body),
  ...randomDocuments(60),
  '[one](resource:a) [two](resource:b) [**three**](newsletter:x#y) 01632 960 014 [01632 960 014](tel:1)\n\n::training\n\n:::action[do]{by=2026-01-01}\n[now](https://a.example)\n:::\n',
];

describe('finishing', () => {
  test.each(['newsletters/x.md', 'briefings/x.md'])(
    'adds furniture only, and loses and moves no word: %s',
    async (path) => {
      for (const body of bodies) {
        const { html } = await render(body, path);
        const words = renderedWords(html);
        for (const finishing of [forWeb(everyWord(html)), forPaper(everyWord(html))]) {
          const finished = finishBody(html, finishing);
          expect(renderedWords(finished.html), body).toEqual(words);
          expect(finished.html).not.toMatch(/data-insert|style=/);
        }
      }
    },
  );

  test('of a text that asks for nothing leaves it as it is', async () => {
    for (const { body } of trickyDocuments) {
      const { html } = await render(body);
      const once = finishBody(html, forPaper({}));
      expect(finishBody(once.html, forPaper({})).html).toBe(once.html);
      expect(once.shortForms).toEqual([]);
    }
  });
});
