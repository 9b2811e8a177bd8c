import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { textFonts } from '../../markdown/glyphs.ts';
import { linesIn, shortenedTo, widthPt } from './text-width.ts';

const sample = 'The board met on 9 September 2026: “Who rang, and what did we say?” (Level 3, SEND)';

test.each([400, 600, 800] as const)('widths at %i are those of the font, to a few per cent', (weight) => {
  const file = textFonts().find((font) => font.weight === weight && !font.name.includes('latin-ext'));
  const font = openSync(file?.path ?? '');
  if (!('layout' in font)) throw new Error('A collection of fonts was not expected.');
  const real = (font.layout(sample).advanceWidth / font.unitsPerEm) * 12;
  expect(widthPt(sample, 12, weight) / real).toBeGreaterThan(0.97);
  expect(widthPt(sample, 12, weight) / real).toBeLessThan(1.05);
});

test('lines are broken at spaces, hyphens and slashes, and inside a word that is too wide', () => {
  expect(linesIn('', 100)).toBe(0);
  expect(linesIn('one two', 100)).toBe(1);
  expect(linesIn('one two', 25)).toBe(2);
  expect(linesIn('self-assessment', 70)).toBe(2);
  expect(linesIn('m'.repeat(30), 100)).toBe(4);
});

test('a text that fits is not shortened, another is cut after a word', () => {
  expect(shortenedTo('A short name', 100)).toBe('A short name');
  const cut = shortenedTo('A name, which is far too long for its place', 100);
  expect(cut).toMatch(/^A name, which.*…$/);
  expect(widthPt(cut)).toBeLessThanOrEqual(100);
  expect(shortenedTo('m'.repeat(50), 100)).toMatch(/^m+…$/);
});
