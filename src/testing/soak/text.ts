import { type Arbitrary, nat, noShrink, tuple } from 'fast-check';
import { inline, type TextPlace } from './inlines.ts';
import { shrinking } from './numbers.ts';
import { joined, type Piece } from './piece.ts';
import { fraction } from './random.ts';
import { sequence } from './sequence.ts';
import { type Setting, textSeed } from './setting.ts';
import { runningText, spaced } from './words.ts';

/** Plans a text of so many words, with links, notes and the like among them. It shrinks to one word, or to `least`. */
export function text(
  setting: Setting,
  words: number,
  place: TextPlace = 'text',
  least = 1,
): Arbitrary<Piece> {
  const { random, lang } = setting;
  const among = sequence(() => {
    const most = Math.min(40, words / (place === 'label' ? 4 : 14));
    const count = Math.floor(fraction(random) ** 2 * (most + 1));
    return Array.from({ length: count }, () => tuple(noShrink(nat(999)), inline(setting, place, words)));
  });
  return tuple(shrinking(words, least), textSeed, among).map(([count, seed, inlines]) => {
    const sorted = [...inlines].sort(([one], [other]) => one - other);
    const typed = runningText(count, seed, lang);
    return joined(
      sorted.map(([, piece]) => piece),
      (texts) => {
        const parts: string[] = [];
        let from = 0;
        for (const [index, [at]] of sorted.entries()) {
          // The first word comes first: what a text begins with may mean something to Markdown.
          const to = Math.min(count, Math.max(1, Math.floor((at / 1000) * count)));
          parts.push(spaced(typed.slice(from, to), lang), texts[index] ?? '');
          from = to;
        }
        parts.push(spaced(typed.slice(from), lang));
        return tidy(parts.filter(Boolean).join(' '));
      },
    );
  });
}

/** No line break at either end, where it would be printed, and no spaces that would make code of a line. */
function tidy(typed: string): string {
  return typed
    .replace(/ ?(\\| {2})\n ?/g, '$1\n')
    .replace(/^(?:(?:\\| +)?\n)+|(?:(?:\\| +)\n)+$/g, '')
    .replace(/(?:(\\| {2})\n){2,}/g, '$1\n')
    .replace(/\n(?=[-=]+\s*(?:\n|$))/g, ' ')
    .trim();
}
