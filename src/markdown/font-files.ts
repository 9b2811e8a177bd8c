import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** The weights that editions are set in. */
export const weights = [400, 600, 800] as const;
export type Weight = (typeof weights)[number];

/** A font file to load with `@font-face`. Two weights share a file where a font has no nearer one. */
export interface FontFile {
  /** Name of the CSS family. */
  family: string;
  weight: Weight;
  /** File name, safe in an address. */
  name: string;
  /** Absolute. */
  path: string;
  /** The value of `unicode-range`. */
  unicodeRange: string;
}

/** The part of a font that stands in one set of files, one file a weight. */
export interface Subset {
  /** Files by weight, absolute. */
  paths: Record<Weight, string>;
  /** The value of `unicode-range` that the package gives. */
  unicodeRange: string;
  /** True if every weight has a glyph for the character, and `unicode-range` lets a browser use it. */
  has(codePoint: number): boolean;
}

// From the folder the command runs in: built code is moved elsewhere and has no packages beside it.
const require = createRequire(resolve('package.json'));
const subsetsOf = new Map<string, Subset[]>();
const charactersOf = new Map<string, Set<number>>();

/** The subsets of a package of @fontsource: `noto-sans`. Read once a process, fonts themselves when first asked. */
export function fontSubsets(font: string): Subset[] {
  const known = subsetsOf.get(font);
  if (known) return known;
  const ranges = readJson<Record<string, string>>(font, 'unicode.json');
  const available = readJson<{ weights: number[] }>(font, 'metadata.json').weights;
  const subsets = Object.entries(ranges).map(([key, unicodeRange]) => {
    const part = key.replace(/^\[(\d+)\]$/, '$1');
    const file = (weight: Weight) =>
      packageFile(font, `files/${font}-${part}-${nearest(available, weight)}-normal.woff2`);
    return subset({ 400: file(400), 600: file(600), 800: file(800) }, unicodeRange);
  });
  subsetsOf.set(font, subsets);
  return subsets;
}

/** The files of a subset under a family name; `unicodeRange` narrows what browsers use it for. */
export function filesOf({ paths, ...subset }: Subset, family: string, unicodeRange?: string): FontFile[] {
  return weights.map((weight) => ({
    family,
    weight,
    name: basename(paths[weight]),
    path: paths[weight],
    unicodeRange: unicodeRange ?? subset.unicodeRange,
  }));
}

/** Every character that a font file has a glyph for, by its own table (`cmap`). */
export function charactersIn(path: string): ReadonlySet<number> {
  const known = charactersOf.get(path);
  if (known) return known;
  const characters = readCharacters(path);
  charactersOf.set(path, characters);
  return characters;
}

function readCharacters(path: string): Set<number> {
  // The .woff beside a .woff2 holds the same tables, each by itself: a tenth of the time to read this one.
  // fontkit 2.0.4 can't unpack a few of them (noto-sans-sc-101-400), and reads their .woff2.
  for (const file of [path.replace(/\.woff2$/, '.woff'), path]) {
    const font = fontkit().create(readFileSync(file));
    if (!('characterSet' in font)) throw new Error(`${file} holds several fonts`);
    try {
      return new Set(font.characterSet.filter((codePoint) => font.hasGlyphForCodePoint(codePoint)));
    } catch (error) {
      if (file === path) throw error;
    }
  }
  return new Set();
}

function subset(paths: Subset['paths'], unicodeRange: string): Subset {
  const ranges = parseRanges(unicodeRange);
  return {
    paths,
    unicodeRange,
    has: (codePoint) =>
      ranges.some(([first, last]) => first <= codePoint && codePoint <= last) &&
      weights.every((weight) => charactersIn(paths[weight]).has(codePoint)),
  };
}

function parseRanges(unicodeRange: string): [first: number, last: number][] {
  return unicodeRange.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function nearest(available: readonly number[], weight: Weight): number {
  return available.reduce((best, other) =>
    Math.abs(other - weight) < Math.abs(best - weight) ? other : best,
  );
}

/** Loaded when first needed, and not by `import`: it takes 70 ms, and would be copied into what Astro builds. */
function fontkit(): typeof import('fontkit') {
  return require('fontkit');
}

function packageFile(font: string, file: string): string {
  return join(dirname(require.resolve(`@fontsource/${font}/package.json`)), file);
}

function readJson<T>(font: string, file: string): T {
  return JSON.parse(readFileSync(packageFile(font, file), 'utf8'));
}
