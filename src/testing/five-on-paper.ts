import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { pdfsOf } from '../editions/variants.ts';
import type { PressReport } from '../press/report.ts';
import { allVariants } from './content-builder.ts';
import { documents, type SeedDocument } from './five-documents.ts';
import { besideShare } from './pdf-facts/columns.ts';
import { nearEdge, tooSmall, unfitFonts } from './pdf-facts/faults.ts';
import { type PdfFacts, pdfFacts, placesOf } from './pdf-facts.ts';

/** The five documents, built. */
export interface BuiltFive {
  /** The output folder. */
  dist: string;
  report: PressReport;
  /** An edition's file. */
  fileOf: (document: SeedDocument) => Promise<string>;
}

type Pressed = PressReport['pdfs'][number];

const packPdf = 'packs/all-five/all-five.pdf';
const variantsOf = {
  newsletter: ['large-print', 'booklet', 'press'],
  briefing: ['record', 'large-print', 'booklet', 'press'],
  'lessons-learned': ['large-print', 'booklet', 'press'],
} as const;

/** Content files that ask for every PDF of the five documents that there is, and for a pack of them all. */
export function everyPdfOfFive(): Record<string, string> {
  const names = documents.map(({ kind, digit }) => `    - ${kind}:document-${digit}\n`);
  return {
    'partnership.yaml': allVariants,
    'packs.yaml': `all-five:\n  title: All five\n  editions:\n${names.join('')}`,
  };
}

/** Pages that are filled less than `least`, as `3: 0.2`, but for the last one. */
export function emptyPages(filled: readonly number[], least: number): string[] {
  return filled.flatMap((share, index) =>
    share < least && index < filled.length - 1 ? [`${index + 1}: ${share}`] : [],
  );
}

