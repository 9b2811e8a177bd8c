import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inGrey } from './grey.ts';
import { drawEachPage, makeSheets } from './index.ts';
import { gap, layOut } from './lay-out.ts';
import { withSheets } from './readme-section.ts';

const page = { width: 105, height: 149 };
const wide = { width: 149, height: 105 };
const print = fileURLToPath(new URL('../../print/', import.meta.url));

describe('the layout of a sheet', () => {
  test('sets pages in rows, wraps a PDF of many, and begins a row for the next', () => {
    const { places, width, height } = layOut([[page, page, page], [wide]], 2 * 105 + 3 * gap);
    expect(places).toEqual([
      { left: gap, top: gap },
      { left: 2 * gap + 105, top: gap },
      { left: gap, top: 2 * gap + 149 },
      { left: gap, top: 3 * gap + 2 * 149 },
    ]);
    expect({ width, height }).toEqual({ width: 2 * 105 + 3 * gap, height: 4 * gap + 2 * 149 + 105 });
  });

  test('makes room for a page that is wider than the sheet', () => {
    expect(layOut([[wide, wide]], 100)).toMatchObject({ width: 149 + 2 * gap, height: 3 * gap + 2 * 105 });
  });
});

test('grey is what a black-and-white printer makes of a colour', () => {
  const pixels = { data: Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 11, 85, 99]), width: 4, height: 1 };
  expect([...inGrey(pixels).data]).toEqual([76, 76, 76, 150, 150, 150, 29, 29, 29, 64, 64, 64]);
});

test('a README without the two marks is an error, and what stands around them is kept', () => {
  const marked = 'Before.\n\n<!-- sheets: made by “npm run sheets” -->\nold\n<!-- /sheets -->\n\nAfter.\n';
  const sheet = { title: 'News [14]', colour: 'a.webp', grey: 'b.webp', pdfs: [{ file: 'x.pdf', pages: 1 }] };
  const made = withSheets(marked, [sheet]);
  expect(made.startsWith('Before.')).toBe(true);
  expect(made.trimEnd().endsWith('After.')).toBe(true);
  expect(made).toContain('![Every page of “News 14”, small, in colour](a.webp)');
  expect(made).not.toContain('old');
  expect(withSheets(made, [sheet])).toBe(made);
  expect(() => withSheets('Nothing.', [sheet])).toThrow('two marks');
});

describe('sheets of a folder', () => {
  let folder: string;
  const at = (...path: string[]) => join(folder, ...path);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sheets-'));
    await mkdir(at('dist/newsletters/one'), { recursive: true });
    await mkdir(at('examples'));
    await writeFile(
      at('dist/newsletters/one/one.pdf'),
      await blankPdf('The first one', 11, [595.28, 841.89]),
    );
    await writeFile(
      at('dist/newsletters/one/one-booklet.pdf'),
      await blankPdf('Booklet', 2, [841.89, 595.28]),
    );
    await writeFile(at('examples/sheet-gone.webp'), '');
    await writeFile(at('examples/first-pages.png'), '');
    await writeFile(at('README.md'), '<!-- sheets: made by “npm run sheets” -->\n<!-- /sheets -->\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('show every page of an edition’s PDFs, the standard one first, in colour and in grey', async () => {
    const written = await makeSheets({ from: at('dist'), to: at('examples'), readme: at('README.md') });
    expect(written.map(({ file }) => file)).toEqual([
      at('examples/sheet-newsletters-one.webp'),
      at('examples/sheet-newsletters-one-grey.webp'),
    ]);
    const { data, info } = await sharp(written[0]?.file).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 8 * (105 + gap) + gap, height: 4 * gap + 2 * 149 + 105 });
    const colour = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)];
    const middle = (row: number, column: number) =>
      colour(gap + column * (105 + gap) + 52, gap + row * (149 + gap) + 74);
    for (const seen of [middle(0, 0), middle(0, 7), middle(1, 2), colour(gap + 74, 3 * gap + 2 * 149 + 52)]) {
      expect(seen[0]).toBeGreaterThan(230);
      expect(seen[2]).toBeLessThan(60);
    }
    expect(middle(1, 3)[2]).toBeGreaterThan(100);
    const readme = await readFile(at('README.md'), 'utf8');
    expect(readme).toContain('### The first one');
    expect(readme).toContain('one.pdf, 11 pages; one-booklet.pdf, 2 pages.');
    expect(readme).toContain('(examples/sheet-newsletters-one.webp)');
  });

  test('take the place of those of editions that are gone, and leave other pictures', async () => {
    expect((await readdir(at('examples'))).sort()).toEqual([
      'first-pages.png',
      'sheet-newsletters-one-grey.webp',
      'sheet-newsletters-one.webp',
    ]);
  });

  test('can be pages of their own, as large as wished and only those wished', async () => {
    const written = await drawEachPage({ from: at('dist'), to: at('pages'), dpi: 72, only: 'booklet' });
    expect(written.map(({ file }) => file)).toEqual([
      at('pages/newsletters-one-one-booklet-01.png'),
      at('pages/newsletters-one-one-booklet-02.png'),
    ]);
    expect(await sharp(written[0]?.file).metadata()).toMatchObject({ width: 842, height: 596 });
  });

  test('need a PDF', async () => {
    const wanted = { from: at('dist'), to: at('pages'), dpi: 72, only: 'nothing' };
    await expect(drawEachPage(wanted)).rejects.toThrow('no PDF of “nothing”');
  });
});

test('the sheets that src/print/README.md shows are there, and small enough to keep', async () => {
  const readme = await readFile(join(print, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/\(examples\/(sheet-[^)]+)\)/g)].map(([, file = '']) => file);
  const kept = (await readdir(join(print, 'examples'))).filter((file) => file.startsWith('sheet-'));
  expect(shown.length).toBeGreaterThan(10);
  expect([...shown].sort()).toEqual(kept.sort());
  const sizes = await Promise.all(kept.map(async (file) => (await stat(join(print, 'examples', file))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_500_000);
});

/** A PDF of orange pages. */
async function blankPdf(title: string, count: number, size: [number, number]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  for (let index = 0; index < count; index += 1) {
    const [width, height] = size;
    document.addPage(size).drawRectangle({ x: 0, y: 0, width, height, color: rgb(1, 0.5, 0) });
  }
  return document.save();
}
