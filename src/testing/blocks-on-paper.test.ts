import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocks } from '../markdown/blocks/index.ts';
import { type PdfContents, readPdf } from '../press/verify/pdf-reader.ts';
import { editionFile, type TemporaryContent, temporaryContent } from './content-builder.ts';
import { collections, everyBlock, reviewFrontmatter } from './every-block.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

/** Lines above the blocks: each pushes them further down, so that pages end at other places in them. */
const heights = { newsletters: [0, 4, 9, 15, 22, 30], 'lessons-learned': [2, 12, 26], briefings: [0, 7, 19] };

const review = '## A review\n\n::review{of=robin}\n\nWords about it, a few.\n\nAnd some more of them.\n\n';

function body(folder: string, lines: number): string {
  if (folder === 'newsletters') return everyBlock(lines, '##').markdown;
  if (folder === 'lessons-learned') return `${review}${everyBlock(lines, '##').markdown}`;
  return `## Background\n\n${everyBlock(lines, '###').markdown}\n\n## Why it matters\n\nWords.\n`;
}

const editions = Object.entries(heights).flatMap(([folder, all]) =>
  all.map((lines) => ({ folder, id: `at-${lines}`, lines, blocks: everyBlock(lines, '##') })),
);

let content: TemporaryContent;
let place: WholeBuild;
let result: BuildResult;
const pdfs = new Map<string, PdfContents>();
const records: PdfContents[] = [];

beforeAll(async () => {
  const square = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const files = editions.flatMap(({ folder, id, lines }): [string, string | Buffer][] => [
    [
      `${folder}/${id}/index.md`,
      editionFile(body(folder, lines), ...(folder === 'lessons-learned' ? [reviewFrontmatter] : [])),
    ],
    [`${folder}/${id}/square.png`, square],
  ]);
  content = temporaryContent({ ...collections, ...Object.fromEntries(files) });
  place = await wholeBuild();
  result = await place.build(content.dir);
  if (result.status !== 0) return;
  for (const { folder, id } of editions) {
    const pdf = await readPdf(await readFile(join(place.dist, folder, id, `${id}.pdf`)));
    const { edition, record } = withoutRecord(pdf);
    pdfs.set(`${folder}/${id}`, edition);
    if (folder === 'briefings') records.push(record);
  }
}, 240_000);

afterAll(async () => {
  content.remove();
  await place.remove();
});

/** A PDF without the record sheet that ends a briefing, and that sheet. */
function withoutRecord(pdf: PdfContents): { edition: PdfContents; record: PdfContents } {
  const at = pdf.words.findIndex(
    ({ text }, index) => text === 'discussion' && pdf.words[index + 1]?.text === 'record',
  );
  const first = pdf.words[at]?.page ?? Number.POSITIVE_INFINITY;
  const part = (isWanted: (page: number) => boolean): PdfContents => ({
    ...pdf,
    words: pdf.words.filter(({ page }) => isWanted(page)),
    pictures: pdf.pictures.filter(({ page }) => isWanted(page)),
  });
  return { edition: part((page) => page < first), record: part((page) => page >= first) };
}

/** Each word that matches with the word painted before it. */
function found(pdf: PdfContents, pattern: RegExp) {
  return pdf.words.flatMap((word, index) => {
    const match = pattern.exec(word.text);
    return match ? [{ word, match, before: pdf.words[index - 1] }] : [];
  });
}

/** Names of blocks that stand on another page than the content begins. */
function partedNames(pdf: PdfContents): string[] {
  return found(pdf, /^begin\d+$/)
    .filter(({ word, before }) => before?.page !== word.page)
    .map(({ word }) => word.text);
}

/** Blocks that should be whole and end on another page than they begin. */
function splitBlocks(pdf: PdfContents): string[] {
  const ends = new Map(found(pdf, /^whole(\d+)z$/).map(({ word, match }) => [match[1], word.page]));
  return found(pdf, /^whole(\d+)a$/)
    .filter(({ word, match }) => ends.get(match[1]) !== word.page)
    .map(({ word }) => word.text);
}

