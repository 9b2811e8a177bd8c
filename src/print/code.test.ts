import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { codeOf } from './code.ts';

const long = `https://wendmoor.example/briefings/${'what-we-learned-'.repeat(10)}`
  .padEnd(199, 'x')
  .concat('/');
const addresses = {
  short: 'https://a.example/',
  ordinary: 'https://wendmoor.example/newsletters/autumn-2026/',
  'of 200 characters': long,
  'with signs': 'https://a.example/x/?a=1&b=%20"<c>\'#d',
  international: 'https://partneriaeth-môr.example/briffiau/ŵyl-ŷd-如此/',
};

/** What a telephone sees: the code as it is printed, 25 mm at 300 pixels to the inch, in its white margin. */
async function photographed(source: string, modules: number): Promise<{ data: Uint8Array; size: number }> {
  const svg = decodeURIComponent(source.replace('data:image/svg+xml,', ''));
  const scale = Math.ceil(295 / modules);
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(modules * scale, modules * scale, { kernel: 'nearest' })
    .extend({ top: 4 * scale, bottom: 4 * scale, left: 4 * scale, right: 4 * scale, background: '#fff' })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, size: info.width };
}

async function read(source: string, modules: number, spoil = (_: Uint8Array, __: number): void => {}) {
  const { data, size } = await photographed(source, modules);
  spoil(data, size);
  return decodeQR({ data, width: size, height: size }, { timeLimit: 2_000 });
}

/** Paints a white square over a part of the middle. */
function blot(part: number): (data: Uint8Array, size: number) => void {
  return (data, size) => {
    const [from, to] = [Math.round((size * (1 - part)) / 2), Math.round((size * (1 + part)) / 2)];
    for (let y = from; y < to; y += 1) data.fill(255, (y * size + from) * 3, (y * size + to) * 3);
  };
}

describe('a QR code', () => {
  test.each(Object.entries(addresses))('of an address reads back as that address: %s', async (_, address) => {
    const { source, modules } = codeOf(address);
    expect(await read(source, modules)).toBe(address);
  });

  test('can be dirty in one place, but not lose a third of itself', async () => {
    const { source, modules } = codeOf(addresses.ordinary);
    expect(await read(source, modules, blot(0.2))).toBe(addresses.ordinary);
    await expect(read(source, modules, blot(0.6))).rejects.toThrow();
  });

  test('has modules of at least 0.4 mm at 25 mm, as telephones need, even for a long address', () => {
    expect(25 / codeOf(long).modules).toBeGreaterThan(0.4);
    expect(codeOf(addresses.short).modules).toBe(21 + 4);
  });

  test('fills its picture: the white around it is the page’s', () => {
    const { source, modules } = codeOf(addresses.ordinary);
    const svg = decodeURIComponent(source);
    expect(svg).toContain(`viewBox='0 0 ${modules} ${modules}'`);
    // The corner of the finder, and its opposite one.
    expect(svg).toContain('M0 0h7v1H0z');
    expect(svg).toContain(`M${modules - 7} 0h7v1`);
  });

  test('can stand in an attribute and in a style as it is', () => {
    expect(codeOf(addresses['with signs']).source).not.toMatch(/["<>#\s]/);
  });
});
