import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageFixture, paragraphs, type SiteFixture, siteFixture } from './fixtures.ts';
import { impose, pointsPerMm } from './imposition.ts';
import type { PressJob } from './job.ts';
import type { Pressed } from './press-all.ts';
import { type PdfContents, type PdfWord, readPdf } from './verify/pdf-reader.ts';
import { sheetMap } from './verify/sheet-map.ts';

/** A third of a millimetre, less a little. */
const tolerance = 0.3 * pointsPerMm;

const masthead =
  '<header data-furniture><h1>Edition</h1><p>End <span data-page-of="end">0</span></p></header>';
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#345"/></svg>';
const coded = `<img alt="A code" src="data:image/svg+xml,${encodeURIComponent(svg)}">`;
const body = (count: number): string =>
  `<h2 id="begin">Beginning</h2><p>see <a href="https://elsewhere.example/x">elsewhere</a> and <a href="#end">the end</a></p>${coded}${svg}${paragraphs(count)}<h2 id="end">End</h2>${paragraphs(1, 9)}<ol><li>one more</li></ol><div class="square" data-picture="square">x</div>`;
const square =
  '.square { width: 40pt; height: 40pt; background: #ff8000; color: #ff8000; print-color-adjust: exact }';
const a5 = '@page { size: 148mm 210mm; margin: 15mm 12mm }';

/** The same pages twice: as they are, and in a variant. */
function twice(id: string, css: string, count: number, job: Partial<PressJob>): PageFixture[] {
  const common = { title: 'Edition', masthead, css: css + square, body: body(count) };
  return [
    { ...common, id: `${id}-plain` },
    { ...common, id, pictures: `pictures/${id}`, job: { ...job, variant: id } },
  ];
}

const fixtures = [
  ...twice('large', '@page { size: 140mm 198mm; margin: 15mm 10mm }', 14, { scale: 1.5 }),
  ...twice('five', a5, 13, { imposition: 'booklet' }),
  ...twice('eight', a5, 24, { imposition: 'booklet' }),
  ...twice('nine', a5, 28, { imposition: 'booklet' }),
  ...twice('many', a5, 138, { imposition: 'booklet' }),
  ...twice('press', '', 14, { imposition: 'crop-marks' }),
  {
    id: 'misplaced',
    css: `${a5} .pagedjs_page:nth-child(2) { left: 148.75mm !important }`,
    body: body(24),
    job: { imposition: 'booklet' } as const,
  },
  { id: 'too-large', body: '<p>A4 is no page of a booklet</p>', job: { imposition: 'booklet' } as const },
];

let site: SiteFixture;
let pressed: Map<string, Pressed>;
const bytesOf = (id: string) => readFile(join(site.outFolder, `newsletters/${id}/${id}.pdf`));
const pagesOf = (id: string): number => pressed.get(id)?.record?.pages ?? 0;

beforeAll(async () => {
  site = await siteFixture(...fixtures);
  pressed = await site.pressById();
});
afterAll(() => site.remove());

/** The largest distance between the same words of two PDFs, in points; the pages must be the same. */
function furthest(some: readonly PdfWord[], others: readonly PdfWord[], scale = 1): number {
  expect(some.map(({ text, page }) => `${text} ${page}`)).toEqual(
    others.map(({ text, page }) => `${text} ${page}`),
  );
  return Math.max(
    ...some.map((word, index) => {
      const other = others[index];
      if (!other) return Number.POSITIVE_INFINITY;
      return Math.max(Math.abs(word.left - other.left * scale), Math.abs(word.y - other.y * scale));
    }),
  );
}

async function readBooklet(id: string): Promise<PdfContents> {
  const sides = impose('booklet', pagesOf(id), { widthMm: 148, heightMm: 210 });
  return readPdf(await bytesOf(id), undefined, sheetMap(sides, 148 * pointsPerMm));
}

test('every variant is proven as the standard is, without a finding', () => {
  for (const [id, { findings, record }] of pressed) {
    if (id === 'misplaced' || id === 'too-large') continue;
    expect(findings, id).toEqual([]);
    expect(record?.wordsInPdf).toBe(record?.wordsInSource);
  }
  expect(pressed.size).toBe(fixtures.length);
});

test('a page in the place of another is caught', () => {
  const findings = pressed.get('misplaced')?.findings ?? [];
  expect(findings.map(({ rule }) => rule)).toContain('words-pdf');
});

