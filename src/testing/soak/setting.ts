import { type Arbitrary, nat, noShrink, type Random } from 'fast-check';
import type { Kind } from '../../editions/kinds.ts';
import type { Piece } from './piece.ts';
import type { Language } from './stock.ts';

/** Where a piece of an edition stands while it is planned. */
export interface Setting {
  /** Sizes and shapes are drawn from it at once; what can shrink comes from fast-check’s own arbitraries. */
  random: Random;
  kind: Kind;
  lang: Language;
  /** Shapes and lengths as the sample’s editions have them, and no others. */
  ordinary: boolean;
  /** In how many blocks, lists and quotations it stands. */
  depth: number;
  /** The ids of the reviews of its edition. */
  reviews: readonly string[];
}

/** Plans a piece of about so many words. */
export type Make = (setting: Setting, words: number) => Arbitrary<Piece>;

/** What texts are drawn by; it never shrinks, since no text is simpler than another of its length. */
export const textSeed: Arbitrary<number> = noShrink(nat());

/** The setting inside a block, a list or a quotation. */
export function inside(setting: Setting): Setting {
  return { ...setting, depth: setting.depth + 1 };
}
