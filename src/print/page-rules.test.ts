import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type PageFixture,
  paragraphs,
  printPageHtml,
  type SiteFixture,
  siteFixture,
} from '../press/fixtures.ts';
import { pointsPerMm } from '../press/imposition.ts';
import { type PdfFacts, pdfFacts } from '../testing/pdf-facts.ts';
import { printStyles } from '../testing/text-face.ts';
import { booklet, type Format, formatOf, grid, largePrint, panels } from './formats.ts';
import { firstPageAreaMm, pageRules } from './page-rules.ts';
import { setMargins } from './setting/margins.ts';

const formats = [grid, panels, largePrint, booklet];
/** What stands on pages, in the order of the fixtures. */
const names = ['newsletter', 'lessons-learned', 'briefing', 'record', 'cover'];
/** Height of the text face's highest letters above the baseline, in parts of its size. */
const ascender = 0.74;
/** Depth of its lowest ones below it. */
const descender = 0.25;
/** The browser paints rules on whole pixels of the page, which large print magnifies. */
const pixelMm = 0.2;

function rules(format: Format): string {
  const partnership = { name: 'Wendmoor Safeguarding Children Partnership', shortName: 'Wendmoor' };
  const margins = setMargins('newsletter', partnership, 'wendmoor.example', ['Partnership news, issue 14'], {
    format,
  });
  return pageRules(format, margins);
}

/** The margins that a rule gives, in millimetres as printed: `@page record` or `@page record:first`. */
function marginsOf(
  format: Format,
  rule: string,
): { top: number; right: number; bottom: number; left: number } {
  const css = rules(format);
  const sides = (selector: string) =>
    css
      .split(`${selector}{`)[1]
      ?.match(/margin:([\d. m]+)[;}]/)?.[1]
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [top = 0, right = 0, bottom = 0, left = 0] = sides(rule.replace(':first', ''));
  const first = /margin-top:([\d.]+)mm/.exec(css.split(`${rule}{`)[1] ?? '')?.[1];
  const { scale } = format;
  return {
    top: (rule.endsWith(':first') ? Number(first) : top) * scale,
    right: right * scale,
    bottom: bottom * scale,
    left: left * scale,
  };
}

describe('the sizes of a format', () => {
  test('are those of the paper that it is printed on', () => {
    const printed = formats.map(({ pageMm, scale }) => pageMm.map((mm) => mm * scale));
    expect(printed).toEqual([
      [210, 297],
      [210, 297],
      [210, 297],
      [148, 210],
    ]);
    expect(Object.values(formatOf).map(({ name }) => name)).toEqual([
      'grid',
      'grid',
      'large-print',
      'booklet',
      'grid',
    ]);
  });

  test.each(formats)('leave 12 mm on each side of the paper: $name', (format) => {
    for (const name of names) {
      for (const rule of [`@page ${name}`, `@page ${name}:first`]) {
        for (const mm of Object.values(marginsOf(format, rule))) {
          expect(mm, rule).toBeGreaterThanOrEqual(12);
          expect(mm, rule).toBeLessThan(40);
        }
      }
    }
  });

  test.each([
    [grid, 178],
    [panels, 178],
    [largePrint, 178],
    [booklet, 124],
  ])('give a text area whose width others reckon with: $name', (format, printedMm) => {
    const { left, right } = marginsOf(format, '@page newsletter');
    const widthMm = format.pageMm[0] * format.scale - left - right;
    expect(widthMm).toBeCloseTo(printedMm, 1);
    const widthPt = (widthMm / format.scale) * pointsPerMm;
    if (format !== panels) expect(Math.abs(format.fullPt - widthPt)).toBeLessThan(0.3);
    // Two columns with 9 mm between them.
    if (format === panels)
      expect(Math.abs(format.fullPt - (widthPt - 9 * pointsPerMm) / 2)).toBeLessThan(0.6);
  });

  test.each([grid, largePrint, booklet])(
    'give a first page whose height others reckon with: $name',
    (format) => {
      const { top, bottom } = marginsOf(format, '@page newsletter:first');
      const heightPt = ((format.pageMm[1] * format.scale - top - bottom) / format.scale) * pointsPerMm;
      expect(Math.abs(format.firstPagePt - heightPt)).toBeLessThan(0.6);
    },
  );

  test.each(formats)('say how much room the first page of a briefing has: $name', (format) => {
    const { top, right, bottom, left } = marginsOf(format, '@page briefing:first');
    const { width, height } = firstPageAreaMm(format);
    expect(width * format.scale).toBeCloseTo(format.pageMm[0] * format.scale - left - right, 5);
    expect(height * format.scale).toBeCloseTo(format.pageMm[1] * format.scale - top - bottom, 5);
  });

  test('have 42 lines of 17 pt on an A4 page, and 264 mm for a briefing on one side', () => {
    const { top, bottom } = marginsOf(grid, '@page newsletter');
    expect(Math.floor(((297 - top - bottom) * pointsPerMm) / 17)).toBe(42);
    expect(firstPageAreaMm(grid)).toEqual({ width: 178, height: 264 });
  });
});

