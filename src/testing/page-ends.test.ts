import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ShellPage, shellPage } from '../press/paginate/fixtures.ts';
import { whyNotHere } from './goldens/render-goldens.ts';
import { printStyles, textFace } from './text-face.ts';

const colours = ':root{--ink:#111;--ink-2:#222;--line:#888;--accent:#060;--write:#666}';
const sheet = '@page{size:210mm 297mm;margin:22.5mm 16mm}';
let shell: ShellPage;
let css = '';

beforeAll(async () => {
  css = `${await textFace()}\n${colours}${sheet}${await printStyles('text', 'page')}`;
  shell = await shellPage();
});
afterAll(() => shell.close());

const printPage = (body: string, more = '') =>
  `<!doctype html><html lang="en-GB"><head><style>${css}${more}</style></head><body>${body}</body></html>`;
const edition = (text: string, name = '') =>
  `<article class="edition newsletter ${name}"><div class="text">${text}</div></article>`;

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const stock =
  'a I it is in of to on at an and the for was with that they them when what child school nurse police early help review learning practice meeting record worker plan question answer home visit team weekly careful listening notice change support partnership children families safeguarding conversation, information. assessment; “quiet” WAVE AVA To. Te, r. y, 11 2026 f) fi'.split(
    ' ',
  );

function randomParagraphs(seed: number, count: number): string {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 60 + next(60) }, () => stock[next(stock.length)]);
    return `<p>${words.join(' ')}.</p>`;
  }).join('\n');
}

describe('a paragraph that is cut at a page’s end', () => {
  test.skipIf(whyNotHere() !== undefined)('has all its lines on the page', async () => {
    const layout = await shell.paginate(printPage(edition(randomParagraphs(1, 200))));
    expect(layout.outside).toEqual([]);
    const columns = await shell.page.evaluate(() =>
      [...document.querySelectorAll('.pagedjs_page p[data-split-to]')].map(
        (piece) => piece.getClientRects().length,
      ),
    );
    expect(columns.length).toBeGreaterThan(30);
    expect(columns.filter((count) => count !== 1)).toEqual([]);
  });
});

describe('headings one after another', () => {
  const long = (lines: number, perLine: number) =>
    Array.from(
      { length: lines },
      (_, index) => `line ${index} ${'of words '.repeat(9).slice(0, perLine - 8)}`,
    ).join(' ');
  /** Headings by how many lines each takes, before text. */
  const shapes: Record<string, [level: number, lines: number][]> = {
    'four lines after four': [
      [2, 4],
      [3, 4],
    ],
    'five lines after one': [
      [2, 1],
      [3, 5],
    ],
    'one line after five': [
      [2, 5],
      [3, 1],
    ],
    'three headings': [
      [2, 4],
      [3, 4],
      [4, 5],
    ],
  };
  /** Where they begin: from well above a page's end to its last line, half a line at a time. */
  const heights = Array.from({ length: 64 }, (_, index) => 712 - index * 8.5);
  const heightCss = heights
    .map((height, index) => `.above-${index} { height: ${height}pt; margin: 0 }`)
    .join('');
  const perLine: Record<number, number> = { 2: 44, 3: 46, 4: 54 };

  function text(headings: [number, number][], index: number): string {
    const titles = headings.map(
      ([level, lines], at) =>
        `<h${level} id="h-${index}-${at}">${long(lines, perLine[level] ?? 40)}</h${level}>`,
    );
    return `<div class="above-${index}"></div>${titles.join('')}<p id="p-${index}">${'text '.repeat(120)}</p>`;
  }

  /** For each height: on which pages are the headings' lines, and how many lines of text are below the last of them. */
  async function seen(headings: [number, number][], more = '') {
    const articles = heights.map((_, index) => edition(text(headings, index), 'anew'));
    const layout = await shell.paginate(
      printPage(articles.join(''), `${heightCss} .anew { break-before: page } ${more}`),
    );
    const found = await shell.page.evaluate(
      ([count, of]) => {
        const pages = [...document.querySelectorAll('.pagedjs_page')];
        const piecesOf = (id: string) => [
          ...document.querySelectorAll<HTMLElement>(`[id="${id}"], [data-id="${id}"]`),
        ];
        const pageOf = (element: Element) => pages.indexOf(element.closest('.pagedjs_page') as Element);
        return Array.from({ length: count }, (_, index) => {
          const titles = Array.from({ length: of }, (_, at) => piecesOf(`h-${index}-${at}`));
          const [first] = piecesOf(`p-${index}`);
          return {
            pieces: titles.map((pieces) => pieces.length),
            lines: titles.map(([title]) => {
              const style = title && getComputedStyle(title);
              const range = document.createRange();
              if (title) range.selectNodeContents(title);
              return style
                ? Math.round(range.getBoundingClientRect().height / Number.parseFloat(style.lineHeight))
                : 0;
            }),
            begins: pageOf(document.querySelector(`.above-${index}`) as Element),
            pages: [...titles.flat().map(pageOf), first ? pageOf(first) : -1],
            textLines: first ? Math.round(first.getBoundingClientRect().height / ((17 / 72) * 96)) : 0,
          };
        });
      },
      [heights.length, headings.length] as const,
    );
    return { layout, found };
  }

  const stranded = ({ found }: Awaited<ReturnType<typeof seen>>) =>
    found.filter(({ pieces, pages, textLines }) => {
      return pieces.some((count) => count !== 1) || new Set(pages).size !== 1 || textLines < 2;
    });

  test.each(Object.entries(shapes))(
    'stay with one another and with two lines of text, wherever they begin: %s',
    async (_, headings) => {
      const set = await seen(headings);
      expect(set.layout.outside).toEqual([]);
      expect(stranded(set)).toEqual([]);
      for (const { lines } of set.found) expect(lines).toEqual(headings.map(([, count]) => count));
      // Some stay on the page where they begin, others go over to the next.
      const over = set.found.filter(({ pages }, index) => pages[0] !== set.found[index]?.begins);
      expect(over.length).toBeGreaterThan(5);
      expect(over.length).toBeLessThan(heights.length - 5);
    },
  );

  test('do not without the rule that keeps the lines of a heading together', async () => {
    const set = await seen(
      [
        [2, 4],
        [3, 4],
      ],
      'h2, h3 { orphans: 2 !important; widows: 2 !important } .text > h2::after { content: none !important }',
    );
    expect(stranded(set).length).toBeGreaterThan(0);
  });
});
