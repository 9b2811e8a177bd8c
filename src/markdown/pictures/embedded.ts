import sharp from 'sharp';
import { limits } from './limits.ts';

/** A picture that stands in another as a `data:` address. */
export interface Embedded {
  /** `svg` or how its pixels are packed. */
  sort: 'svg' | 'pixels';
  bytes: Buffer;
}

/** Reads a `data:` address of a picture; undefined for all else. */
export function embedded(address: string): Embedded | undefined {
  const parts = /^data:image\/(png|jpe?g|gif|webp|svg\+xml)((?:;[^,;]*)*),(.*)$/is.exec(address.trim());
  if (!parts) return undefined;
  const [, type = '', settings = '', data = ''] = parts;
  const bytes = /;\s*base64\s*$/i.test(settings) ? Buffer.from(data, 'base64') : percentDecoded(data);
  return bytes && { sort: type.toLowerCase() === 'svg+xml' ? 'svg' : 'pixels', bytes };
}

function percentDecoded(data: string): Buffer | undefined {
  try {
    return Buffer.from(decodeURIComponent(data));
  } catch {
    return undefined;
  }
}

/** The `data:` address of a picture made of pixels, without what a camera noted; undefined if it can't be read. */
export async function withoutNotes(bytes: Buffer): Promise<string | undefined> {
  const picture = sharp(bytes, { ...limits, failOn: 'none' });
  const facts = await picture.metadata().catch(() => undefined);
  if (!facts || !['png', 'jpeg', 'gif', 'webp'].includes(facts.format)) return undefined;
  const { format, exif, xmp, iptc, comments } = facts;
  const type = `data:image/${format};base64,`;
  if (!exif && !xmp && !iptc && !comments) return type + bytes.toString('base64');
  const upright = picture.autoOrient().keepIccProfile();
  const packed =
    format === 'jpeg'
      ? upright.jpeg({ quality: 92 })
      : format === 'webp'
        ? upright.webp({ quality: 92 })
        : upright.png();
  const { data, info } = await packed.toBuffer({ resolveWithObject: true });
  return `data:image/${info.format};base64,${data.toString('base64')}`;
}
