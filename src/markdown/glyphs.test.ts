import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { charactersIn } from './font-files.ts';
import { fallbackFamily, fontsFor, textFamily, textFonts } from './glyphs.ts';

const fallback = (text: string) => fontsFor(text).fonts.filter(({ family }) => family === fallbackFamily);
const codePoints = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);
const shownBy = (unicodeRange: string, codePoint: number) =>
  unicodeRange.split(',').some((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16);
  });

describe('the text fonts', () => {
  it('are two subsets in three weights, files that exist', () => {
    const fonts = textFonts();
    expect(fonts.map(({ weight }) => weight)).toEqual([400, 600, 800, 400, 600, 800]);
    for (const { path, name, family } of fonts) {
      expect(existsSync(path)).toBe(true);
      expect(encodeURIComponent(name)).toBe(name);
      expect(family).toBe(textFamily);
    }
  });

  it('are all that English needs, and the first subset is enough', () => {
    const { fonts, uncovered } = fontsFor('“It’s £5 – or €6 – a day…” naïve café ½ ² x\u00ADy\n\tz\u00A0•');
    expect(fonts).toEqual(textFonts().slice(0, 3));
    expect(uncovered).toEqual([]);
  });

  it('are all that Welsh needs, typed in either way', () => {
    expect(fontsFor('ŵ ŷ').fonts).toEqual(textFonts());
    expect(fontsFor('w\u0302 y\u0302')).toEqual({ fonts: textFonts(), uncovered: [] });
  });
});

describe('fallback fonts', () => {
  it.each([
    ['ticks, arrows and bullets', '✅ ✓ → ☐ ■ ● ➔ ≤ ≥ ☎'],
    ['Chinese and Japanese', '如此外上 日本語 かな'],
    ['Arabic, Urdu and Kurdish', 'العَرَبِيَّة اردو کوردی'],
    ['Greek, Cyrillic, Vietnamese and Hindi', 'Ελληνικά Русский Tiếng Việt हिन्दी'],
    ['emoji', '👨\u200d👩\u200d👧 1\ufe0f\u20e3 🇬🇧 👍🏽 ❤\ufe0f'],
  ])('have every character of %s, in each weight', (_, text) => {
    const { fonts, uncovered } = fontsFor(text);
    expect(uncovered).toEqual([]);
    for (const codePoint of codePoints(text.replace(/\s|\u200d|\ufe0f/g, ''))) {
      for (const weight of [400, 600, 800]) {
        const able = fonts.filter(
          (font) =>
            font.weight === weight &&
            shownBy(font.unicodeRange, codePoint) &&
            charactersIn(font.path).has(codePoint),
        );
        expect(able, `${String.fromCodePoint(codePoint)} in ${weight}`).not.toEqual([]);
      }
    }
  });

  it('are loaded for the characters that need them only', () => {
    expect(fallback('plain text')).toEqual([]);
    expect(fallback('上 and 外 and 上').map(({ unicodeRange }) => unicodeRange)).toEqual(
      Array(3).fill('U+4E0A,U+5916'),
    );
  });

  it('of one weight serve all three', () => {
    const fonts = fallback('✓');
    expect(fonts.map(({ weight }) => weight)).toEqual([400, 600, 800]);
    expect(new Set(fonts.map(({ path }) => path)).size).toBe(1);
  });
});

describe('a character that no font has', () => {
  it.each([
    ['a private-use bullet of Word', '\uF0B7'],
    ['a Tangut letter', '\u{17000}'],
    ['a Bengali letter', 'ব'],
    ['half a character', '\uD800'],
  ])('is named, with the place where it first stands: %s', (_, character) => {
    expect(fontsFor(`✓ 👍🏽\nab${character} and ${character}`).uncovered).toEqual([{ character, index: 9 }]);
  });

  it('needs no font if it is never drawn', () => {
    expect(fontsFor('a\u200B\u200D\uFE0F\u00AD\uFEFF\u2060\r\n\u2028b').uncovered).toEqual([]);
  });
});

it('the characters read from a font are those of the file that is loaded', () => {
  const fontkit: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
  for (const { path } of fontsFor('ŵ ✅ 如 →').fonts.filter(({ weight }) => weight === 400)) {
    const font = fontkit.create(readFileSync(path));
    if (!('characterSet' in font)) throw new Error(path);
    expect([...charactersIn(path)].sort((a, b) => a - b)).toEqual(
      font.characterSet.filter((codePoint) => font.hasGlyphForCodePoint(codePoint)).sort((a, b) => a - b),
    );
  }
});
