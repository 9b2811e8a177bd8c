import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/index.ts';
import { sourceLines } from '../markdown/source-words.ts';
import { wordsOf } from '../markdown/words.ts';
import { marks } from '../press/job.ts';
import type { PressReport } from '../press/report.ts';
import { htmlWords } from '../press/verify/html-words.ts';
import { type TemporaryContent, temporaryContent } from './content-builder.ts';
import { documents, fileWords, pdfWords, piecesInOrder, seeds } from './five-documents.ts';
import { emptyPages, everyPdfOfFive, testEveryPdf } from './five-on-paper.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

test('a page that is too empty is found, but not if it is the last', () => {
  expect(emptyPages([0.9, 0.2, 0.5, 0.1], 1 / 3)).toEqual(['2: 0.2']);
});

describe.skipIf(seeds === '')('the five documents, imported as they are', () => {
  let content: TemporaryContent;
  let place: WholeBuild;
  let result: BuildResult;
  let report: PressReport;

  beforeAll(async () => {
    content = temporaryContent(everyPdfOfFive());
    for (const { edition, imported } of documents) {
      const { file, findings } = await imported();
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      content.write(`${edition}.md`, file);
    }
    place = await wholeBuild();
    result = await place.build(content.dir);
    report = await place.report();
  }, 120_000);

  afterAll(async () => {
    content.remove();
    await place.remove();
  });

  testEveryPdf(
    () => ({
      dist: place.dist,
      report,
      fileOf: ({ edition }) => readFile(join(content.dir, `${edition}.md`), 'utf8'),
    }),
    2,
  );

  test('all five are there', () => {
    expect(documents).toHaveLength(5);
  });

  test('they pass the checks without an error', async () => {
    expect((await checkContent(content.dir)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('they build', () => {
    expect(result.status, result.output).toBe(0);
    const made = report.pdfs.map(({ edition }) => edition);
    expect(made).toEqual(expect.arrayContaining(documents.map(({ edition }) => edition)));
  });

  for (const { digit, edition, typed } of documents) {
    const words = async (): Promise<string[]> =>
      fileWords(await readFile(join(content.dir, `${edition}.md`), 'utf8'));

    test(`document ${digit}: the PDF has every word of the file, counted from the file`, async () => {
      const facts = report.pdfs.find((pdf) => pdf.edition === edition && pdf.variant === 'standard');
      expect(facts?.findings).toEqual([]);
      expect(facts?.wordsInPdf).toBe(facts?.wordsInSource);
      expect(facts?.wordsInSource).toBe((await words()).length);
    });

    test(`document ${digit}: its words are in order on its web page`, async () => {
      const html = await place.read(`${edition}/index.html`);
      expect(htmlWords(html, marks.body).words).toEqual(await words());
    });

    test(`document ${digit}: its edition has every letter of it, title and all, in order`, async () => {
      const file = await readFile(join(content.dir, `${edition}.md`), 'utf8');
      const field = (wanted: string): string =>
        new RegExp(`^${wanted}: "?(.*?)"?( # guess.*)?$`, 'm').exec(file)?.[1] ?? '';
      const top = /^title:.*# guess/m.test(file)
        ? ''
        : `${field('special')} ${field('period')} ${field('title')}`;
      const alternative = `${field('period')} ${field('special')} ${field('title')}`;
      const body = (await words()).join('');
      expect([letters(top) + body, letters(alternative) + body]).toContain(typedLetters(await typed()));
    });

    test(`document ${digit}: a second reader, pdf.js, finds its words in order in the PDF`, async () => {
      expect(piecesInOrder(await words(), await pdfWords(place.dist, edition))).toEqual({
        missing: undefined,
      });
    });
  }

  test('the briefing has its seven panels, in order', async () => {
    const html = await place.read('briefings/document-3/index.html');
    const numbers = [...html.matchAll(/class="panel-number"[^>]*>(\d+)</g)].map(([, number]) => number);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

/** A text's letters and digits, without what stands between them: spaces in an address may have gone. */
function letters(text: string): string {
  return wordsOf(text).join('');
}

/** The letters of a document as typed, without bullets: `$\\circ\\,$` and a lone `o` are what became of some. */
function typedLetters(text: string): string {
  const unmarked = text.replace(/\$\\circ[^$]*\$/g, ' ').replace(/^(\s*- +)o +/gm, '$1');
  return sourceLines(unmarked)
    .flatMap(({ words }) => wordsOf(words))
    .join('');
}
