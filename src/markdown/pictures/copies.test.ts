import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawing, type PictureOptions, photograph, told } from '../../testing/pictures.ts';
import { pictureCache } from './cache-folder.ts';
import { paperCopy, pictureOf, webCopies } from './copies.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-pictures-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function saved(name: string, content: Buffer | Promise<Buffer>) {
  await writeFile(join(folder, name), await content);
  return pictureOf(join(folder, name));
}

const photo = (name: string, width: number, height: number, options?: PictureOptions) =>
  saved(name, photograph(width, height, options));

const read = ({ name }: { name: string }) => readFile(join(pictureCache(), name));

describe('copies for screens', () => {
  test('of a photograph are WebP in several widths, none wider than it', async () => {
    const copies = await webCopies(await photo('Summer Fair (2).JPG', 1300, 900));
    expect(copies.map(({ width }) => width)).toEqual([400, 640, 960, 1280, 1300]);
    for (const copy of copies) {
      expect(copy.name).toMatch(/^summer-fair-2-[0-9a-f]{10}-\d+\.webp$/);
      const bytes = await read(copy);
      expect(bytes.length).toBe(copy.bytes);
      expect(await sharp(bytes).metadata()).toMatchObject({ width: copy.width, height: copy.height });
    }
  });

  test('of a large photograph end at 1,600 pixels', async () => {
    const copies = await webCopies(await photo('large.jpg', 2400, 1600));
    expect(copies.at(-1)).toMatchObject({ width: 1600, height: 1067 });
  });

  test('of a photograph packed as a drawing are photographs all the same', async () => {
    const picture = await photo('screen.png', 1200, 800, { format: 'png' });
    expect(picture.sort).toBe('photograph');
    expect((await webCopies(picture)).at(-1)?.bytes).toBeLessThan((await readFile(picture.path)).length / 4);
  });

  test.each([
    [300, 200],
    [1400, 664],
    [2400, 900],
  ])(
    'of a drawing of %i × %i are never heavier than its own file, and show the same pixels',
    async (width, height) => {
      const picture = await saved(`chart-${width}.png`, drawing(width, height));
      expect(picture.sort).toBe('drawing');
      const copies = await webCopies(picture);
      const own = await readFile(picture.path);
      for (const { bytes } of copies) expect(bytes).toBeLessThanOrEqual(own.length);
      const widest = copies.at(-1);
      expect(widest?.width).toBe(width);
      const pixels = (bytes: Buffer) => sharp(bytes).removeAlpha().toColourspace('srgb').raw().toBuffer();
      expect((await pixels(await read(widest ?? { name: '' }))).equals(await pixels(own))).toBe(true);
    },
  );

  test('of a vector picture are one, with what draws', async () => {
    const path = '<path d="M0 0h9v9z"/>';
    const svg = (inside: string) =>
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40">${inside}</svg>`);
    const picture = await saved('a.svg', svg(`<script>alert(1)</script>${path}`));
    const [copy, ...others] = await webCopies(picture);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({ width: 60, height: 40, bytes: svg(path).length });
    for (const { name } of [copy ?? { name: '' }, await paperCopy(picture, 60)]) {
      expect((await read({ name })).equals(svg(path))).toBe(true);
    }
  });

  test.each(['gif', 'webp'] as const)('of an animated %s run as it does', async (format) => {
    const frames = Buffer.concat([0, 120, 240].map((shade) => Buffer.alloc(300, shade)));
    const file = await sharp(frames, { raw: { width: 10, height: 30, channels: 3, pageHeight: 10 } })
      [format]({ delay: [90, 200, 400], loop: 3 })
      .withExif({ IFD0: { Artist: told }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 5/1 0/1' } })
      .toBuffer();
    const noted = format === 'gif' ? withComment(file) : file;
    expect(noted.includes(told)).toBe(true);
    const picture = await saved(`moving.${format}`, noted);
    expect(picture.sort).toBe('animation');
    const [copy = { name: '' }] = await webCopies(picture);
    expect(copy).toMatchObject({ width: 10, height: 10 });
    const bytes = await read(copy);
    expect(bytes.includes(told)).toBe(false);
    const { exif, pages, delay, loop } = await sharp(bytes, { animated: true }).metadata();
    expect({ exif, pages, delay, loop }).toEqual({ pages: 3, delay: [90, 200, 400], loop: 3 });
    const { channels } = await sharp(bytes, { animated: true, page: 0 }).stats();
    expect(channels.map(({ mean }) => Math.abs(mean - 120) < 2).slice(0, 3)).toEqual([true, true, true]);
  });
});

test('an animation that lay on its side stands upright', async () => {
  const frames = Buffer.concat([0, 200].map((shade) => Buffer.alloc(600, shade)));
  const file = sharp(frames, { raw: { width: 10, height: 40, channels: 3, pageHeight: 20 } })
    .webp({ delay: [90, 90] })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Artist: told } });
  const [copy = { name: '' }] = await webCopies(await saved('side.webp', file.toBuffer()));
  expect((await readFile(join(folder, 'side.webp'))).includes(told)).toBe(true);
  expect(copy).toMatchObject({ width: 20, height: 10 });
  const bytes = await read(copy);
  expect(bytes.includes(told)).toBe(false);
  expect(await sharp(bytes).metadata()).toMatchObject({ orientation: 6, pages: 2 });
});

