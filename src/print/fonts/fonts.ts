import type { FontFile } from '../../markdown/glyphs.ts';

/** A face of a font as `@font-face` needs it. */
export type Face = Pick<FontFile, 'family' | 'weight' | 'name' | 'unicodeRange'>;

/** Where fonts of print pages stand, below the base path. They go when the print pages go. */
export function fontAddress(name: string): string {
  return `/print/fonts/${name}`;
}

/**
 * `@font-face` rules for the faces given, and `--font`, the list of their families in the order given. Paged.js loads
 * each declared face, so give only what the edition needs.
 */
export function fontFaceCss(faces: readonly Face[], addressOf: (name: string) => string): string {
  const rules = faces.map(
    ({ family, weight, name, unicodeRange }) =>
      `@font-face{font-family:${cssString(family)};font-style:normal;font-weight:${weight};` +
      `src:url(${cssString(addressOf(name))}) format("woff2");unicode-range:${unicodeRange}}`,
  );
  const families = [...new Set(faces.map(({ family }) => cssString(family)))];
  return `${rules.join('\n')}\n:root{--font:${[...families, 'sans-serif'].join(',')}}`;
}

/** A text as a CSS string that can also stand inside `<style>`. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
