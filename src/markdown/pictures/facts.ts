import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureCache, used, writeWhole } from './cache-folder.ts';
import { limits } from './limits.ts';
import { type Lost, safeSvg } from './safe-svg.ts';

/** What a picture's file holds. */
export interface PictureFacts {
  /** Pixels, as it is seen: turned as the camera says. Of a vector picture its natural size at 96 to the inch. */
  width: number;
  height: number;
  /**
   * How it is to be kept: a photograph loses nothing that is seen when it is packed as one; a drawing (chart, screenshot, logo)
   * must keep its edges; a vector picture keeps what draws, an animation its frames.
   */
  sort: 'photograph' | 'drawing' | 'vector' | 'animation';
  /** False when something shows through. */
  opaque: boolean;
  /** Of a vector picture what is seen in its file and can't be published. */
  lost?: readonly Lost[];
  /** As the file is packed: `jpeg`, `png`, `webp`, `gif`, `svg`, `heif`. */
  format: string;
  /** Names the file's content. */
  hash: string;
}

/** Raised when what a file's facts say changes. */
const version = 2;

const known = new Map<string, Promise<PictureFacts>>();

/**
 * Reads what a picture's file holds, all of it once: it is kept in `.cache/pictures`.
 * @throws if the file is no picture, or only a piece of one.
 */
export async function pictureFacts(path: string): Promise<PictureFacts> {
  const { mtimeMs, size } = await stat(path);
  const key = `${path} ${mtimeMs} ${size}`;
  const facts = known.get(key) ?? read(path);
  known.set(key, facts);
  facts.catch(() => known.delete(key));
  return facts;
}

async function read(path: string): Promise<PictureFacts> {
  const bytes = await readFile(path);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const kept = join(pictureCache(), `${hash}.facts-${version}.json`);
  const earlier = await readFile(kept, 'utf8').catch(() => undefined);
  if (earlier !== undefined) {
    await used([kept]);
    return JSON.parse(earlier) as PictureFacts;
  }
  const facts = { ...(await look(bytes)), hash };
  await writeWhole(kept, JSON.stringify(facts));
  return facts;
}

async function look(bytes: Buffer): Promise<Omit<PictureFacts, 'hash'>> {
  const picture = sharp(bytes, limits);
  const { autoOrient, format, hasAlpha, pages = 1 } = await picture.metadata();
  const { width, height } = autoOrient;
  const facts = { width, height, format, opaque: !hasAlpha };
  if (format === 'svg') {
    const { lost } = await safeSvg(bytes);
    return { ...facts, sort: 'vector', opaque: false, ...(lost.length > 0 && { lost }) };
  }
  if (pages > 1 && (format === 'gif' || format === 'webp')) {
    // To read all frames also finds a file of which a piece is missing.
    const { isOpaque } = await sharp(bytes, { ...limits, animated: true }).stats();
    return { ...facts, sort: 'animation', opaque: isOpaque };
  }
  const opaque = !hasAlpha || (await picture.clone().stats()).isOpaque;
  const photograph = await isPhotograph(bytes, format);
  return { ...facts, sort: photograph ? 'photograph' : 'drawing', opaque };
}

/** A picture is a photograph when packing it without loss takes several times what a photograph's packing takes. */
const lossless = 2.5;
/** Pixels of the side that this is tried on. */
const sample = 800;

async function isPhotograph(bytes: Buffer, format: string): Promise<boolean> {
  const small = sharp(bytes, limits)
    .autoOrient()
    .resize({ width: sample, height: sample, fit: 'inside', withoutEnlargement: true, kernel: 'nearest' })
    .flatten({ background: '#ffffff' });
  // To read it through also finds a file of which a piece is missing.
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  if (format === 'jpeg') return true;
  const { width, height, channels } = info;
  const again = () => sharp(data, { raw: { width, height, channels } });
  const [png, jpeg] = await Promise.all([
    again().png({ compressionLevel: 6 }).toBuffer(),
    again().jpeg({ quality: 85 }).toBuffer(),
  ]);
  return png.length > lossless * jpeg.length;
}