test('pages that are too large for a booklet are said to be so', () => {
  expect(pressed.get('too-large')?.findings).toMatchObject([
    { rule: 'not-pressed', message: expect.stringContaining('A5 (148 × 210 mm), not 210 × 297 mm') },
  ]);
});

test('a picture is cut out of the place that it has in the PDF', async () => {
  for (const [id, points] of [
    ['large', 60],
    ['nine', 40],
    ['press', 40],
  ] as const) {
    const file = join(site.outFolder, `pictures/${id}/square.png`);
    const { data, info } = await sharp(await readFile(file))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const size = (points + 12) * 2;
    expect(Math.abs(info.width - size) + Math.abs(info.height - size), id).toBeLessThan(3);
    for (const at of [20, size - 20]) {
      const from = (at * info.width + at) * info.channels;
      expect([...data.subarray(from, from + 3)], id).toEqual([255, 128, 0]);
    }
  }
});

describe('a magnified PDF', () => {
  test('has a page of A4 for each page that was set, and everything on it half as large again', async () => {
    const large = await readPdf(await bytesOf('large'));
    const plain = await readPdf(await bytesOf('large-plain'));
    expect(pagesOf('large')).toBeGreaterThan(4);
    expect(large.pages).toHaveLength(pagesOf('large'));
    for (const { width, height } of large.pages) {
      expect(width).toBeCloseTo(594.96, 1);
      expect(height).toBeCloseTo(841.92, 1);
    }
    expect(furthest(large.words, plain.words, 1.5)).toBeLessThan(tolerance);
  });
});

describe('a booklet', () => {
  test.each([
    ['five', 5, 8],
    ['eight', 8, 8],
    ['nine', 9, 12],
    ['many', 40, 40],
  ])('of %s pages has each page where it belongs, blank at its end', async (id, pages, places) => {
    expect(pagesOf(id)).toBe(pages);
    const booklet = await readBooklet(id);
    expect(booklet.pages).toHaveLength(places / 2);
    for (const { width, height } of booklet.pages) {
      expect(Math.abs(width - 297 * pointsPerMm)).toBeLessThan(0.5);
      expect(Math.abs(height - 210 * pointsPerMm)).toBeLessThan(0.5);
    }
    const plain = await readPdf(await bytesOf(`${id}-plain`));
    expect(furthest(booklet.words, plain.words)).toBeLessThan(tolerance);
    expect(pressed.get(id)?.record).toMatchObject({ pages, sheets: places / 4 });
  });

  test('of nine pages has page 1 on the right of its first side, beside nothing', async () => {
    const { words } = await readPdf(await bytesOf('nine'));
    const first = words.filter(({ page }) => page === 1);
    expect(first.map(({ text }) => text)).toContain('Edition');
    for (const { left } of first) expect(left).toBeGreaterThan(148.5 * pointsPerMm);
    const texts = words.filter(({ page, y }) => page === 4 && y > 560).map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/Page 4 of 9.*Page 9 of 9/);
  });

  test('is read by its tags from its first page to its last', async () => {
    // Sides of eight pages: 8 1, 2 7, 6 3, 4 5.
    expect(await sidesInReadingOrder(await bytesOf('eight'))).toEqual([1, 2, 3, 4, 3, 2, 1]);
  });
});