/** Tests of every PDF of the five documents. `sidesOfBriefing` are the pages of document 3 before its record. */
export function testEveryPdf(built: () => BuiltFive, sidesOfBriefing: number): void {
  const pressed = (): Pressed[] => built().report.pdfs.filter(({ edition }) => edition !== 'writing');
  const one = (pdf: string): Pressed => {
    const found = pressed().find((record) => record.pdf === pdf);
    if (!found) throw new Error(`no ${pdf}`);
    return found;
  };
  const bytes = (pdf: string) => readFile(join(built().dist, pdf));
  const facts = async (pdf: string): Promise<PdfFacts> => pdfFacts(await bytes(pdf));
  const each = test.each(documents.map((document) => [document.digit, pathOf(document), document] as const));

  describe('every PDF of them', () => {
    test('is made, in each variant, and their pack', () => {
      const meant = documents.flatMap(({ kind, digit }) =>
        pdfsOf(kind, `document-${digit}`, variantsOf[kind], { variants: undefined }).map(({ path }) => path),
      );
      expect(
        pressed()
          .map(({ pdf }) => pdf)
          .sort(),
      ).toEqual([...meant, packPdf].sort());
    });

    test('has every word, and the press finds nothing in any', () => {
      expect(built().report.findings).toEqual([]);
      for (const { pdf, wordsInPdf, wordsInSource, findings } of pressed()) {
        expect(findings, pdf).toEqual([]);
        expect(wordsInSource, pdf).toBeGreaterThan(20);
        expect(wordsInPdf, pdf).toBe(wordsInSource);
      }
      const words = documents.map((document) => one(`${pathOf(document)}.pdf`).wordsInSource ?? 0);
      for (const [index, document] of documents.entries()) {
        for (const variant of ['large-print', 'booklet', 'press']) {
          expect(one(`${pathOf(document)}-${variant}.pdf`).wordsInSource).toBe(words[index]);
        }
      }
      expect(one(packPdf).wordsInSource).toBe(words.reduce((sum, count) => sum + count, 0));
    });

    test('in a pack has as many pages as by itself, after a cover and contents', () => {
      const pages = documents.map((document) => one(`${pathOf(document)}.pdf`).pages ?? 0);
      expect(one(packPdf).pages).toBe(2 + pages.reduce((sum, count) => sum + count, 0));
    });

    each(
      'document %s for a printing house is cut to A4, 3 mm of bleed around it, and has no annotation',
      async (_, path) => {
        const document = await PDFDocument.load(await bytes(`${path}-press.pdf`), { updateMetadata: false });
        for (const page of document.getPages()) {
          expect(millimetres(page.getTrimBox())).toEqual([10, 10, 210, 297]);
          expect(millimetres(page.getBleedBox())).toEqual([7, 7, 216, 303]);
          expect(page.node.Annots()?.size() ?? 0).toBe(0);
        }
        const standard = await PDFDocument.load(await bytes(`${path}.pdf`), { updateMetadata: false });
        expect(document.getPageCount()).toBe(standard.getPageCount());
        expect(standard.getPages().some(({ node }) => (node.Annots()?.size() ?? 0) > 0)).toBe(true);
      },
    );

    each(
      'document %s as a booklet has places for a multiple of four pages on sides of A4, landscape',
      async (_, path) => {
        const { pages, sheets } = one(`${path}-booklet.pdf`);
        const sides = (await facts(`${path}-booklet.pdf`)).pages;
        expect(sheets).toBe(Math.ceil((pages ?? 0) / 4));
        expect(sides).toHaveLength(2 * (sheets ?? 0));
        for (const { media } of sides) {
          expect([Math.round(media.widthMm), Math.round(media.heightMm)]).toEqual([297, 210]);
        }
      },
    );

    each('document %s in large print has 18 points, 14 around the text, and one column', async (_, path) => {
      const large = await facts(`${path}-large-print.pdf`);
      expect(tooSmall(large, { textPt: 18, furniturePt: 14, marginMm: 24.5 })).toEqual([]);
      expect(nearEdge(large)).toEqual([]);
      expect(unfitFonts(large)).toEqual([]);
      expect(besideShare(large)).toBeLessThan(0.02);
      for (const { media } of large.pages) {
        expect([Math.round(media.widthMm), Math.round(media.heightMm)]).toEqual([210, 297]);
      }
    });

    test('has no text below 12 points, 10 around it, and document 1 stands in columns', async () => {
      for (const document of documents) {
        const standard = await facts(`${pathOf(document)}.pdf`);
        expect(tooSmall(standard)).toEqual([]);
        if (document.digit === '1') expect(besideShare(standard)).toBeGreaterThan(0.02);
      }
    });

    each('document %s has no page but the last that is less than a third full', (digit, path) => {
      const { filled, pages } = one(`${path}.pdf`);
      expect(filled).toHaveLength(pages ?? 0);
      expect(emptyPages(filled, 1 / 3)).toEqual([]);
      // What holds for those that aren't a briefing.
      if (digit !== '3') expect(emptyPages(filled, 0.6)).toEqual([]);
    });

    test('of the briefing has seven panels in order, and its record as the last sheet', async () => {
      const briefing = documents.find(({ kind }) => kind === 'briefing');
      if (!briefing) throw new Error('no briefing');
      const path = pathOf(briefing);
      const whole = await facts(`${path}.pdf`);
      const numerals = whole.texts.filter(({ text, sizePt }) => /^\d$/.test(text) && sizePt > 30);
      expect(numerals.map(({ text }) => text).join('')).toBe('1234567');
      const pages = whole.pages.length;
      expect(pages).toBe(sidesOfBriefing + 1);
      expect(Math.max(...numerals.map(({ page }) => page))).toBeLessThan(pages);
      // Both sides that its first panels stand on are well filled.
      expect(Math.min(...one(`${path}.pdf`).filled.slice(0, 2))).toBeGreaterThanOrEqual(0.6);
      const record = await facts(`${path}-record.pdf`);
      expect(record.pages).toHaveLength(1);
      const statements = statementsIn(await built().fileOf(briefing));
      expect(statements.length).toBeGreaterThan(1);
      for (const statement of statements) {
        expect(placesOf(whole, statement).map(({ page }) => page)).toContain(pages);
        expect(placesOf(record, statement)).toHaveLength(1);
      }
    });
  });
}

/** Path of an edition's standard PDF, without its ending. */
function pathOf({ edition, digit }: SeedDocument): string {
  return `${edition}/document-${digit}`;
}

function millimetres(box: Record<'x' | 'y' | 'width' | 'height', number>): number[] {
  const { x, y, width, height } = box;
  return [x, y, width, height].map((points) => Math.round((points / 72) * 25.4 * 100) / 100);
}

/** What a briefing asks a team to reflect on: its blocks with a question, else the items under that heading. */
function statementsIn(file: string): string[] {
  const asked = [...file.matchAll(/^:::reflect\b.*\n+(.+)$/gm)].map(([, text]) => text ?? '');
  if (asked.length > 0) return asked;
  const [, under = ''] = /^## .*reflect.*\n([^#]*)/im.exec(file) ?? [];
  return [...under.matchAll(/^- (.+)$/gm)].map(([, text]) => text ?? '');
}
