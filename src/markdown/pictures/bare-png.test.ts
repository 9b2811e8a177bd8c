import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawing } from '../../testing/pictures.ts';
import { barePng } from './bare-png.ts';

const chunk = (name: string, data: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
};
/** Puts a chunk after the header, which is 33 bytes. */
const withChunk = (png: Buffer, name: string) =>
  Buffer.concat([png.subarray(0, 33), chunk(name, Buffer.from('Author\0Robin')), png.subarray(33)]);

test('a PNG loses what it tells of itself and no pixel', async () => {
  const png = await drawing(40, 30);
  const bare = Buffer.from(barePng(withChunk(png, 'tEXt')) ?? []);
  expect(bare.includes('Robin')).toBe(false);
  expect((await sharp(bare).raw().toBuffer()).equals(await sharp(png).raw().toBuffer())).toBe(true);
});

test('one that would look otherwise, and what is no PNG, is left alone', async () => {
  const png = await drawing(40, 30);
  for (const name of ['iCCP', 'eXIf', 'acTL']) expect(barePng(withChunk(png, name)), name).toBeUndefined();
  expect(barePng(png.subarray(0, 50))).toBeUndefined();
  expect(barePng(Buffer.from('GIF89a'))).toBeUndefined();
});
