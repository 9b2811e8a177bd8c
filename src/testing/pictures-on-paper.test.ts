import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPdf } from '../press/pdfium.ts';
import { type PdfContents, readPdf } from '../press/verify/pdf-reader.ts';
import { editionFile, type TemporaryContent, temporaryContent } from './content-builder.ts';
import { drawing, photograph, told } from './pictures.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

/** A picture in a PDF: what it has, and how wide it is printed. */
interface Printed {
  page: number;
  pixels: number;
  mm: number;
  y: number;
  bottom: number;
}

let count = 0;
/** A picture with a caption and a credit whose words can be found again. */
const figure = (file: string, attributes = '') => {
  count += 1;
  return `:::figure${attributes}\n![A place](${file})\n\nCaption${count} of two or three words.\n\nCredit${count}, Wendmoor Council\n:::`;
};
const lines = (number: number) =>
  Array.from({ length: number }, (_, index) => `Line ${index} of it.`).join('\n\n');

const newsletter = [
  '![A place](large.jpg)',
  figure('large.jpg', '{wide}'),
  figure('fit.jpg'),
  figure('small.png'),
  `::::columns\nWords.\n\n${figure('large.jpg')}\n\nWords.\n::::`,
  '## News in brief',
  `::::news\n### An item\n\nWords.\n\n${figure('fit.jpg')}\n\n### Another\n\nWords.\n::::`,
  figure('tall.jpg'),
].join('\n\n');
const inNewsletter = [
  { pixels: 1371, mm: 116.33 },
  { pixels: 2100, mm: 178 },
  { pixels: 900, mm: 116.33 },
  { pixels: 300, mm: 50.8 },
  { pixels: 1006, mm: 85.4 },
  { pixels: 900, mm: 85.4 },
  { pixels: 971, mm: 82.5 },
];
/** Figures that come to stand at page ends, one below some more lines each. */
const ends = [5, 8, 10, 12, 13, 14].map((number) => `${lines(number)}\n\n${figure('fit.jpg')}`).join('\n\n');
const panels = `## Background\n\n${lines(6)}\n\n${figure('fit.jpg')}\n\n## Why it matters\n\n${lines(9)}\n\n${figure('large.jpg')}\n`;

let content: TemporaryContent;
let place: WholeBuild;
let result: BuildResult;

const pdf = (path: string, variant = '') =>
  readFile(join(place.dist, `${path}/${path.split('/')[1]}${variant}.pdf`));

beforeAll(async () => {
  const [large, fit, small, tall] = await Promise.all([
    photograph(2400, 1500, { tells: true }),
    photograph(900, 600, { orientation: 1, tells: true }),
    drawing(300, 200),
    photograph(1500, 3000),
  ]);
  const pictures = { 'large.jpg': large, 'fit.jpg': fit, 'small.png': small, 'tall.jpg': tall };
  const beside = (folder: string) =>
    Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  content = temporaryContent({
    'newsletters/places/index.md': editionFile(newsletter, 'variants: [large-print, booklet, press]'),
    ...beside('newsletters/places'),
    'newsletters/components/index.mdx': editionFile(newsletter),
    ...beside('newsletters/components'),
    'newsletters/ends/index.md': editionFile(ends),
    ...beside('newsletters/ends'),
    'briefings/panels/index.md': editionFile(panels, 'variants: [large-print]'),
    ...beside('briefings/panels'),
    'newsletters/draft/index.md': editionFile('![A place](only-here.jpg)\n', 'draft: true'),
    'newsletters/draft/only-here.jpg': fit,
  });
  place = await wholeBuild();
  result = await place.build(content.dir);
}, 120_000);

afterAll(async () => {
  content.remove();
  await place.remove();
});

/** Pictures of the text in the order of the pages: the logo is a vector picture. */
async function printed(path: string, variant = ''): Promise<Printed[]> {
  return withPdf(await pdf(path, variant), (module, document) => {
    const scratch = module.pdfium.wasmExports.malloc(16);
    const found: Printed[] = [];
    for (let page = 0; page < module.FPDF_GetPageCount(document); page += 1) {
      const handle = module.FPDF_LoadPage(document, page);
      const height = module.FPDF_GetPageHeightF(handle);
      for (let index = 0; index < module.FPDFPage_CountObjects(handle); index += 1) {
        const object = module.FPDFPage_GetObject(handle, index);
        if (module.FPDFPageObj_GetType(object) !== 3) continue;
        module.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4);
        const pixels = module.pdfium.HEAPU32[scratch >> 2] ?? 0;
        module.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
        const [left = 0, bottom = 0, right = 0, top = 0] = module.pdfium.HEAPF32.subarray(
          scratch >> 2,
          (scratch >> 2) + 4,
        );
        const mm = ((right - left) / 72) * 25.4;
        found.push({ page: page + 1, pixels, mm, y: height - top, bottom: height - bottom });
      }
      module.FPDF_ClosePage(handle);
    }
    module.pdfium.wasmExports.free(scratch);
    return found;
  });
}

/** Captions that don’t stand below their picture, with their credit below them, on one page. */
function parted(pictures: readonly Printed[], words: PdfContents['words']): string[] {
  const captions = words.filter(({ text }) => /^Caption\d+$/.test(text));
  return captions
    .filter(({ text, page, y }, index) => {
      const picture = pictures[index];
      const credit = words.find((word) => word.text === text.replace('Caption', 'Credit'));
      if (!picture || !credit || picture.page !== page || credit.page !== page) return true;
      return y < picture.bottom - 1 || credit.y <= y;
    })
    .map(({ text }) => text);
}

