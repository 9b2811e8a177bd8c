import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  deadLinks,
  nearEdge,
  outOfOrder,
  ruleAbove,
  tooSmall,
  unfitFonts,
  wrongContents,
  wrongFolios,
} from '../pdf-facts/faults.ts';
import { headingPlaces, headingsIn } from '../pdf-facts/headings.ts';
import { type PdfFacts, pdfFacts, placesOf } from '../pdf-facts.ts';
import { type GoldenPdf, goldenPdfs } from './golden-pdfs.ts';
import type { PrintedGoldens } from './render-goldens.ts';

/** What two pages of a booklet of twelve say on each side of its sheets, left and right. */
const bookletFolios = [
  [12, 1],
  [2, 11],
  [10, 3],
  [4, 9],
  [8, 5],
  [6, 7],
];

/** Tests of what the PDFs of the golden content say of themselves. */
export function testFacts(printed: () => PrintedGoldens): void {
  describe('facts of the PDFs', () => {
    const all = new Map<string, PdfFacts>();
    beforeAll(async () => {
      for (const golden of goldenPdfs) all.set(golden.pdf, await pdfFacts(await printed().pdf(golden)));
    });
    const each = test.each(goldenPdfs.map((golden) => [golden.pdf, golden] as const));

    function of(pdf: string): PdfFacts {
      const facts = all.get(pdf);
      if (!facts) throw new Error(`no facts of ${pdf}`);
      return facts;
    }

    each('%s has its pages, of one size, and boxes that are one but where a printer cuts', (pdf, golden) => {
      const { pages } = of(pdf);
      expect(pages).toHaveLength(golden.pages);
      for (const { media, trim, bleed } of pages) {
        if (isForPrinters(golden)) {
          expect(rounded(trim)).toEqual([10, 10, 210, 297]);
          expect(rounded(bleed)).toEqual([7, 7, 216, 303]);
          expect(rounded(media)).toEqual([0, 0, 230, 317]);
          continue;
        }
        expect([trim, bleed]).toEqual([media, media]);
        const [widthMm, heightMm] = golden.trimMm;
        expect(Math.abs(media.widthMm - widthMm)).toBeLessThan(0.2);
        expect(Math.abs(media.heightMm - heightMm)).toBeLessThan(0.2);
      }
    });

    each('%s says on each page which it is, but on a cover', (pdf, { pages }) => {
      const facts = of(pdf);
      if (pdf.includes('booklet')) {
        const said = facts.pages.map((_, side) => foliosOn(facts, side + 1));
        expect(said).toEqual(
          bookletFolios.map((sides) => sides.map((page) => `Page ${page} of ${2 * pages}`)),
        );
      } else expect(wrongFolios(facts)).toEqual(pdf.startsWith('packs/') ? ['1: nothing'] : []);
    });

    each('%s has every font in it, and none drawn', (pdf) => {
      expect(of(pdf).fonts.length).toBeGreaterThan(1);
      expect(unfitFonts(of(pdf))).toEqual([]);
    });

    each('%s has no text that is too small, and air all around', (pdf, { least }) => {
      const facts = of(pdf);
      expect(tooSmall(facts, least)).toEqual([]);
      // Crop marks stand outside of what is left when the page is cut.
      const shapes = facts.shapes.filter(({ xMm, yMm }) => xMm > 0 && yMm > 0);
      const within = shapes.filter(({ xMm, yMm }) => xMm < 209 && yMm < 296);
      expect(nearEdge({ ...facts, shapes: pdf.endsWith('-press.pdf') ? within : facts.shapes })).toEqual([]);
    });

    each('%s has each heading and panel of its editions where it belongs', async (pdf, golden) => {
      const { files, content, headings, least } = golden;
      const typed = await Promise.all(
        files.map((file) => readFile(new URL(`${content}/${file}`, import.meta.url), 'utf8')),
      );
      expect(headingPlaces(of(pdf), typed.flatMap(headingsIn), least.textPt + 3)).toEqual(headings);
    });

    each(
      '%s has links to addresses and to its own pages, none to nowhere; for printers it has none',
      (pdf, golden) => {
        const facts = of(pdf);
        expect(deadLinks(facts)).toEqual([]);
        if (isForPrinters(golden)) expect(facts.links).toEqual([]);
        else expect(facts.links.length).toBeGreaterThan(0);
      },
    );

    test('the lead story of the newsletter has a heading of 27 points, the other sections have 22', () => {
      const facts = of('newsletters/14/14.pdf');
      const [lead, ...others] = sectionsOf('newsletters/14/14.pdf');
      expect(placesOf(facts, lead ?? '', 27)).toHaveLength(1);
      expect(others.map((words) => placesOf(facts, words, 22).length)).toEqual(others.map(() => 1));
    });

    test('each number in a newsletter’s contents is that of the page on which the heading stands', () => {
      const back = { words: 'Links and contacts', heading: 'Links in this edition' };
      const [lead = '', ...others] = sectionsOf('newsletters/14/14.pdf');
      const standard = [...others.map((words) => ({ words, sizePt: 22 })), { ...back, sizePt: 22 }];
      expect(wrongContents(of('newsletters/14/14.pdf'), standard)).toEqual([]);
      const large = others.map((words) => ({ words, sizePt: 34 }));
      expect(
        wrongContents(
          of('newsletters/14/14-large-print.pdf'),
          [{ words: lead, sizePt: 36 }, ...large, { ...back, sizePt: 34 }],
          18,
        ),
      ).toEqual([]);
    });

    test('each number in a pack’s contents is that of the page on which the edition begins', () => {
      const facts = of('packs/first-years/first-years.pdf');
      expect(
        wrongContents(facts, [
          { words: 'Bruising in babies who are not yet mobile', sizePt: 30 },
          { words: 'Children who go missing: the return conversation', sizePt: 30 },
          {
            words: 'When the routine slips: Safer sleep for babies',
            heading: 'When the routine slips',
            sizePt: 40,
          },
        ]),
      ).toEqual([]);
    });

    test('panels of a long briefing stand in order, each numeral at the left edge 17.5 mm below its rule', () => {
      const facts = of('briefings/missing/missing.pdf');
      const numerals = numeralsOf(facts);
      expect(numerals.map(({ text }) => text).join('')).toBe('1234567');
      expect(outOfOrder(numerals)).toEqual([]);
      for (const numeral of numerals) {
        expect(Math.abs(numeral.xMm - 16)).toBeLessThan(1);
        expect(numeral.yMm - (ruleAbove(facts, numeral, 1.5)?.yMm ?? 0)).toBeCloseTo(17.5, 0);
      }
    });

    test('panels of a briefing on one side stand in order, down and then across', () => {
      for (const pdf of ['briefings/bruising/bruising.pdf', 'briefings/falls/falls.pdf']) {
        const numerals = numeralsOf(of(pdf));
        expect(numerals.map(({ text }) => text).join('')).toBe('1234567');
        const right = numerals.findIndex(({ xMm }) => xMm > 100);
        for (const column of [numerals.slice(0, right), numerals.slice(right)]) {
          expect(outOfOrder(column)).toEqual([]);
          expect(new Set(column.map(({ xMm }) => Math.round(xMm))).size).toBe(1);
        }
      }
    });

    test('what goes to a printing house stands where the office printer’s PDF has it', () => {
      const [office, house] = [of('newsletters/14/14.pdf'), of('newsletters/14/14-press.pdf')];
      expect(house.texts.map(({ text }) => text)).toEqual(office.texts.map(({ text }) => text));
      for (const [index, { xMm, yMm }] of house.texts.entries()) {
        const there = office.texts[index];
        expect(Math.hypot(xMm - (there?.xMm ?? 0), yMm - (there?.yMm ?? 0))).toBeLessThan(0.2);
      }
    });
  });
}

function isForPrinters({ pdf }: Pick<GoldenPdf, 'pdf'>): boolean {
  return pdf.endsWith('-press.pdf');
}

function rounded({ xMm, yMm, widthMm, heightMm }: Record<'xMm' | 'yMm' | 'widthMm' | 'heightMm', number>) {
  return [xMm, yMm, widthMm, heightMm].map((mm) => Math.round(mm * 1000) / 1000);
}

function foliosOn({ texts }: PdfFacts, side: number): string[] {
  const said = texts.filter(({ page, text }) => page === side && /^Page \d+ of \d+$/.test(text));
  return said.sort((a, b) => a.xMm - b.xMm).map(({ text }) => text);
}

function sectionsOf(pdf: string): string[] {
  const golden = goldenPdfs.find((one) => one.pdf === pdf);
  return (golden?.headings ?? []).map((place) => place.replace(/^.*? mm: /, ''));
}

function numeralsOf({ texts }: PdfFacts) {
  return texts.filter(({ text, sizePt }) => /^[1-7]$/.test(text) && sizePt > 30);
}
