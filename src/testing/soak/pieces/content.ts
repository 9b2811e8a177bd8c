import type { Arbitrary } from 'fast-check';
import { type Piece, stacked, wordCount } from '../piece.ts';
import { fraction, logUniform, oneOf, whole } from '../random.ts';
import { growing } from '../sequence.ts';
import type { Make, Setting } from '../setting.ts';
import { block } from './blocks.ts';
import { list } from './list.ts';
import { picture } from './picture.ts';
import { blockquote, code, headings, paragraph, repeated, rule } from './plain.ts';
import { table } from './table.ts';

/** How many blocks, lists and quotations stand in one another at most, lists’ own levels not counted. */
const deepest = 3;

/** What stands in a block, a list item or a quotation: one thing or more of any sort. */
export function content(setting: Setting, words: number): Arbitrary<Piece> {
  return contentOf(setting, words, 1).map((pieces) => stacked(pieces));
}

/** Things of every sort one below the other, of about so many words in all, and at least `least`. */
export function contentOf(setting: Setting, words: number, least = 0): Arbitrary<Piece[]> {
  return growing((sofar, random) => {
    const left = words - wordCount(sofar);
    if (left <= 0 && sofar.length >= least) return undefined;
    const here = { ...setting, random };
    return sort(here)(here, Math.max(1, Math.min(left, sizeOf(here, left))));
  }, least);
}

function sizeOf({ random, ordinary, depth }: Setting, left: number): number {
  if (ordinary) return whole(random, 15, 90);
  return logUniform(random, 3, Math.max(3, depth > 0 ? left : Math.min(left, 1500)));
}

/** Chooses a sort of thing that can stand there. */
function sort({ random, ordinary, depth }: Setting): Make {
  const draw = fraction(random);
  if (ordinary) {
    if (depth > 0) return draw < 0.7 ? paragraph : list;
    if (draw < 0.5) return paragraph;
    if (draw < 0.68) return list;
    if (draw < 0.76) return headings;
    if (draw < 0.82) return table;
    return draw < 0.85 ? picture : block;
  }
  if (depth >= deepest) return oneOf(random, [paragraph, list, table, picture]);
  if (draw < 0.25) return paragraph;
  if (draw < 0.37) return list;
  if (draw < 0.47) return table;
  if (draw < 0.52) return picture;
  if (draw < 0.55) return code;
  if (draw < 0.59) return blockquote;
  if (draw < 0.61) return rule;
  if (draw < 0.64) return repeated;
  if (draw < 0.69) return depth > 0 ? paragraph : headings;
  return block;
}
