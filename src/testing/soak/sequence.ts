import { Arbitrary, type Random, Stream, Value } from 'fast-check';

/** A value of a sequence, with what made it. */
interface Member<Item> {
  maker: Arbitrary<Item>;
  made: Value<Item>;
}

/** Gives what makes the next thing of a sequence, of those that it has so far; undefined ends it. */
type Next<Item> = (sofar: readonly Item[], random: Random) => Arbitrary<Item> | undefined;

/**
 * Several things in a row, planned one by one. It shrinks by keeping one part of it alone or leaving one out, halves
 * first and single things last, then thing by thing, and never below `least`.
 */
export function growing<Item>(next: Next<Item>, least = 0): Arbitrary<Item[]> {
  return new Sequence(next, least);
}

/** Several things in a row, planned all at once: `plan` gives what makes each. It shrinks as {@link growing} does. */
export function sequence<Item>(plan: () => readonly Arbitrary<Item>[], least = 0): Arbitrary<Item[]> {
  let planned: readonly Arbitrary<Item>[] = [];
  return growing((sofar) => {
    if (sofar.length === 0) planned = plan();
    return planned[sofar.length];
  }, least);
}

/** Something that is there, in a list of one or, if it isn't there, of none; when it shrinks it goes. */
export function perhaps<Item>(maker: Arbitrary<Item>, isThere = true): Arbitrary<Item[]> {
  return sequence(() => (isThere ? [maker] : []));
}

class Sequence<Item> extends Arbitrary<Item[]> {
  readonly #next: Next<Item>;
  readonly #least: number;

  constructor(next: Next<Item>, least: number) {
    super();
    this.#next = next;
    this.#least = least;
  }

  generate(random: Random): Value<Item[]> {
    const members: Member<Item>[] = [];
    const sofar: Item[] = [];
    for (let maker = this.#next(sofar, random); maker; maker = this.#next(sofar, random)) {
      const made = maker.generate(random, undefined);
      members.push({ maker, made });
      sofar.push(made.value);
    }
    return asValue(members);
  }

  canShrinkWithoutContext(_value: unknown): _value is Item[] {
    return false;
  }

  shrink(_value: Item[], context: unknown): Stream<Value<Item[]>> {
    return new Stream(smaller(context as Member<Item>[], this.#least));
  }
}

function asValue<Item>(members: readonly Member<Item>[]): Value<Item[]> {
  return new Value(
    members.map(({ made }) => made.value),
    members,
  );
}

function* smaller<Item>(members: readonly Member<Item>[], least: number): IterableIterator<Value<Item[]>> {
  const { length } = members;
  if (length > least && least === 0) yield asValue([]);
  for (
    let size = Math.ceil(length / 2);
    size >= 1 && length > 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < length; from += size) {
      const part = members.slice(from, from + size);
      const rest = [...members.slice(0, from), ...members.slice(from + size)];
      if (part.length >= least && part.length < length) yield asValue(part);
      if (size < length / 2 && rest.length >= least) yield asValue(rest);
    }
  }
  for (const [index, { maker, made }] of members.entries()) {
    for (const less of maker.shrink(made.value, made.context)) {
      yield asValue(members.with(index, { maker, made: less }));
    }
  }
}