/** How many rules, so many millimetres apart, stand below the last word of each question. */
function linesBelow(pdf: PdfContents, apartMm = 9): { asked: number; drawn: number }[] {
  const apart = (apartMm / 25.4) * 72;
  return found(pdf, /^asks\d+n(\d+)$/).map(({ word, match }) => {
    const rules = pdf.pictures.filter(
      ({ page, height, width, y }) => page === word.page && height < 1.5 && width > 300 && y > word.y,
    );
    let drawn = 0;
    for (
      let y = Math.min(...rules.map((rule) => rule.y));
      rules.some((rule) => Math.abs(rule.y - y) < 0.6);
      y += apart
    ) {
      drawn += 1;
    }
    return { asked: Number(match[1]), drawn };
  });
}

describe('every block at several heights on the page', () => {
  test('is in the text that is pressed', () => {
    const markdown = `${everyBlock(0, '##').markdown}\n${review}`;
    const missing = blocks.filter(({ name }) => !new RegExp(`^:::?${name}\\b`, 'm').test(markdown));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('is printed word by word in the order typed, with no finding', async () => {
    expect(result.status, result.output).toBe(0);
    const { pdfs: reports } = await place.report();
    for (const { folder, id } of editions) {
      const report = reports.find(({ edition }) => edition === `${folder}/${id}`);
      expect(report?.findings).toEqual([]);
      expect(report?.wordsInPdf).toBe(report?.wordsInSource);
      expect(report?.wordsInSource).toBeGreaterThan(1500);
    }
  });

  test('never stands on another page than its name', () => {
    for (const { folder, id, blocks: typed } of editions) {
      const pdf = pdfs.get(`${folder}/${id}`);
      if (!pdf) throw new Error(`no PDF of ${id}`);
      expect(found(pdf, /^begin\d+$/)).toHaveLength(typed.begins);
      expect(partedNames(pdf), `${folder}/${id}`).toEqual([]);
    }
  });

  test('is not split when it is short', () => {
    expect(pdfs.size).toBe(editions.length);
    for (const [name, pdf] of pdfs) {
      expect(found(pdf, /^whole\d+a$/)).toHaveLength(everyBlock(0, '##').wholes);
      expect(splitBlocks(pdf), name).toEqual([]);
    }
  });

  test('that asks a question has its lines below it on the same page', () => {
    expect(pdfs.size).toBe(editions.length);
    for (const [name, pdf] of pdfs) {
      if (name.startsWith('briefings/')) continue;
      const questions = linesBelow(pdf);
      expect(questions).toHaveLength(everyBlock(0, '##').questions);
      for (const { asked, drawn } of questions) expect(drawn, name).toBe(asked);
    }
  });

  test('that asks a question in a briefing has its lines on the record sheet', () => {
    expect(records).toHaveLength(heights.briefings.length);
    for (const record of records) {
      const questions = linesBelow(record, 7.4);
      expect(questions).toHaveLength(everyBlock(0, '##').questions);
      for (const { drawn } of questions) expect(drawn).toBeGreaterThan(0);
    }
  });
});

describe('what looks at these PDFs', () => {
  const word = (text: string, page: number, y = 0) => ({ text, page, y }) as PdfContents['words'][number];
  const rule = (page: number, y: number) =>
    ({ page, x: 0, y, width: 330, height: 0.5, raster: false }) as PdfContents['pictures'][number];
  const pdf: PdfContents = {
    pages: [],
    words: [
      word('name', 1),
      word('begin1', 2),
      word('whole1a', 1),
      word('whole1z', 2),
      word('asks1n3', 1, 100),
    ],
    pictures: [rule(1, 130), rule(1, 155.5), rule(2, 181)],
  };

  test('sees a name, a short block and a question that are parted', () => {
    expect(partedNames(pdf)).toEqual(['begin1']);
    expect(splitBlocks(pdf)).toEqual(['whole1a']);
    expect(linesBelow(pdf)).toEqual([{ asked: 3, drawn: 2 }]);
  });
});
