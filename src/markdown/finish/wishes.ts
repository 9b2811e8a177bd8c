import type { Library } from '../../editions/library.ts';
import { topicOf } from '../../editions/topics.ts';

/** Names as an officer types several: with commas between them. */
export function namesIn(typed: string | undefined): string[] {
  return (typed ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Tells whether something with these topics is on the topic that an officer asks for; all are if none is asked for. */
export function isOn(typed: string | undefined, { topics }: Library): (ids: readonly string[]) => boolean {
  if (!typed) return () => true;
  const wanted = topicOf(typed, topics)?.id ?? typed;
  return (ids) => ids.includes(wanted);
}

/** Sorts by a text that each item has, as its signs come in order: days and times do. */
export function by<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
