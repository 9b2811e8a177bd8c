import { expect, test } from 'vitest';
import { cssString, fontAddress, fontFaceCss } from './fonts.ts';

const face = { family: 'Some Sans', weight: 600 as const, name: 'some-600.woff2', unicodeRange: 'U+41-5A' };

test('each face is declared once, with the base path, and families are listed in order', () => {
  const css = fontFaceCss(
    [face, { ...face, family: 'Other', name: 'other.woff2' }],
    (name) => `/sub${fontAddress(name)}`,
  );
  expect(css.match(/@font-face/g)).toHaveLength(2);
  expect(css).toContain('src:url("/sub/print/fonts/some-600.woff2") format("woff2");unicode-range:U+41-5A');
  expect(css).toContain('--font:"Some Sans","Other",sans-serif');
});

test('a text in CSS can end neither its string nor its style element', () => {
  expect(cssString('a "b" \\ c')).toBe('"a \\22 b\\22  \\5c  c"');
  expect(cssString('</style>\n')).not.toMatch(/<|\n/);
});
