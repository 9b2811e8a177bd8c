import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? buffer.swap16() : buffer;
};

describe('a file', () => {
  it('is read as UTF-8, or UTF-16 with a byte order mark', () => {
    expect(decode(bytes('Tŷ – “naïve”'))).toEqual({ text: 'Tŷ – “naïve”' });
    expect(decode(utf16('Tŷ – naïve', false))).toEqual({ text: 'Tŷ – naïve' });
    expect(decode(utf16('Tŷ – naïve', true))).toEqual({ text: 'Tŷ – naïve' });
  });

  it('in another encoding says where it begins and how to save it', () => {
    expect(decode(Uint8Array.from([...bytes('one\ntwo na'), 0xef, ...bytes('ve')]))).toEqual({
      message: expect.stringContaining('From line 2 on'),
      advice: expect.stringContaining('UTF-8'),
    });
  });

  it.each([
    ['a Word file', [0x50, 0x4b, 3, 4], /Word/],
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0], /Word/],
    ['a PDF', [0x25, 0x50, 0x44, 0x46], /PDF/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0], /not a text file/],
  ])('that is %s says so', (_, start, message) => {
    expect(decode(Uint8Array.from(start))).toEqual({
      message: expect.stringMatching(message),
      advice: expect.stringMatching(/save|copy/i),
    });
  });
});
