import sharp from 'sharp';

/** What a picture for a test is packed as, and what a camera wrote into it. */
export interface PictureOptions {
  format?: 'jpeg' | 'png';
  /** As in EXIF: 6 is a camera held upright. */
  orientation?: number;
  /** With the name of a camera, of who took it, and the place. */
  tells?: boolean;
}

/** What a picture that tells of itself has in its file. */
export const told = 'Camera of Robin';

/** A picture with soft shades and grain, as photographs have them. The same for the same size. */
export async function photograph(
  width: number,
  height: number,
  { format = 'jpeg', orientation, tells = false }: PictureOptions = {},
): Promise<Buffer> {
  let state = 7;
  const shades = Uint8Array.from({ length: 16 * 12 * 3 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 23;
  });
  const grain = Buffer.alloc(width * height * 3);
  for (let index = 0; index < grain.length; index += 1) grain[index] = 118 + ((index * 7919) % 1009) / 50;
  const soft = await sharp(shades, { raw: { width: 16, height: 12, channels: 3 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .composite([{ input: grain, raw: { width, height, channels: 3 }, blend: 'soft-light' }])
    .removeAlpha()
    .png()
    .toBuffer();
  let picture = sharp(soft)[format](format === 'jpeg' ? { quality: 90 } : {});
  if (orientation) picture = picture.withMetadata({ orientation });
  if (tells) {
    picture = picture.withExif({
      IFD0: { Artist: told, Copyright: told },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 5/1 0/1' },
    });
  }
  return picture.toBuffer();
}

/** A chart: bars of a few colours, edges sharp. `seeThrough` leaves its ground out. */
export function drawing(width: number, height: number, { seeThrough = false } = {}): Promise<Buffer> {
  const bars = [0.2, 0.9, 0.5, 0.7].map(
    (share, index) =>
      `<rect x="${width * 0.05}" y="${height * (0.1 + index * 0.22)}" width="${width * 0.9 * share}" height="${height * 0.15}" fill="${index === 1 ? '#8a4310' : '#0b5563'}"/>`,
  );
  const ground = seeThrough ? '' : '<rect width="100%" height="100%" fill="#fff"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" shape-rendering="crispEdges">${ground}${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: !seeThrough }).toBuffer();
}