/** Puts a comment after a GIF's header and palette (GIF89a, section 24). */
function withComment(gif: Buffer): Buffer {
  const flags = gif[10] ?? 0;
  const start = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const comment = Buffer.from([0x21, 0xfe, told.length, ...Buffer.from(told), 0]);
  return Buffer.concat([gif.subarray(0, start), comment, gif.subarray(start)]);
}

describe('a copy for paper', () => {
  test('of a photograph is a JPEG of the width asked for, the same each time it is made', async () => {
    const picture = await photo('paper.jpg', 2000, 1500);
    const copy = await paperCopy(picture, 1373);
    expect(copy.name).toMatch(/-1373p\.jpg$/);
    const first = await read(copy);
    expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 1373, height: 1030 });
    await rm(pictureCache(), { recursive: true });
    vi.resetModules();
    const again = await import('./copies.ts');
    expect(await read(await again.paperCopy(await again.pictureOf(picture.path), 1373))).toEqual(first);
  });

  test('of a drawing, and of what something shows through, is a PNG', async () => {
    expect((await paperCopy(await saved('d.png', drawing(900, 400)), 800)).name).toMatch(/-800p\.png$/);
    const glass = await saved('glass.png', drawing(900, 400, { seeThrough: true }));
    expect(glass.opaque).toBe(false);
    const { hasAlpha } = await sharp(await read(await paperCopy(glass, 800))).metadata();
    expect(hasAlpha).toBe(true);
  });

  test('has the colours of screens, whatever it came in', async () => {
    const ink = await sharp(await photograph(800, 600))
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg()
      .toBuffer();
    expect(await sharp(ink).metadata()).toMatchObject({ space: 'cmyk' });
    const copy = await read(await paperCopy(await saved('ink.jpg', ink), 700));
    expect(await sharp(copy).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
  });
});

test('copies stand upright and tell nothing of who took the picture, with what and where', async () => {
  const picture = await photo('told.jpg', 900, 600, { orientation: 6, tells: true });
  expect((await readFile(picture.path)).includes(told)).toBe(true);
  expect(picture).toMatchObject({ width: 600, height: 900 });
  for (const copy of [...(await webCopies(picture)), await paperCopy(picture, 500)]) {
    expect(copy.height).toBeGreaterThan(copy.width);
    const bytes = await read(copy);
    expect(bytes.includes(told)).toBe(false);
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
  }
  const chart = await sharp(await drawing(500, 300))
    .png({ palette: true })
    .withExif({ IFD0: { Artist: told } })
    .toBuffer();
  const [copy] = await webCopies(await saved('told.png', chart));
  expect((await read(copy ?? { name: '' })).includes(told)).toBe(false);
});
