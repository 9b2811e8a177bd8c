import { type Arbitrary, tuple } from 'fast-check';
import { indented, joined, type Piece, stacked } from '../piece.ts';
import { fraction, logUniform, oneOf, whole } from '../random.ts';
import { perhaps, sequence } from '../sequence.ts';
import { inside, type Make, type Setting } from '../setting.ts';
import { text } from '../text.ts';
import { content } from './content.ts';

const deepest = 6;

type Sort = 'bullets' | 'numbers' | 'tasks';

/** A list of any sort, up to six deep, with paragraphs and blocks in its items. */
export const list: Make = (setting, words) =>
  listOf(setting, words, 1, !setting.ordinary && fraction(setting.random) < 0.08);

/** Plans a list that is `level` lists down; a deep one goes down as far as lists do. */
function listOf(setting: Setting, words: number, level: number, deep = false): Arbitrary<Piece> {
  const { random, ordinary } = setting;
  const sort: Sort = ordinary
    ? oneOf(random, ['bullets', 'bullets', 'numbers'])
    : oneOf(random, ['bullets', 'numbers', 'tasks']);
  const start = !ordinary && fraction(random) < 0.2 ? whole(random, 0, 120) : 1;
  const bullet = ordinary ? '-' : oneOf(random, ['-', '*', '+']);
  const loose = fraction(random) < 0.25;
  const usual = ordinary ? 12 : logUniform(random, 1, 60);
  const count = Math.max(1, Math.min(ordinary ? 9 : 60, Math.round(words / usual)));
  const items = sequence(
    () =>
      Array.from({ length: count }, (_, index) =>
        item(setting, Math.max(1, Math.round(words / count)), level, deep && index === 0),
      ),
    1,
  );
  return items.map((parts) =>
    joined(
      parts,
      (texts) =>
        texts
          .map((typed, index) => indented(typed, ...markOf(sort, bullet, start + index)))
          .join(loose ? '\n\n' : '\n'),
      `list-${sort}`,
      `list-level-${level}`,
    ),
  );
}

/** What begins an item, and the margin of all that is below it. */
function markOf(sort: Sort, bullet: string, number: number): [mark: string, margin?: string] {
  if (sort === 'numbers') return [`${number}. `];
  return sort === 'tasks' ? [`${bullet} [${number % 2 ? ' ' : 'x'}] `, '  '] : [`${bullet} `];
}

/** An item: its text, and below it perhaps a list, paragraphs or blocks. */
function item(setting: Setting, words: number, level: number, deep: boolean): Arbitrary<Piece> {
  const { random, ordinary } = setting;
  const goesDown =
    level < (ordinary ? 2 : deepest) && (deep || (words > 3 && fraction(random) < (ordinary ? 0.15 : 0.35)));
  const holdsMore = !ordinary && words > 6 && fraction(random) < 0.12;
  const first = goesDown || holdsMore ? Math.ceil(words / 3) : words;
  const below = goesDown
    ? listOf(setting, Math.max(1, words - first), level + 1, deep)
    : holdsMore
      ? content(inside(setting), words - first)
      : undefined;
  if (!below) return text(setting, first);
  return tuple(text(setting, first), perhaps(below)).map(([lead, [more]]) =>
    more
      ? goesDown
        ? joined([lead, more], (texts) => texts.join('\n'))
        : stacked([lead, more], 'list-with-more')
      : lead,
  );
}
