import type { Topic } from './library.ts';

/**
 * The topic that an edition, course, resource or group names: by its id or its name, in any case. Undefined for words
 * that name none; without `topics.yaml` no words do.
 */
export function topicOf<Named extends Pick<Topic, 'id' | 'name'>>(
  name: string,
  topics: readonly Named[],
): Named | undefined {
  const wanted = folded(name);
  return (
    topics.find((topic) => folded(topic.id) === wanted) ??
    topics.find((topic) => folded(topic.name) === wanted)
  );
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
}
