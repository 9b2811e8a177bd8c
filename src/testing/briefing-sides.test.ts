import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PressReport } from '../press/report.ts';
import { briefingOf } from './briefing-builder.ts';
import { editionFile, type TemporaryContent, temporaryContent } from './content-builder.ts';
import { fileWords } from './five-documents.ts';
import { tooSmall } from './pdf-facts/faults.ts';
import { deadNumbers, linkList, unprintedLinks } from './pdf-facts/printed-links.ts';
import { type PdfFacts, pdfFacts, placesOf } from './pdf-facts.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

const links = `## One

Read [the toolkit](https://tools.example/heat) before the visit, and write to [the team](mailto:team@wendmoor.example).

## Two

The same [tool](https://tools.example/heat) is for schools. [A film](https://films.example/four) shows how, and
[tools.example/rooms](https://tools.example/rooms) has its pages. What [the first part](#one) says holds here too.
`;

/** A row of a table that is longer than a page: the press can't set it without loss, and says so. */
const longRow = `## One

| Who | What |
| --- | --- |
| All | ${Array.from({ length: 90 }, (_, index) => `line ${index} of this row`).join('<br>')} |

## Two

More.
`;

const files = {
  'briefings/short.md': briefingOf(330),
  'briefings/long.md': briefingOf(700),
  'briefings/in-rows.md': briefingOf(330, 'onePage: false'),
  'briefings/kept.md': briefingOf(330, 'onePage: true'),
  'newsletters/links.md': editionFile(links),
  'briefings/questions.md': editionFile(
    `## Background\n\nWords.\n\n## Reflect\n\n${Array.from({ length: 12 }, (_, index) => `- Which of the words that somebody said in week ${index} do we still think of, and why?`).join('\n')}\n`,
  ),
  // What stands before one of these names' end is the beginning of the other's heading.
  'newsletters/board-news.md': editionFile('## 8 February\n\nWords.\n\n## Two\n\nWords.\n'),
  'newsletters/board-news-8.md': editionFile('## February\n\nWords.\n\n## Two\n\nWords.\n'),
  'packs.yaml': 'board:\n  title: Board\n  editions: [newsletter:board-news, newsletter:board-news-8]\n',
};

let content: TemporaryContent;
let place: WholeBuild;
let report: PressReport;
let broken: BuildResult;
let brokenReport: PressReport;

beforeAll(async () => {
  content = temporaryContent(files);
  place = await wholeBuild();
  const { status, output } = await place.build(content.dir);
  expect(status, output).toBe(0);
  report = await place.report();
});
afterAll(async () => {
  content.remove();
  await place.remove();
});

function recordOf(edition: string, from = report): PressReport['pdfs'][number] {
  const found = from.pdfs.find((pdf) => pdf.edition === edition);
  if (!found) throw new Error(`no ${edition}`);
  return found;
}

async function factsOf(edition: string): Promise<PdfFacts> {
  return pdfFacts(await readFile(join(place.dist, edition, `${edition.split('/')[1]}.pdf`)));
}

function numeralsOf({ texts }: PdfFacts) {
  return texts.filter(({ text, sizePt }) => /^[1-7]$/.test(text) && sizePt > 30);
}

