import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { drawing, photograph } from '../pictures.ts';
import type { pictureNames } from './picture-names.ts';

type Name = (typeof pictureNames)[number];

const svg = (attributes: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

const shape = '<rect x="2" y="2" width="96%" height="90%" fill="#cde" stroke="#0b5563" stroke-width="2"/>';

const words = [0, 1, 2, 3]
  .map(
    (line) => `<text x="10" y="${30 + line * 30}" font-size="20">Words of the picture, line ${line}</text>`,
  )
  .join('');

function flat(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#0b5563' } });
}

const makers: Readonly<Record<Name, () => Promise<Buffer | string>>> = {
  'photograph.jpg': () => photograph(1500, 1000),
  'portrait.jpg': () => photograph(420, 600),
  'drawing.png': () => drawing(1400, 800),
  'square.png': () => drawing(64, 64, { seeThrough: true }),
  'banner.png': () => flat(2400, 90).png().toBuffer(),
  'tower.png': () => flat(90, 2400).png().toBuffer(),
  'dot.png': () => flat(1, 1).png().toBuffer(),
  'huge.jpg': () => flat(6000, 4500).jpeg().toBuffer(),
  'plain.svg': async () => svg('width="600" height="400" viewBox="0 0 600 400"', shape),
  'words.svg': async () => svg('width="400" height="160" viewBox="0 0 400 160"', shape + words),
  'sizeless.svg': async () => svg('viewBox="0 0 300 500"', shape),
  'wide.svg': async () => svg('width="3000" height="60" viewBox="0 0 3000 60"', shape),
};

/** Draws every picture that editions show into a folder. The same at each run. */
export async function drawPictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(makers)) await writeFile(join(folder, name), await make());
}