describe('a picture on paper', () => {
  test.each(['newsletters/places', 'newsletters/components'])(
    'has 300 pixels to the inch or what its file has, and no fewer than 150: %s',
    async (path) => {
      expect(result.status, result.output).toBe(0);
      const pictures = await printed(path);
      expect(pictures.map(({ pixels }) => pixels)).toEqual(inNewsletter.map(({ pixels }) => pixels));
      pictures.forEach(({ pixels, mm }, index) => {
        expect(mm).toBeCloseTo(inNewsletter[index]?.mm ?? 0, 0);
        expect(pixels / (mm / 25.4)).toBeLessThan(300.1);
        expect(pixels / (mm / 25.4)).toBeGreaterThan(149.5);
      });
    },
  );

  test.each([
    { variant: '-large-print', widest: 178, narrowest: 50.8 },
    { variant: '-press', widest: 178, narrowest: 50.8 },
  ])('has as many in $variant', async ({ variant, widest, narrowest }) => {
    const pictures = await printed('newsletters/places', variant);
    expect(pictures).toHaveLength(inNewsletter.length);
    expect(Math.max(...pictures.map(({ mm }) => mm))).toBeCloseTo(widest, 0);
    expect(Math.min(...pictures.map(({ mm }) => mm))).toBeCloseTo(narrowest, 0);
    for (const { pixels, mm } of pictures) {
      expect(pixels / (mm / 25.4)).toBeLessThan(300.1);
      expect(pixels / (mm / 25.4)).toBeGreaterThan(128);
    }
  });

  test.each(['newsletters/places', 'newsletters/ends', 'briefings/panels'])(
    'stands on one page with its caption and its credit, above them: %s',
    async (path) => {
      const { words } = await readPdf(await pdf(path));
      const all = await printed(path);
      const captions = words.filter(({ text }) => /^Caption\d+$/.test(text)).length;
      expect(captions).toBeGreaterThan(1);
      expect(parted(all.slice(all.length - captions), words)).toEqual([]);
    },
  );

  test('that is parted from its words would be found', () => {
    const at = { page: 1, pixels: 1, mm: 1, y: 100, bottom: 200 };
    const word = (text: string, page: number, y: number) =>
      ({ text, page, y }) as PdfContents['words'][number];
    const below = [word('Caption1', 1, 205), word('Credit1', 1, 222)];
    expect(parted([at], below)).toEqual([]);
    expect(parted([{ ...at, page: 2 }], below)).toEqual(['Caption1']);
    expect(parted([{ ...at, bottom: 300 }], below)).toEqual(['Caption1']);
    expect(parted([at], [word('Caption1', 1, 205), word('Credit1', 2, 40)])).toEqual(['Caption1']);
    expect(parted([at], [word('Caption1', 1, 205)])).toEqual(['Caption1']);
  });

  test('keeps the PDF small: a photograph stays packed as one', async () => {
    expect((await pdf('newsletters/places')).length).toBeLessThan(2_000_000);
  });
});

describe('a picture on the site', () => {
  const images = async (path: string) =>
    [...(await place.read(`${path}/index.html`)).matchAll(/<img(?![^>]*class="logo")[^>]*>/g)].map(
      ([tag]) => tag,
    );

  test('has copies in several widths, and only the first is loaded at once', async () => {
    const [first = '', second = '', ...others] = await images('newsletters/places');
    expect(first).toMatch(/srcset="\/pictures\/large-[0-9a-f]{10}-400\.webp 400w, [^"]* 1600w"/);
    expect(first).toMatch(/sizes="[^"]+36rem[^"]*" width="1600" height="1000"/);
    expect(second).toContain('59rem');
    expect(first).not.toContain('loading=');
    for (const tag of [second, ...others]) expect(tag).toContain('loading="lazy"');
    for (const tag of [first, second, ...others]) expect(tag).not.toMatch(/style=|data-file/);
  });

  test('is the same from .md and .mdx', async () => {
    expect(await images('newsletters/components')).toEqual(await images('newsletters/places'));
  });

  test('is there in each width that a page names, and nothing else of it is published', async () => {
    const files = await place.files();
    const named = new Set<string>();
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      for (const [, name = ''] of (await place.read(page)).matchAll(/\/(pictures\/[\w.-]+)/g))
        named.add(name);
    }
    const isPicture = (file: string) => /\.(?:jpe?g|png|webp|gif)$/.test(file);
    expect(files.filter((file) => file.startsWith('pictures/'))).toEqual([...named].sort());
    expect(files.filter(isPicture).filter((file) => !file.startsWith('pictures/'))).toEqual(
      files.filter((file) => file.startsWith('writing/')).filter(isPicture),
    );
    expect(files.some((file) => file.includes('only-here'))).toBe(false);
  });

  test('tells nothing of who took it, with what and where, nor does the PDF', async () => {
    const files = (await place.files()).filter((file) => /^pictures\/|\.pdf$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect((await readFile(join(place.dist, file))).includes(told), file).toBe(false);
    }
  });
});
