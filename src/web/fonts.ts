import italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import semibold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2?url';
import extrabold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-800-normal.woff2?url';
import italicExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-italic.woff2?url';
import regularExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?url';
import semiboldExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff2?url';
import extraboldExt from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-800-normal.woff2?url';
import ranges from '@fontsource/atkinson-hyperlegible-next/unicode.json';

interface Face {
  weight: 400 | 600 | 800;
  style?: 'italic';
  range: keyof typeof ranges;
  url: string;
}

const faces: Face[] = [
  { weight: 400, range: 'latin-ext', url: regularExt },
  { weight: 600, range: 'latin-ext', url: semiboldExt },
  { weight: 800, range: 'latin-ext', url: extraboldExt },
  { weight: 400, style: 'italic', range: 'latin-ext', url: italicExt },
  { weight: 400, range: 'latin', url: regular },
  { weight: 600, range: 'latin', url: semibold },
  { weight: 800, range: 'latin', url: extrabold },
  { weight: 400, style: 'italic', range: 'latin', url: italic },
];

/** Addresses of the fonts that the top of every page needs, for `<link rel="preload">`. */
export const preloadedFonts: readonly string[] = [regular, extrabold];

/** The `@font-face` rules of the site. A browser fetches a face only where a character needs it. */
export function fontFaces(): string {
  return faces
    .map(
      ({ weight, style, range, url }) =>
        `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};` +
        `${style ? `font-style:${style};` : ''}font-display:swap;` +
        `src:url(${url})format("woff2");unicode-range:${ranges[range]}}`,
    )
    .join('');
}
