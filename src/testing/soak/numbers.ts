import { Arbitrary, integer, type Random, type Stream, Value } from 'fast-check';

/**
 * A whole number that is `count` when it is made and shrinks down to `least`. Sizes are drawn when an edition is
 * planned, so that all of it lives within its length; here they only shrink.
 */
export function shrinking(count: number, least = 0): Arbitrary<number> {
  return count <= least ? new Planned(least, least) : new Planned(count, least);
}

class Planned extends Arbitrary<number> {
  readonly #count: number;
  readonly #smaller: Arbitrary<number>;

  constructor(count: number, least: number) {
    super();
    this.#count = count;
    this.#smaller = integer({ min: least, max: count });
  }

  generate(_random: Random): Value<number> {
    return new Value(this.#count, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is number {
    return this.#smaller.canShrinkWithoutContext(value);
  }

  shrink(value: number, context: unknown): Stream<Value<number>> {
    return this.#smaller.shrink(value, context);
  }
}
