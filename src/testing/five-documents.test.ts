import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/index.ts';
import { type Kind, kindFacts } from '../editions/kinds.ts';
import { importMarkdown } from '../markdown/import/index.ts';
import { sourceLines } from '../markdown/source-words.ts';
import { wordsOf } from '../markdown/words.ts';
import { marks } from '../press/job.ts';
import type { PressReport } from '../press/report.ts';
import { htmlWords } from '../press/verify/html-words.ts';
import { type TemporaryContent, temporaryContent } from './content-builder.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

const seeds = process.env['SEEDS'] ?? '';

/** The five documents by the digit that their names begin with. */
const kinds: Record<string, Kind> = {
  '1': 'newsletter',
  '2': 'lessons-learned',
  '3': 'briefing',
  '4': 'newsletter',
  '5': 'newsletter',
};
const documents =
  seeds === ''
    ? []
    : readdirSync(seeds)
        .filter((name) => /^[1-5].*\.md$/.test(name))
        .sort();

describe.skipIf(seeds === '')('the five documents, imported as they are', () => {
  let content: TemporaryContent;
  let place: WholeBuild;
  let result: BuildResult;
  let report: PressReport;

  beforeAll(async () => {
    content = temporaryContent();
    for (const name of documents) {
      const kind = kinds[name.charAt(0)] ?? 'newsletter';
      const typed = await readFile(join(seeds, name), 'utf8');
      const imported = importMarkdown(typed, { kind, fileName: name, today: '2026-11-01' });
      expect(imported.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      content.write(`${kindFacts[kind].folder}/document-${name.charAt(0)}.md`, imported.file);
    }
    place = await wholeBuild();
    result = await place.build(content.dir);
    report = await place.report();
  }, 120_000);

  afterAll(async () => {
    content.remove();
    await place.remove();
  });

  test('all five are there', () => {
    expect(documents).toHaveLength(5);
  });

  test('they pass the checks without an error', async () => {
    expect((await checkContent(content.dir)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('they build', () => {
    expect(result.status, result.output).toBe(0);
    expect(report.pdfs).toHaveLength(5);
  });

  for (const name of documents) {
    const digit = name.charAt(0);
    const kind = kinds[digit] ?? 'newsletter';
    const edition = `${kindFacts[kind].folder}/document-${digit}`;
    const words = async (): Promise<string[]> =>
      sourceLines(await readFile(join(content.dir, `${edition}.md`), 'utf8')).flatMap(({ words: line }) =>
        wordsOf(line),
      );

    test(`document ${digit}: the PDF has every word of the file, counted from the file`, async () => {
      const facts = report.pdfs.find((pdf) => pdf.edition === edition);
      expect(facts?.findings).toEqual([]);
      expect(facts?.wordsInPdf).toBe(facts?.wordsInSource);
      expect(facts?.wordsInSource).toBe((await words()).length);
    });

    test(`document ${digit}: its words are in order on its web page`, async () => {
      const html = await place.read(`${edition}/index.html`);
      expect(htmlWords(html, marks.body).words).toEqual(await words());
    });

    test(`document ${digit}: its edition has every letter of it, title and all, in order`, async () => {
      const typed = await readFile(join(seeds, name), 'utf8');
      const file = await readFile(join(content.dir, `${edition}.md`), 'utf8');
      const field = (wanted: string): string =>
        new RegExp(`^${wanted}: "?(.*?)"?( # guess.*)?$`, 'm').exec(file)?.[1] ?? '';
      const top = /^title:.*# guess/m.test(file)
        ? ''
        : `${field('special')} ${field('period')} ${field('title')}`;
      const alternative = `${field('period')} ${field('special')} ${field('title')}`;
      const body = (await words()).join('');
      expect([letters(top) + body, letters(alternative) + body]).toContain(typedLetters(typed));
    });

    test(`document ${digit}: a second reader, pdf.js, finds its words in order in the PDF`, async () => {
      const id = edition.split('/')[1] ?? '';
      const bytes = await readFile(join(place.dist, edition, `${id}.pdf`));
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
      // pdf.js puts no space between a numeral and the title below it.
      const spaced = text.replace(/^(\d)(?=\p{Lu})/gmu, '$1 ');
      expect(piecesInOrder(await words(), wordsOf(spaced))).toEqual({ missing: undefined });
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

/**
 * Looks for `words` in `text` in this order, with anything between them. A word may stand in up to eight pieces, as a
 * long address does that breaks over lines.
 */
function piecesInOrder(words: readonly string[], text: readonly string[]): { missing: string | undefined } {
  let at = 0;
  for (const [index, word] of words.entries()) {
    let pieces = 0;
    while (at < text.length && pieces === 0) {
      let joined = '';
      for (let count = 1; count <= 8 && joined.length < word.length; count += 1) {
        joined += text[at + count - 1] ?? '';
        if (joined === word) pieces = count;
      }
      at += pieces || 1;
    }
    if (pieces === 0) return { missing: words.slice(index, index + 8).join(' ') };
  }
  return { missing: undefined };
}