describe('a PDF with crop marks', () => {
  test('has exact boxes on every page', async () => {
    const pdf = await PDFDocument.load(await bytesOf('press'));
    const mm = ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) =>
      [x, y, width, height].map((points) => Math.round((points / pointsPerMm) * 1000) / 1000);
    expect(pdf.getPageCount()).toBe(pagesOf('press'));
    for (const page of pdf.getPages()) {
      expect(mm(page.getMediaBox())).toEqual([0, 0, 230, 317]);
      expect(mm(page.getCropBox())).toEqual([0, 0, 230, 317]);
      expect(mm(page.getBleedBox())).toEqual([7, 7, 216, 303]);
      expect(mm(page.getTrimBox())).toEqual([10, 10, 210, 297]);
    }
  });

  test('has its text where the trimmed page has it', async () => {
    const sides = impose('crop-marks', pagesOf('press'), { widthMm: 210, heightMm: 297 });
    const marked = await readPdf(await bytesOf('press'), undefined, sheetMap(sides, 210 * pointsPerMm));
    const plain = await readPdf(await bytesOf('press-plain'));
    expect(furthest(marked.words, plain.words)).toBeLessThan(tolerance);
  });

  test('has two marks at each corner, outside the bleed', async () => {
    const { pictures } = await readPdf(await bytesOf('press'));
    const mm = (points: number): number => Math.round((points / pointsPerMm) * 10) / 10;
    const thin = pictures.filter(
      ({ page, width, height }) => page === 2 && Math.min(width, height) < 1 && mm(width + height) < 6,
    );
    const places = thin.map(({ x, y, width, height }) =>
      width > height
        ? [mm(x + 0.25), mm(y + height / 2), 'across']
        : [mm(x + width / 2), mm(y + 0.25), 'down'],
    );
    expect(places.map(String).sort()).toEqual(
      [
        [1, 10, 'across'],
        [1, 307, 'across'],
        [224, 10, 'across'],
        [224, 307, 'across'],
        [10, 1, 'down'],
        [220, 1, 'down'],
        [10, 311, 'down'],
        [220, 311, 'down'],
      ]
        .map(String)
        .sort(),
    );
  });

  test('has no link, and keeps tags, outline, title and language', async () => {
    const plain = await PDFDocument.load(await bytesOf('press-plain'), { updateMetadata: false });
    const pdf = await PDFDocument.load(await bytesOf('press'), { updateMetadata: false });
    const links = (from: PDFDocument) => objectsWith(from, 'Subtype', 'Link').length;
    const references = (from: PDFDocument) => objectsWith(from, 'Type', 'OBJR').length;
    expect(links(plain)).toBeGreaterThan(1);
    expect(links(pdf)).toBe(0);
    expect(pdf.getPages().some(({ node }) => (node.Annots()?.size() ?? 0) > 0)).toBe(false);
    expect(references(pdf)).toBe(0);
    for (const tag of ['Document', 'H1', 'H2', 'P', 'Figure', 'L', 'LI', 'LBody']) {
      expect(objectsWith(pdf, 'S', tag).length, tag).toBe(objectsWith(plain, 'S', tag).length);
    }
    expect(objectsWith(plain, 'S', 'Link').length).toBeGreaterThan(1);
    expect(objectsWith(pdf, 'S', 'Link')).toEqual([]);
    expect(objectsWith(pdf, 'S', 'Span').length).toBe(
      objectsWith(plain, 'S', 'Span').length + objectsWith(plain, 'S', 'Link').length,
    );
    expect(objectsWith(pdf, 'S', 'P').length).toBeGreaterThan(10);
    expect(pdf.getTitle()).toBe('Edition');
    for (const name of ['Outlines', 'MarkInfo', 'Lang', 'StructTreeRoot']) {
      expect(pdf.catalog.has(PDFName.of(name)), name).toBe(true);
    }
    expect(pdf.getProducer()).toBe(plain.getProducer());
    expect(pressed.get('press')?.milliseconds.finish).toBeGreaterThan(0);
    expect(pressed.get('press-plain')?.milliseconds.finish).toBeLessThan(5);
  });
});

function objectsWith(pdf: PDFDocument, key: string, name: string): unknown[] {
  const found: unknown[] = [];
  const look = (object: unknown): void => {
    if (object instanceof PDFArray) object.asArray().forEach(look);
    if (!(object instanceof PDFDict)) return;
    if (object.get(PDFName.of(key)) === PDFName.of(name)) found.push(object);
    object.values().forEach(look);
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) look(object);
  return found;
}

/** The pages of the PDF in the order in which the tags lead to content on them. */
async function sidesInReadingOrder(bytes: Uint8Array): Promise<number[]> {
  const pdf = await PDFDocument.load(bytes);
  const pages = pdf.getPages().map(({ ref }) => ref);
  const order: number[] = [];
  const walk = (held: unknown, page: PDFRef | undefined): void => {
    const object = held instanceof PDFRef ? pdf.context.lookup(held) : held;
    if (object instanceof PDFArray) for (const kid of object.asArray()) walk(kid, page);
    if (object instanceof PDFNumber && page) {
      const side = pages.indexOf(page) + 1;
      if (order.at(-1) !== side) order.push(side);
    }
    if (!(object instanceof PDFDict)) return;
    const own = object.get(PDFName.of('Pg'));
    const on = own instanceof PDFRef ? own : page;
    walk(object.get(PDFName.of('K')) ?? object.get(PDFName.of('MCID')), on);
  };
  walk(pdf.catalog.get(PDFName.of('StructTreeRoot')), undefined);
  return order;
}