describe('a briefing', () => {
  test.each(['short', 'kept'])(
    'of 330 words (%s) stands on one side at 12 points, its record on the second',
    async (id) => {
      const facts = await factsOf(`briefings/${id}`);
      expect(fileWords(files['briefings/short.md'])).toHaveLength(330);
      expect(facts.pages).toHaveLength(2);
      expect(recordOf(`briefings/${id}`).fits).toMatchObject([{ fits: true, lines: 0 }]);
      const numerals = numeralsOf(facts);
      expect(numerals.map(({ text, page }) => `${text} on ${page}`).join()).toBe(
        [1, 2, 3, 4, 5, 6, 7].map((number) => `${number} on 1`).join(),
      );
      expect(new Set(numerals.map(({ xMm }) => Math.round(xMm / 10))).size).toBe(2);
      expect(tooSmall(facts)).toEqual([]);
      const [text] = placesOf(facts, 'The health visitor had seen the baby');
      expect(text?.sizePt).toBeCloseTo(12, 1);
      expect(placesOf(facts, 'Team discussion record').map(({ page }) => page)).toEqual([2]);
    },
  );

  test('of 700 words doesn’t stand on one side: its panels go on, in order, each at the left edge', async () => {
    const facts = await factsOf('briefings/long');
    const numerals = numeralsOf(facts);
    expect(recordOf('briefings/long').fits).toMatchObject([{ fits: false }]);
    expect(recordOf('briefings/long').fits[0]?.lines).toBeGreaterThan(20);
    expect(numerals.map(({ text }) => text).join('')).toBe('1234567');
    expect(new Set(numerals.map(({ page }) => page)).size).toBeGreaterThan(1);
    for (const { xMm } of numerals) expect(Math.abs(xMm - 16)).toBeLessThan(1);
    expect(tooSmall(facts)).toEqual([]);
  });

  test('that would fit, but is told not to, is set in rows on two sides', async () => {
    const facts = await factsOf('briefings/in-rows');
    expect(recordOf('briefings/in-rows').fits).toEqual([]);
    expect(facts.pages).toHaveLength(3);
    const numerals = numeralsOf(facts);
    expect(new Set(numerals.map(({ xMm }) => Math.round(xMm / 10))).size).toBe(1);
    expect(new Set(numerals.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });
});

describe('links of an edition on paper', () => {
  test('have one number for one address, none for an address that the words say, and the number is a link', async () => {
    const facts = await factsOf('newsletters/links');
    const numbers = facts.texts.filter(({ text }) => /^\[\d\]$/.test(text)).map(({ text }) => text);
    expect(numbers).toEqual(['[1]', '[2]', '[1]', '[3]']);
    expect(linkList(facts)).toEqual(
      ['Thetoolkittools.example/heat', 'Theteamteam@wendmoor.example', 'Afilmfilms.example/four'].map(
        (entry) => entry.toLowerCase(),
      ),
    );
    expect(deadNumbers(facts)).toEqual([]);
    expect(unprintedLinks(facts)).toEqual([]);
    const targets = facts.links.map(({ target }) => target);
    for (const target of ['mailto:team@wendmoor.example', 'https://tools.example/rooms', 'page 1']) {
      expect(targets).toContain(target);
    }
  });
});

describe('a build with a briefing that is too long for the one side it asks for, and a pack with a row longer than a page', () => {
  const tooLong = briefingOf(700, 'onePage: true');
  const line = tooLong.split('\n').indexOf('onePage: true') + 1;

  beforeAll(async () => {
    content.write('briefings/long.md', tooLong);
    content.write('newsletters/tall-row.md', editionFile(longRow));
    content.write('packs.yaml', 'all:\n  title: All\n  editions: [briefing:short, newsletter:tall-row]\n');
    broken = await place.build(content.dir);
    brokenReport = await place.report();
  });

  test('stops, and says file and line, by how many lines, and which panel is the longest', () => {
    expect(broken.status).not.toBe(0);
    expect(broken.output).toMatch(
      new RegExp(`content/briefings/long\\.md\\n +${line}:1 +error +.*\\d+ lines too long for it`),
    );
    expect(broken.output).toContain('its longest panel is “Key learning”, about 2');
    const { findings, fits } = recordOf('briefings/long', brokenReport);
    expect(findings).toMatchObject([{ file: 'content/briefings/long.md', line, rule: 'one-page' }]);
    expect(findings[0]?.message).toContain(`${fits[0]?.lines} lines`);
    expect(fits[0]?.longest).toMatchObject({ name: 'Key learning' });
  });

  test('blames no other edition, and has every word of a row that is longer than a page, by itself and in a pack', () => {
    for (const edition of ['newsletters/tall-row', 'packs/all']) {
      expect(recordOf(edition, brokenReport).findings, edition).toEqual([]);
    }
    const { wordsInSource, wordsInPdf } = recordOf('newsletters/tall-row', brokenReport);
    expect(wordsInPdf).toBe(wordsInSource);
    expect(broken.output).not.toMatch(/content\/briefings\/short\.md/);
  });

  test('leaves what was built before', async () => {
    expect((await factsOf('briefings/long')).pages.length).toBeGreaterThan(2);
    expect(await place.files()).not.toContain('packs/all/all.pdf');
  });
});

test('twelve questions go on to a second sheet of the record, each with a line, and none is lost', async () => {
  const record = report.pdfs.find(({ edition }) => edition === 'briefings/questions');
  expect(record?.findings).toEqual([]);
  expect(record?.pages).toBe(3);
  const { texts } = await pdfFacts(await readFile(join(place.dist, 'briefings/questions/questions.pdf')));
  expect(texts.filter(({ page, text }) => page > 1 && text.startsWith('Which of the words'))).toHaveLength(
    12,
  );
});

test('editions of a pack may have names and headings that would make the same id', () => {
  const pack = report.pdfs.find(({ edition }) => edition === 'packs/board');
  expect(pack?.findings).toEqual([]);
  expect(pack?.pages).toBeGreaterThan(3);
});
