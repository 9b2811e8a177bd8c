import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/index.ts';
import { blocks } from '../markdown/blocks/index.ts';
import { marks } from '../press/job.ts';
import type { PressReport } from '../press/report.ts';
import { htmlWords } from '../press/verify/html-words.ts';
import { type TemporaryContent, temporaryContent } from './content-builder.ts';
import { documents, fileWords, pdfWords, piecesInOrder, seeds } from './five-documents.ts';
import { everyPdfOfFive, testEveryPdf } from './five-on-paper.ts';
import { edits } from './marked-up/index.ts';
import { library } from './marked-up/library.ts';
import { around, below, guardOf, markUp, plainText, repeated, typed } from './marked-up.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

describe('marking up by line numbers', () => {
  const imported = '---\ntitle: A\n---\n\n## Ask again\n\nAsk once — then ask again.\n\n- Ring\n- Write\n';

  test('types blocks around lines, in their place, and above and below them', () => {
    const marked = markUp(imported, [
      around('7', 'Aot 5', ':::key-message'),
      typed('9-10', 'RW 2', ':::steps\n1. {9}\n2. {10}\n:::'),
      below('5', 'Aa 2', '::byline[{7:1-2}]'),
    ]);
    expect(marked.replace(/\n{2,}/g, '\n')).toBe(
      '---\ntitle: A\n---\n## Ask again\n::byline[Ask once]\n:::key-message\nAsk once — then ask again.\n:::\n:::steps\n1. Ring\n2. Write\n:::\n',
    );
  });

  test('lines that aren’t the ones meant are named, all of them', () => {
    const moved = imported.replace('## Ask', '## Questions\n\n## Ask');
    const marking = () => markUp(moved, [around('7', 'Aot 5', ':::quote'), typed('9', 'R 1', '{9}')]);
    expect(marking).toThrow(
      'line 7: “Aot 5” was meant, “Aa 2” is there\nline 9: “R 1” was meant, “Aot 5” is',
    );
  });

  test('an edit that forgets a word is found', () => {
    const forgetful = markUp(imported, [typed('7', 'Aot 5', ':::pull-quote\n{7:1-5}\n:::')]);
    expect(difference(fileWords(imported), fileWords(forgetful))).toBe(
      '“again Ring Write” became “Ring Write”',
    );
  });

  test('what is said twice is expected twice', () => {
    const twice = [repeated('7', 'Aot 5', ':::pull-quote\n{7:1-2}\n:::')];
    expect(fileWords(plainText(imported, twice)).join(' ')).toContain('then ask again Ask once Ring');
    expect(difference(fileWords(plainText(imported, twice)), fileWords(markUp(imported, twice)))).toBe('');
  });

  test('a guard has first letters and a number, and no word', () => {
    expect(guardOf('- **Über** 24 things, and more')).toBe('Ü2t 5');
  });
});

describe.skipIf(seeds === '')('the five documents, marked up by hand', () => {
  let content: TemporaryContent;
  let place: WholeBuild;
  let result: BuildResult;
  let report: PressReport;
  /** By edition: the words that must be there, counted from what import gave, and the file with its blocks. */
  const expected = new Map<string, string[]>();
  const files = new Map<string, string>();

  beforeAll(async () => {
    content = temporaryContent({ ...library, ...everyPdfOfFive() });
    for (const { digit, edition, imported } of documents) {
      const { file } = await imported();
      const own = edits[digit] ?? [];
      expected.set(edition, fileWords(plainText(file, own)));
      files.set(edition, markUp(file, own));
      content.write(`${edition}/index.md`, files.get(edition) ?? '');
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
      fileOf: async ({ edition }) => files.get(edition) ?? '',
    }),
    4,
  );

  test('they pass the checks without an error', async () => {
    expect((await checkContent(content.dir)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('they build, and the press finds nothing', () => {
    expect(result.status, result.output).toBe(0);
    const made = report.pdfs.map(({ edition }) => edition);
    expect(made).toEqual(expect.arrayContaining(documents.map(({ edition }) => edition)));
    expect(report.findings).toEqual([]);
  });

  test('together they use every block, and each of them at least eight', () => {
    const used = [...files.values()].map(blocksIn);
    expect(used.map(({ size }) => size >= 8)).toEqual([true, true, true, true, true]);
    const missing = blocks.filter(({ name }) => used.every((names) => !names.has(name)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  for (const { digit, edition } of documents) {
    const words = (): string[] => expected.get(edition) ?? [];

    test(`document ${digit}: the file with blocks has the words of the import, in order`, () => {
      expect(difference(words(), fileWords(files.get(edition) ?? ''))).toBe('');
    });

    test(`document ${digit}: print page and PDF have every one of them, counted by the press`, () => {
      const facts = report.pdfs.find((pdf) => pdf.edition === edition && pdf.variant === 'standard');
      expect(facts?.findings).toEqual([]);
      expect([facts?.wordsInSource, facts?.wordsInPdf]).toEqual([words().length, words().length]);
    });

    test(`document ${digit}: a second reader, pdf.js, finds them in order in the PDF`, async () => {
      const found = await pdfWords(place.dist, edition);
      expect(piecesInOrder(words(), found)).toEqual({ missing: undefined });
    });

    test(`document ${digit}: its web page has them in order, and every block`, async () => {
      const html = await place.read(`${edition}/index.html`);
      expect(difference(words(), htmlWords(html, marks.body).words)).toBe('');
      for (const name of blocksIn(files.get(edition) ?? '')) {
        expect(html).toMatch(new RegExp(`class="(?:[^"]* )?${name}[ "]`));
      }
    });

    test(`document ${digit}: words that went missing would be found`, async () => {
      const html = await place.read(`${edition}/index.html`);
      const without = html.replace(/<p class="action-title">.*?<\/p>/s, '');
      expect(difference(words(), htmlWords(without, marks.body).words)).toContain('became');
      const found = await pdfWords(place.dist, edition);
      const half = found.filter((_, index) => index % 200 !== 199);
      expect(piecesInOrder(words(), half).missing).toBeDefined();
    });
  }
});

/** The names of the blocks in a file. */
function blocksIn(file: string): Set<string> {
  return new Set([...file.matchAll(/^ *:{2,}([a-z-]+)/gm)].map(([, name]) => name ?? ''));
}

/** Where two rows of words part, with three words of each; empty when they are the same. */
function difference(meant: readonly string[], found: readonly string[]): string {
  const at = meant.findIndex((word, index) => word !== found[index]);
  if (at < 0 && meant.length === found.length) return '';
  const from = at < 0 ? meant.length : at;
  const some = (words: readonly string[]) => `“${words.slice(from, from + 3).join(' ')}”`;
  return `${some(meant)} became ${some(found)}`;
}
