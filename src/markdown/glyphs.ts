import { type FontFile, filesOf, fontSubsets, type Subset } from './font-files.ts';

export type { FontFile };

/** The family that text is set in, and the one that takes over for characters it lacks. */
export const textFamily = 'Atkinson Hyperlegible Next';
export const fallbackFamily = 'Press Fallback';

const textFont = 'atkinson-hyperlegible-next';

/** In order of preference. Chinese comes last: its signs and arrows are as wide as a Chinese character. */
const fallbackFonts = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-symbols',
  'noto-sans-symbols-2',
  'noto-emoji',
  'noto-sans-sc',
];

export interface FontsForText {
  fonts: FontFile[];
  /** Characters that no font has, each where it first stands: `index` counts as `String` does. */
  uncovered: { character: string; index: number }[];
}

/** The files that Latin text needs, Welsh included: two subsets in three weights. */
export function textFonts(): FontFile[] {
  return textSubsets().flatMap((subset) => filesOf(subset, textFamily));
}

/**
 * The font files that a text needs: those of the text family, and for each character that it lacks the first of the
 * fallback fonts that has it. All fallback fonts are one family, each restricted to the characters it is needed for.
 */
export function fontsFor(text: string): FontsForText {
  const [latin, ...others] = textSubsets();
  const used = new Set<Subset | undefined>([latin]);
  const fallback = new Map<Subset, Set<number>>();
  const uncovered = new Map<string, number>();

  const need = (subset: Subset, codePoints: readonly number[]) => {
    if (isTextSubset(subset)) used.add(subset);
    else fallback.set(subset, new Set([...(fallback.get(subset) ?? []), ...codePoints]));
  };
  for (const [cluster, index] of unusualClusters(text)) {
    const whole =
      subsetFor(drawnIn(cluster), textSubsets()) ??
      // A letter and its mark are drawn as one where the font has them as one.
      subsetFor(drawnIn(cluster.normalize('NFC')), textSubsets()) ??
      subsetFor(drawnIn(cluster), fallbackSubsets());
    if (whole) {
      need(whole, codePointsOf(cluster));
      continue;
    }
    let offset = index;
    for (const character of cluster) {
      const subset =
        subsetFor(drawnIn(character), textSubsets()) ?? subsetFor(drawnIn(character), fallbackSubsets());
      if (subset) need(subset, codePointsOf(character));
      else if (!uncovered.has(character)) uncovered.set(character, offset);
      offset += character.length;
    }
  }
  return {
    fonts: [
      ...[latin, ...others].flatMap((subset) =>
        subset && used.has(subset) ? filesOf(subset, textFamily) : [],
      ),
      ...[...fallback].flatMap(([subset, characters]) =>
        filesOf(subset, fallbackFamily, asRange(characters)),
      ),
    ],
    uncovered: [...uncovered].map(([character, index]) => ({ character, index })),
  };
}

function textSubsets(): Subset[] {
  // The package lists `latin-ext` first.
  return fontSubsets(textFont).toReversed();
}

function isTextSubset(subset: Subset): boolean {
  return fontSubsets(textFont).includes(subset);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * What a reader sees as one character, where the first text subset lacks a part of it, each once with the place where
 * it first stands. Lines in which nothing is unusual, nearly all, are passed over.
 */
function unusualClusters(text: string): Map<string, number> {
  const [latin] = textSubsets();
  const usual = (character: string) => {
    const [codePoint] = drawnIn(character);
    return codePoint === undefined || latin?.has(codePoint);
  };
  const characters = new Set(text);
  const unusual = new Set([...characters].filter((character) => !usual(character)));
  const clusters = new Map<string, number>();
  if (unusual.size === 0) return clusters;
  let start = 0;
  for (const line of text.split('\n')) {
    if ([...line].some((character) => unusual.has(character))) {
      for (const { segment, index } of graphemes.segment(line)) {
        if (clusters.has(segment) || ![...segment].some((character) => unusual.has(character))) continue;
        clusters.set(segment, start + index);
      }
    }
    start += line.length + 1;
  }
  return clusters;
}

/** The first of some subsets that has all of some code points. */
function subsetFor(codePoints: readonly number[], subsets: Iterable<Subset>): Subset | undefined {
  for (const subset of subsets) {
    if (codePoints.every((codePoint) => !isPrivate(codePoint) && subset.has(codePoint))) return subset;
  }
  return undefined;
}

function* fallbackSubsets(): Generator<Subset> {
  for (const font of fallbackFonts) yield* fontSubsets(font);
}

const undrawn = /[\s\p{Control}\p{Default_Ignorable_Code_Point}]/u;

/** The code points of a text that need a glyph: not spaces, control characters, joiners, variation selectors. */
function drawnIn(text: string): number[] {
  return codePointsOf(text.replace(new RegExp(undrawn, 'gu'), ''));
}

function codePointsOf(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

/** What a private-use character looks like is known to one font only, whatever others draw for it. */
function isPrivate(codePoint: number): boolean {
  return /\p{Private_Use}/u.test(String.fromCodePoint(codePoint));
}

function asRange(codePoints: ReadonlySet<number>): string {
  const ranges: [first: number, last: number][] = [];
  for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open && open[1] + 1 === codePoint) open[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
