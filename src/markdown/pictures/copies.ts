import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { barePng } from './bare-png.ts';
import { pictureCache, used, writeWhole } from './cache-folder.ts';
import { type PictureFacts, pictureFacts } from './facts.ts';
import { limits } from './limits.ts';
import { safeSvg } from './safe-svg.ts';

/** A copy of a picture, made for a place. It carries nothing of where, when and with what the picture was taken. */
export interface Copy {
  /** The file's name, in `.cache/pictures` and where it is published. */
  name: string;
  /** Pixels. */
  width: number;
  height: number;
  bytes: number;
}

/** A picture of an edition and what its file holds. */
export interface Picture extends PictureFacts {
  path: string;
}

/** Raised when what copies are like changes. */
const version = 2;

/** Widths of copies for screens, in pixels. */
const webWidths = [400, 640, 960, 1280, 1600] as const;
const drawingWidths = [640, 1280] as const;
/** A drawing up to this width has a copy as it was drawn: made smaller it would be heavier, and blurred. */
const widestDrawing = 3200;

/** @throws as `pictureFacts` does. */
export async function pictureOf(path: string): Promise<Picture> {
  return { path, ...(await pictureFacts(path)) };
}

/**
 * Copies for screens, narrowest first, none wider than the picture and none heavier than a wider one. Photographs become
 * WebP; a drawing becomes what is lightest and keeps its edges, never more than its own file. Of a vector picture there is one,
 * with what draws, and of an animation one, with its frames, their times and how often they run.
 */
export function webCopies(picture: Picture): Promise<Copy[]> {
  return kept(picture, 'web', async () => {
    if (picture.sort === 'vector') return [await vector(picture)];
    if (picture.sort === 'animation') return [await animation(picture)];
    return picture.sort === 'photograph' ? photographs(picture) : drawings(picture);
  });
}

async function photographs(picture: Picture): Promise<Made[]> {
  const widest = Math.min(picture.width, webWidths.at(-1) ?? picture.width);
  const widths = [...webWidths.filter((width) => width < widest), widest];
  const copies = widths.map((width) =>
    made(upright(picture).resize({ width }).webp({ quality: 80, effort: 2 }), 'webp'),
  );
  return lighterOnly(await Promise.all(copies));
}

/** The widest copy shows which way of packing is the lightest; the others are packed as it is. */
async function drawings(picture: Picture): Promise<Made[]> {
  const widest = Math.min(picture.width, widestDrawing);
  const resized = (width: number) => upright(picture).resize({ width });
  const lossless = (width: number) => made(resized(width).webp({ lossless: true }), 'webp');
  const lossy = (width: number) => made(resized(width).webp({ quality: 85, smartSubsample: true }), 'webp');
  const [kept, packed] = await Promise.all([lossless(widest), lossy(widest)]);
  const asDrawn = picture.width === widest ? await bare(picture) : undefined;
  const pack = packed.data.length < kept.data.length ? lossy : lossless;
  const best = [kept, packed, ...(asDrawn ? [asDrawn] : [])].reduce((one, other) =>
    other.data.length < one.data.length ? other : one,
  );
  const narrower = drawingWidths.filter((width) => width < widest);
  return lighterOnly([...(await Promise.all(narrower.map(pack))), best]);
}

/** Leaves out what is narrower than another copy and no lighter. */
function lighterOnly(copies: readonly Made[]): Made[] {
  const lighter: Made[] = [];
  for (const copy of copies.toReversed()) {
    const next = lighter.at(-1);
    if (!next || copy.data.length < next.data.length) lighter.push(copy);
  }
  return lighter.reverse();
}

async function bare({ path, format, width, height }: Picture): Promise<Made | undefined> {
  const data = format === 'png' ? barePng(await readFile(path)) : undefined;
  return data && { data, extension: 'png', width, height };
}

/**
 * The copy for paper, of so many pixels in width: JPEG for a photograph, PNG for a drawing and for what something shows
 * through. A vector picture is the same as on screens.
 */
export async function paperCopy(picture: Picture, width: number): Promise<Copy> {
  const [copy] = await kept(picture, `paper-${width}`, async () => {
    if (picture.sort === 'vector') return [await vector(picture)];
    const resized = upright(picture).resize({ width });
    const photograph = picture.sort === 'photograph' && picture.opaque;
    const packed = photograph
      ? resized.jpeg({ quality: 85 })
      : resized.png({ compressionLevel: 9, palette: false });
    return [await made(packed, photograph ? 'jpg' : 'png')];
  });
  if (!copy) throw new Error(`No copy of ${picture.path} was made.`);
  return copy;
}

interface Made {
  data: Uint8Array;
  extension: string;
  width: number;
  height: number;
}

const making = new Map<string, Promise<Copy[]>>();

/** Copies are made once: their list is kept beside them. */
function kept(picture: Picture, purpose: string, make: () => Promise<Made[]>): Promise<Copy[]> {
  const stem = `${nameOf(picture.path)}-${picture.hash.slice(0, 10)}`;
  const list = join(pictureCache(), `${stem}.${purpose}-${version}.json`);
  const before = making.get(list);
  if (before) return before;
  const copies = fromCache(list).then(async (earlier) => {
    if (earlier) return earlier;
    const purposeName = purpose.startsWith('paper') ? 'p' : '';
    const fresh: Copy[] = [];
    for (const { data, extension, width, height } of await make()) {
      const name = `${stem}-${width}${purposeName}.${extension}`;
      await writeWhole(join(pictureCache(), name), data);
      fresh.push({ name, width, height, bytes: data.length });
    }
    await writeWhole(list, JSON.stringify(fresh));
    return fresh;
  });
  making.set(list, copies);
  copies.catch(() => making.delete(list));
  return copies;
}

async function fromCache(list: string): Promise<Copy[] | undefined> {
  const text = await readFile(list, 'utf8').catch(() => undefined);
  const copies = text === undefined ? [] : (JSON.parse(text) as Copy[]);
  if (copies.length === 0) return undefined;
  const areThere = await used([list, ...copies.map(({ name }) => join(pictureCache(), name))]);
  return areThere ? copies : undefined;
}

/** The picture as it is seen, in the colours of screens; what the camera wrote into it is left out. */
function upright({ path }: Picture): Sharp {
  // It has been read to its end before: see facts.ts.
  return sharp(path, { ...limits, failOn: 'none' })
    .autoOrient()
    .toColourspace('srgb');
}

async function made(picture: Sharp, extension: string): Promise<Made> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { data, extension, width: info.width, height: info.height };
}

async function vector({ path, width, height }: Picture): Promise<Made> {
  const { svg } = await safeSvg(await readFile(path));
  return { data: svg, extension: 'svg', width: Math.round(width), height: Math.round(height) };
}

async function animation({ path, format, width, height }: Picture): Promise<Made> {
  const frames = sharp(path, { ...limits, failOn: 'none', animated: true }).toColourspace('srgb');
  const { orientation = 1 } = await frames.metadata();
  const packed = format === 'gif' ? frames.gif() : frames.webp({ quality: 85, mixed: true });
  // Frames can't be turned one by one: of what is noted, this alone is seen.
  if (orientation > 1) packed.withExif({ IFD0: { Orientation: String(orientation) } });
  return { data: await packed.toBuffer(), extension: format, width, height };
}

/** A file's name as addresses have it: `Summer fair.JPG` is `summer-fair`. */
function nameOf(path: string): string {
  const name = basename(path, extname(path))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return name || 'picture';
}
