import sharp from 'sharp';
import type { Pixels } from '../../press/draw-pages.ts';
import { layOut } from './lay-out.ts';
import { raw } from './thumbnails.ts';

/** As wide as a README is shown. */
const widest = 930;

/**
 * A contact sheet as WebP: the pages of each PDF in rows on grey, which shows their edges.
 * @param pdfs the pages of each PDF, small.
 */
export async function contactSheet(pdfs: readonly (readonly Pixels[])[]): Promise<Buffer> {
  const { places, width, height } = layOut(pdfs, widest);
  const layers = pdfs.flat().map((page, index) => {
    const { left = 0, top = 0 } = places[index] ?? {};
    return { input: page.data, ...raw(page), left, top };
  });
  return sharp({ create: { width, height, channels: 3, background: '#8a9096' } })
    .composite(layers)
    .webp({ quality: 60, effort: 6, smartSubsample: true })
    .toBuffer();
}
