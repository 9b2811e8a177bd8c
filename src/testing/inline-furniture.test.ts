import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishBody } from '../markdown/finish/index.ts';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from '../press/fixtures.ts';
import type { Pressed } from '../press/press-all.ts';
import { htmlWords } from '../press/verify/html-words.ts';
import { setBody } from '../print/body.ts';
import { aTerm, forPaper } from './library-builder.ts';
import { printStyles, textFace } from './text-face.ts';

/** So many short forms that one begins at every place of a line, breaks at every word, and runs over a page's end. */
const terms = Array.from({ length: 160 }, (_, index) =>
  aTerm(`QX${index}Z`, `Illicit filling ${'of five fine words '.repeat((index % 4) + 1)}in ink`),
);
const filler = 'ill fit jigs, pity my gypsy quay ';
const typed = terms.map(
  ({ short }, index) => `${filler.repeat(3).slice(0, 3 + ((index * 7) % 90))} ${short}, ${filler}and i.`,
);

const bodies = {
  paragraphs: typed.map((text) => `<p>${text}</p>`).join('\n'),
  'items-and-cells': `<ul>${typed
    .slice(0, 30)
    .map((text) => `<li>${text}</li>`)
    .join('')}</ul><table><tbody>${typed
    .slice(30, 60)
    .map((text) => `<tr><td>${text}</td><td>beside it</td><td>i${text}</td></tr>`)
    .join('')}</tbody></table>`,
  columns: `<div class="columns">${typed.map((text) => `<p>${text}</p>`).join('')}</div>`,
  'one-paragraph': `<p>${typed.join(' ')}</p>`,
};

function finished(html: string): string {
  return setBody(finishBody(html, forPaper({ terms })).html, { kind: 'newsletter', sectionPt: 250 }).html;
}

const word = '<span class="short-form" data-furniture> (multi-agency safeguarding hub)</span>';
const broken: PageFixture[] = [
  // The same words, but nothing says that they are not the officer's.
  {
    id: 'unmarked',
    body: `<p>The MASH${word} met.</p>`.replace(' data-furniture', ''),
    source: [{ line: 5, words: 'The MASH met' }],
  },
  // A typed word that is painted in the box of the added ones would be set apart with them.
  {
    id: 'covered',
    body: `<p>The MASH${word}<span style="position: relative; left: -40mm">met</span> today.</p>`,
    source: [{ line: 5, words: 'The MASH met today' }],
  },
];

describe('words that are added within a line of text', () => {
  let site: SiteFixture;
  let pressed: Map<string, Pressed>;

  beforeAll(async () => {
    const css = `${await textFace()}\n${await printStyles('text', 'blocks')}`;
    const pages = Object.entries(bodies).map(([id, body]): PageFixture => {
      const source = [{ line: 5, words: htmlWords(body).words.join(' ') }];
      return { id, body: finished(body), source, css };
    });
    // As close as lines ever stand, and as large as short forms ever are.
    const tight = {
      ...(pages[0] as PageFixture),
      id: 'tight',
      css: `${css} p { line-height: 15.5pt }`,
    };
    const large = {
      ...(pages[0] as PageFixture),
      id: 'large',
      css: `${css} p { font-size: 20pt; line-height: 25.5pt; font-weight: 800 }`,
    };
    site = await siteFixture(...pages, tight, large, ...broken);
    pressed = await site.pressById();
  });
  afterAll(() => site.remove());

  test('are in the pages that are pressed, over many lines', () => {
    expect(finished(bodies.paragraphs).match(/class="short-form" data-furniture/g)).toHaveLength(
      terms.length,
    );
    expect(paragraphs(1)).not.toContain('short-form');
  });

  test.each([...Object.keys(bodies), 'tight', 'large'])(
    'are set apart wherever they wrap, and no typed word with them: %s',
    (id) => {
      expect(pressed.get(id)?.findings).toEqual([]);
      const record = pressed.get(id)?.record;
      expect(record?.wordsInPdf).toBe(record?.wordsInSource);
      expect(record?.wordsInSource).toBeGreaterThan(500);
      expect(record?.pages).toBeGreaterThan(1);
    },
  );

  test.each([
    ['unmarked', /has “multi agency safeguarding hub” that is not in the file/],
    ['covered', /lacks “met”/],
  ])('that are not set apart, or hide typed ones, are found: %s', (id, says) => {
    expect(
      pressed
        .get(id)
        ?.findings.map(({ message }) => message)
        .join('\n'),
    ).toMatch(says);
  });
});
