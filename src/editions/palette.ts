import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori';
import { type Kind, kinds } from './kinds.ts';

/** A brand as `partnership.yaml` gives it; colours are `#` and six digits. */
export interface BrandColours {
  colour: string;
  accents?: Partial<Record<Kind, string | undefined>>;
}

/** Colours of paper: custom properties without `--`. `accent` is the kind's. */
export type PaperRole = 'brand' | 'accent' | 'ink' | 'ink-2' | 'write' | 'line' | 'on-solid';

/** Colours of the screen: custom properties without `--`. `accent` is the kind's. */
export type WebRole =
  | 'paper'
  | 'ink'
  | 'soft'
  | 'edge'
  | 'rule'
  | 'band'
  | 'band-deep'
  | 'on-band'
  | 'on-band-soft'
  | 'link'
  | 'visited'
  | 'accent'
  | 'mark';

/** A given colour on which white can't be read, and the nearest one that is used in its place. */
export interface PaletteProblem {
  /** Where it stands in `partnership.yaml`. */
  path: ['brand', 'colour'] | ['brand', 'accents', Kind];
  given: string;
  /** The nearest colour of the same hue that works. */
  usable: string;
  /** Contrast of white on the given colour, and on the grey that a printer makes of it. */
  contrast: number;
  contrastInGrey: number;
}

/** Every colour of a partnership, as hex. */
export interface Palette {
  /** `paper.newsletter.accent`: the roles of paper, for each kind. */
  paper: Record<Kind, Record<PaperRole, string>>;
  /** `light` and `dark` are the roles of the screen for each kind. On pages of no kind use the newsletter's. */
  web: { light: Record<Kind, Record<WebRole, string>>; dark: Record<Kind, Record<WebRole, string>> };
  problems: PaletteProblem[];
}

/** Text on a colour, and a colour as text, must reach this (WCAG 2.2, 1.4.3). */
const readable = 4.5;
const white = '#ffffff';
const fixed = {
  ink: '#17212b',
  'ink-2': '#46525d',
  write: '#6c767e',
  line: '#8b959d',
} as const;

const toOklch = converter('oklch');
const toRgb = converter('rgb');

/**
 * All colours that follow from the brand, by the tables of paper and screen. The same brand always gives the same
 * palette. A colour that is too light for white text is darkened, hue kept, and named in `problems`.
 */
export function palette(brand: BrandColours): Palette {
  const problems: PaletteProblem[] = [];
  const use = (given: string, path: PaletteProblem['path']): string => {
    const usable = nearestUsable(given);
    if (usable !== given) problems.push({ path, given, usable, ...contrasts(given) });
    return usable;
  };
  const own = use(brand.colour, ['brand', 'colour']);
  const accents = eachKind((kind) => {
    const given = brand.accents?.[kind];
    return given ? use(given, ['brand', 'accents', kind]) : own;
  });
  return {
    paper: eachKind((kind) => ({ brand: own, accent: accents[kind], ...fixed, 'on-solid': white })),
    web: {
      light: eachKind((kind) => light(own, accents[kind])),
      dark: eachKind((kind) => dark(own, accents[kind])),
    },
    problems,
  };
}

/** How well white can be read on a colour, in colour and printed in grey. */
export function contrasts(hex: string): { contrast: number; contrastInGrey: number } {
  return { contrast: wcagContrast(white, hex), contrastInGrey: wcagContrast(white, printedGrey(hex)) };
}

/** The grey that an office printer makes of a colour. */
function printedGrey(hex: string): string {
  const { r, g, b } = toRgb(hex) ?? { r: 0, g: 0, b: 0 };
  const grey = 0.299 * r + 0.587 * g + 0.114 * b;
  return formatHex({ mode: 'rgb', r: grey, g: grey, b: grey });
}

/** The colour itself if white can be read on it, else the same hue darkened in steps of 0.01 until it can. */
export function nearestUsable(hex: string): string {
  const given = oklch(hex);
  let candidate = hex;
  for (let step = 1; !isUsable(candidate) && step <= 100; step += 1) {
    candidate = shade(given.l - step / 100, given.c, given.h);
  }
  return candidate;
}

/** Roles as a `style` value or the inside of a rule: `--brand:#0b5563;--accent:…`. */
export function customProperties(roles: Readonly<Record<string, string>>): string {
  return Object.entries(roles)
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';');
}

function light(brand: string, accent: string): Record<WebRole, string> {
  const { l, c, h } = oklch(brand);
  return {
    paper: white,
    ink: fixed.ink,
    soft: fixed['ink-2'],
    edge: fixed.write,
    rule: shade(0.845, 0.014, h),
    band: brand,
    'band-deep': shade(l - 0.1, c * 0.9, h),
    'on-band': white,
    'on-band-soft': shade(0.9, 0.03, h),
    link: brand,
    visited: nearestUsable(shade(l, 0.13, 318)),
    accent,
    mark: shade(0.93, 0.07, 95),
  };
}

function dark(brand: string, accent: string): Record<WebRole, string> {
  const { c, h } = oklch(brand);
  const own = oklch(accent);
  return {
    paper: shade(0.195, 0.014, h),
    ink: shade(0.945, 0.006, h),
    soft: shade(0.8, 0.014, h),
    edge: shade(0.6, 0.022, h),
    rule: shade(0.37, 0.018, h),
    band: shade(0.315, c * 0.85, h),
    'band-deep': shade(0.255, c * 0.7, h),
    'on-band': white,
    'on-band-soft': shade(0.88, 0.03, h),
    link: shade(0.83, Math.min(c, 0.07), h),
    visited: shade(0.8, 0.08, 318),
    accent: shade(0.81, Math.min(own.c * 0.95, 0.075), own.h),
    mark: shade(0.42, 0.075, 95),
  };
}

function isUsable(hex: string): boolean {
  const { contrast, contrastInGrey } = contrasts(hex);
  return contrast >= readable && contrastInGrey >= readable;
}

function oklch(hex: string): { l: number; c: number; h: number } {
  const { l, c, h } = toOklch(hex) ?? { l: 0, c: 0 };
  return { l, c, h: h ?? 0 };
}

/** A colour as hex, its chroma lowered to what a screen can show. */
function shade(l: number, c: number, h: number): string {
  const colour: Oklch = { mode: 'oklch', l: Math.max(0, l), c, h };
  return formatHex(clampChroma(colour, 'oklch', 'rgb'));
}

function eachKind<Value>(give: (kind: Kind) => Value): Record<Kind, Value> {
  const [newsletter, briefing, lessonsLearned] = kinds;
  return {
    newsletter: give(newsletter),
    briefing: give(briefing),
    'lessons-learned': give(lessonsLearned),
  };
}
