import type { Edition, Pack } from '../editions/archive.ts';
import type { Course, Group, Library, Resource, Topic } from '../editions/library.ts';
import { isCurrent } from '../editions/standing.ts';
import { topicOf } from '../editions/topics.ts';

/** A topic with all that is about it. */
export interface TopicPile {
  topic: Topic;
  /** To read now, newest first. */
  editions: Edition[];
  packs: Pack[];
  courses: Course[];
  resources: Resource[];
  groups: Group[];
  /** How many editions, courses and resources there are. */
  count: number;
  /** The same in words: `3 editions`, `1 course`. */
  counts: string[];
}

/** Each topic with what is about it. Replaced and withdrawn editions are left out. */
export function topicPiles(
  library: Library,
  editions: readonly Edition[],
  packs: readonly Pack[],
): TopicPile[] {
  const current = editions.filter((edition) => isCurrent(edition, editions));
  return library.topics.map((topic) => {
    const names = (typed: readonly string[]) =>
      typed.some((name) => topicOf(name, library.topics)?.id === topic.id);
    const about = ({ topics }: { topics: string[] }) => topics.includes(topic.id);
    const pile = {
      topic,
      editions: current.filter(({ data }) => names(data.topics)),
      packs: packs.filter((pack) => names(pack.topics)),
      courses: library.courses.filter(about),
      resources: library.resources.filter(about),
      groups: library.groups.filter(about),
    };
    const counts: [number, string][] = [
      [pile.editions.length, 'edition'],
      [pile.courses.length, 'course'],
      [pile.resources.length, 'resource'],
    ];
    return {
      ...pile,
      count: counts.reduce((sum, [number]) => sum + number, 0),
      counts: counts
        .filter(([number]) => number > 0)
        .map(([number, name]) => `${number} ${number === 1 ? name : `${name}s`}`),
    };
  });
}
