import type { Finding } from '../../editions/finding.ts';
import { topicOf } from '../../editions/topics.ts';
import type { Content, ContentRule } from '../content.ts';
import { isRecord, type TextSource } from '../edition-source.ts';
import { nearestName } from '../nearest-name.ts';
import { at } from '../place.ts';
import type { Place, YamlSource } from '../yaml-source.ts';

interface Topics {
  id: string;
  name: string;
}

/**
 * Each topic that an edition, course, resource, group or pack names is one of `topics.yaml`. Without that file any words
 * go; while it can't be read it is for another rule to say so.
 */
export const topicNames: ContentRule = (content) => {
  const topics = topicsOf(content);
  if (!topics) return [];
  const documents = [...content.editions, ...content.courses].flatMap((document) =>
    document.yaml ? namedAt(document, document.yaml, [], document.fields, topics) : [],
  );
  const entries = Object.values(content.entries).flatMap((file) =>
    Object.entries(file?.fields ?? {}).flatMap(([id, entry]) =>
      file && isRecord(entry) ? namedAt(file, file.yaml, [id], entry, topics) : [],
    ),
  );
  return [...documents, ...entries, ...ofPacks(content, topics)];
};

function topicsOf({ entries: { topics } }: Content): Topics[] | undefined {
  if (!topics || topics.yaml.errors.length > 0) return undefined;
  return Object.entries(topics.fields).map(([id, topic]) => ({
    id,
    name: isRecord(topic) ? String(topic.name ?? '') : '',
  }));
}

/** The topic by which a pack chooses its editions. */
function ofPacks({ entries: { packs } }: Content, topics: Topics[]): Finding[] {
  return Object.entries(packs?.fields ?? {}).flatMap(([id, pack]) =>
    packs && isRecord(pack) ? unknownTopic(packs, packs.yaml.placeOf([id, 'topic']), pack.topic, topics) : [],
  );
}

function namedAt(
  source: TextSource,
  yaml: YamlSource,
  path: readonly string[],
  fields: Readonly<Record<string, unknown>>,
  topics: Topics[],
): Finding[] {
  if (!Array.isArray(fields.topics)) return [];
  return fields.topics.flatMap((typed: unknown, index) =>
    unknownTopic(source, yaml.placeOf([...path, 'topics', index]), typed, topics),
  );
}

function unknownTopic(source: TextSource, place: Place, typed: unknown, topics: Topics[]): Finding[] {
  if (typeof typed !== 'string' || !typed.trim() || topicOf(typed, topics)) return [];
  const near = nearestName(typed, [...topics.map(({ name }) => name), ...topics.map(({ id }) => id)]);
  return [
    at(source, place, {
      severity: 'error',
      rule: 'unknown-topic',
      message: `There is no topic “${typed.trim()}” in topics.yaml.`,
      advice: near
        ? `Type ${near} in its place.`
        : `Use one of these: ${topics.map(({ id }) => id).join(', ')}. Or add the topic to topics.yaml.`,
    }),
  ];
}
