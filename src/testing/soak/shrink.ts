/** Something that knows smaller ones of itself, the much smaller first. */
export interface Shrinkable<Self> {
  smaller(): Iterable<Self>;
}

/** How long shrinking goes on. */
export interface ShrinkLimits {
  /** How many candidates are tried together at most. */
  candidates: number;
  /** How long they are together, in characters of their keys: large ones are tried a few at a time. */
  characters: number;
  /** How often that is done for one step down before it is given up. */
  tries: number;
  /** How many steps down are taken. */
  steps: number;
}

/**
 * Finds a small thing that still fails. `fails` is given several candidates at once and says which of them still do, by
 * their places; the first is the next to be shrunk. Candidates with the same `key` as one that was tried aren’t tried
 * again.
 */
export async function shrink<Thing extends Shrinkable<Thing>>(
  start: Thing,
  fails: (candidates: Thing[]) => Promise<ReadonlySet<number>>,
  key: (thing: Thing) => string,
  { candidates, characters, tries, steps }: ShrinkLimits,
): Promise<Thing> {
  const seen = new Set([key(start)]);
  let smallest = start;
  for (let step = 0; step < steps; step += 1) {
    const next = await smaller(smallest);
    if (!next) break;
    smallest = next;
  }
  return smallest;

  async function smaller(thing: Thing): Promise<Thing | undefined> {
    const untried = notSeen(thing.smaller(), key, seen);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const group: Thing[] = [];
      for (let length = 0; group.length < candidates && length < characters; ) {
        const { value } = untried.next();
        if (!value) break;
        group.push(value);
        length += key(value).length;
      }
      if (group.length === 0) return undefined;
      const failing = await fails(group);
      const first = group.find((_, index) => failing.has(index));
      if (first) return first;
    }
    return undefined;
  }
}

function* notSeen<Thing>(
  things: Iterable<Thing>,
  key: (thing: Thing) => string,
  seen: Set<string>,
): Generator<Thing, undefined> {
  for (const thing of things) {
    if (seen.has(key(thing))) continue;
    seen.add(key(thing));
    yield thing;
  }
  return undefined;
}
