import { Random } from 'fast-check';
import { seeded } from '../../markdown/import/random-documents.ts';

/** Numbers from `least` to `most`, both included. */
export function whole(random: Random, least: number, most: number): number {
  return random.nextInt(least, Math.max(least, Math.floor(most)));
}

/** A number from 0 to 1. */
export function fraction(random: Random): number {
  return random.nextInt(0, 0xffffff) / 0x1000000;
}

/** A whole number from `least` to `most` whose logarithm is uniform: as many below the geometric mean as above it. */
export function logUniform(random: Random, least: number, most: number): number {
  if (most <= least) return least;
  return Math.round(least * (most / least) ** fraction(random));
}

/** One of several. */
export function oneOf<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[whole(random, 0, items.length - 1)] ?? items[0];
}

/** The random numbers of edition `index` of a seed; they depend on these two alone. */
export function randomOf(seed: number, index: number): Random {
  return new Random(generator(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)));
}

/** As fast-check takes one. */
interface RandomGenerator {
  clone(): RandomGenerator;
  next(): number;
  getState(): readonly number[];
}

/** The project's own generator. */
function generator(start: number, drawn = 0): RandomGenerator {
  const next = seeded(start);
  let count = 0;
  for (; count < drawn; count += 1) next();
  return {
    clone: () => generator(start, count),
    next: () => {
      count += 1;
      return (next() * 0x100000000) | 0;
    },
    getState: () => [start, count],
  };
}