describe('a printed page', () => {
  let site: SiteFixture;
  const facts = new Map<string, PdfFacts>();

  beforeAll(async () => {
    const style = async (format: Format) => `
      :root { --font: 'Press Test'; --ink: #17212b; --ink-2: #46525d; --line: #8b959d }
      ${rules(format)} ${await printStyles('page', ...(format === largePrint ? ['large-print'] : []))}
      body { line-height: ${format === largePrint ? 16.67 : 17}pt } .pagedjs_margin { font-family: 'Press Test' }
      article { break-before: page } .cover { page: cover } .full { border-top: 1pt solid #ff0000 } body { color: var(--ink) } .ink { border-bottom: 1pt solid }
      ${names.map((name) => `.${name} { page: ${name} }`).join('\n')}`;
    const article = (name: string) =>
      `<article class="edition ${name}" data-section="${name}"><p class="full" data-furniture></p><p class="ink" data-furniture></p>${paragraphs(16, names.indexOf(name) + 1)}</article>`;
    const fixtures = await Promise.all(
      formats.map(
        async (format): Promise<PageFixture> => ({
          id: format.name,
          masthead: `<p data-furniture>Edition ${format.name}</p>`,
          css: await style(format),
          body: names.map(article).join(''),
          job: { scale: format.scale },
        }),
      ),
    );
    site = await siteFixture();
    for (const fixture of fixtures) {
      // Only the rules in question.
      const html = printPageHtml(fixture).replace(/@page \{[^@]*(?:@[\w-]+ \{[^}]*\}\s*)+\}/, '');
      await site.add(`print/newsletters/${fixture.id}/index.html`, html);
    }
    const run = await site.press({ workers: 2 });
    for (const { page, findings } of run.pressed) {
      expect(findings).toEqual([]);
      const { edition, pdf } = page.job;
      facts.set(basename(edition), await pdfFacts(await readFile(join(site.outFolder, pdf))));
    }
  });
  afterAll(() => site.remove());

  /** How near to its edges anything on the pages of a PDF is. */
  function nearest({ texts, shapes, pages }: PdfFacts): { top: number; bottom: number; side: number } {
    const written = texts.map(({ page, xMm, yMm, widthMm, sizePt }) => {
      const [above, below] = [(sizePt * ascender) / pointsPerMm, (sizePt * descender) / pointsPerMm];
      return { page, xMm, yMm: yMm - above, widthMm, heightMm: above + below };
    });
    const drawn = shapes.filter(({ colour }) => colour !== '#ffffff');
    const gaps = [...written, ...drawn].map(({ page, xMm, yMm, widthMm, heightMm }) => {
      const { trim } = pages[page - 1] ?? { trim: { widthMm: 0, heightMm: 0 } };
      return { top: yMm, bottom: trim.heightMm - yMm - heightMm, sides: [xMm, trim.widthMm - xMm - widthMm] };
    });
    return {
      top: Math.min(...gaps.map(({ top }) => top)),
      bottom: Math.min(...gaps.map(({ bottom }) => bottom)),
      side: Math.min(...gaps.flatMap(({ sides }) => sides)),
    };
  }

  function factsOf({ name }: Format): PdfFacts {
    const found = facts.get(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }

  test.each(formats)('has nothing nearer than 12 mm to its edge, on any kind of page: $name', (format) => {
    const found = factsOf(format);
    expect(found.pages.length).toBeGreaterThanOrEqual(names.length * 2);
    const { top, bottom, side } = nearest(found);
    expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(12);
    expect(side).toBeGreaterThanOrEqual(12 - pixelMm);
    // And what did stand nearer would be seen.
    const [text] = found.texts;
    if (!text) throw new Error('no text');
    expect(nearest({ ...found, texts: [{ ...text, yMm: 13 }] }).top).toBeLessThan(12);
  });

  test.each(formats)('begins at its own top margin, with text across the whole width: $name', (format) => {
    const begins = factsOf(format).shapes.filter(({ colour }) => colour === '#ff0000');
    expect(begins).toHaveLength(names.length);
    begins.forEach(({ xMm, yMm, widthMm }, index) => {
      const { top, left, right } = marginsOf(format, `@page ${names[index]}:first`);
      expect(Math.abs(yMm - top), names[index]).toBeLessThan(pixelMm);
      expect(Math.abs(xMm - left)).toBeLessThan(pixelMm);
      expect(Math.abs(widthMm - (format.pageMm[0] * format.scale - left - right))).toBeLessThan(2 * pixelMm);
    });
  });

  test.each(formats)(
    'has a running header but where something begins, and a folio but on a cover: $name',
    (format) => {
      const { texts, shapes, pages } = factsOf(format);
      const begins = shapes.filter(({ colour }) => colour === '#ff0000').map(({ page }) => page);
      const said = (words: string) =>
        new Set(texts.filter(({ text }) => text.startsWith(words)).map(({ page }) => page));
      const headers = said(format === largePrint ? 'Large print' : 'Wendmoor');
      const cover = begins.at(-1);
      const all = pages.map((_, index) => index + 1);
      // Page 1 has what the fixture begins with.
      expect(all.slice(1).filter((page) => !headers.has(page))).toEqual(begins);
      expect(all.filter((page) => !said('Page ').has(page))).toEqual([cover]);
    },
  );

  test('has text and rules in black where it is in large print, else in the colours of the palette', () => {
    const coloursOf = (format: Format) =>
      [...new Set(factsOf(format).shapes.map(({ colour }) => colour))].filter(
        (colour) => !/ff0000|ffffff/.test(colour),
      );
    expect(coloursOf(largePrint)).toEqual(['#000000']);
    expect(coloursOf(grid).sort()).toEqual(['#17212b', '#8b959d']);
  });
});
