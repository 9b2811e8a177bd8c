import { courseAddress } from './address.ts';
import type { Course, Group, Library, Resource, Session, Term, Topic } from './library.ts';
import type { CourseFields } from './schema/course.ts';
import type { GroupFields } from './schema/group.ts';
import type { Partnership } from './schema/partnership.ts';
import type { ResourceFields } from './schema/resource.ts';
import type { TermFields } from './schema/term.ts';
import type { TopicFields } from './schema/topic.ts';
import { topicOf } from './topics.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

/** The entries of all collections, each by its schema. */
export interface Entries {
  partnership: Partnership;
  editions: { kind: Library['editions'][number]['kind']; id: string; data: { title: string } }[];
  packs: Library['packs'];
  courses: Entry<CourseFields>[];
  resources: Entry<ResourceFields>[];
  groups: Entry<GroupFields>[];
  terms: Entry<TermFields>[];
  topics: Entry<TopicFields>[];
}

/**
 * What editions may name, made of the collections' entries: topics by their ids, sessions by date and time, everything
 * else by its name, so that no order depends on the disk.
 */
export function libraryOf(entries: Entries): Library {
  const topics = entries.topics
    .map(({ id, data }): Topic => ({ id, ...data }))
    .sort(by((topic) => topic.name));
  const idsOf = (names: readonly string[]) => [
    ...new Set(names.map((name) => topicOf(name, topics)?.id ?? name)),
  ];
  return {
    partnership: entries.partnership,
    courses: entries.courses
      .map(
        ({ id, data }): Course => ({
          ...data,
          id,
          topics: idsOf(data.topics),
          sessions: sessionsOf(data),
          address: courseAddress(id),
        }),
      )
      .sort(by((course) => course.title)),
    resources: entries.resources
      .map(({ id, data }): Resource => ({ ...data, id, topics: idsOf(data.topics) }))
      .sort(by((resource) => resource.title)),
    groups: entries.groups
      .map(({ id, data }): Group => ({ ...data, id, topics: idsOf(data.topics) }))
      .sort(by((group) => group.name)),
    terms: entries.terms.map(({ id, data }): Term => ({ short: id, ...data })).sort(by((term) => term.short)),
    topics,
    editions: entries.editions.map(({ kind, id, data }) => ({ kind, id, title: data.title })),
    packs: entries.packs.map(({ id, title }) => ({ id, title })),
  };
}

/** Its dates in order. What is said of the whole course holds for each. */
function sessionsOf({ sessions, status }: CourseFields): Session[] {
  const whole = status === 'e-learning' ? 'open' : status;
  return sessions
    .map(({ status: own, ...session }): Session => ({ ...session, status: own ?? whole }))
    .sort(by(({ date, start }) => `${date} ${start ?? ''}`));
}

const alphabet = new Intl.Collator('en-GB', { numeric: true });

function by<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => alphabet.compare(key(a), key(b));
}
