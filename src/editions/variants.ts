import { pdfPath } from './address.ts';
import type { Kind } from './kinds.ts';
import type { Partnership } from './schema/partnership.ts';

/** Every PDF that may be made of an edition, in the order in which readers are offered them. */
export const variants = ['standard', 'record', 'large-print', 'booklet', 'press'] as const;

/**
 * A PDF of an edition.
 *
 * - `standard`: A4, for the screen and the office printer; always made
 * - `record`: a briefing's team discussion record by itself
 * - `large-print`: A4, 18 pt, one column
 * - `booklet`: A5 pages on A4 sheets, to be printed on both sides and folded
 * - `press`: A4 with bleed and crop marks, for a printing house
 */
export type Variant = (typeof variants)[number];

/** What is made of a kind of edition, unless the partnership or the edition says something else. */
export const usualVariants: Readonly<Record<Kind, readonly Variant[]>> = {
  newsletter: ['standard', 'large-print'],
  briefing: ['standard', 'record', 'large-print'],
  'lessons-learned': ['standard', 'large-print'],
};

/** Variants that editions of a kind may ask for, beside the standard one. */
export function variantsFor(kind: Kind): Variant[] {
  return variants.filter(
    (variant) => variant !== 'standard' && (variant !== 'record' || kind === 'briefing'),
  );
}

/** A PDF of an edition and its path below the output folder. */
export interface EditionPdf {
  variant: Variant;
  path: string;
}

/** The PDFs of an edition: those it asks for, else those its partnership asks for, else the usual ones. */
export function pdfsOf(
  kind: Kind,
  id: string,
  asked: readonly Variant[] | undefined,
  partnership: Pick<Partnership, 'variants'>,
): EditionPdf[] {
  const wanted = asked ?? partnership.variants?.[kind] ?? usualVariants[kind];
  return variants
    .filter((variant) => variant === 'standard' || wanted.includes(variant))
    .map((variant) => ({ variant, path: pdfPath(kind, id, variant) }));
}
