import { monthAndYear } from './dates.ts';
import { editionNamed } from './edition-name.ts';
import { fixedWords } from './fixed-words/index.ts';
import { kinds } from './kinds.ts';
import type { Topic } from './library.ts';
import { byOldest } from './order.ts';
import type { EditionName } from './replacement.ts';
import type { PackFields } from './schema/pack.ts';
import { isCurrent, type StandingFacts } from './standing.ts';
import { topicOf } from './topics.ts';

/** What of an edition says whether it goes into a pack, and where. */
export type PackCandidate = EditionName & { data: StandingFacts & { topics: readonly string[] } };

/** Editions of a pack that belong together; without a name when the pack has no groups. */
export interface PackGroup<Edition> {
  name: string | undefined;
  editions: Edition[];
}

/** How a pack says which editions are in it. */
export type PackChoice = Partial<
  Pick<PackFields, 'groups' | 'editions' | 'kind' | 'year' | 'topic' | 'groupBy' | 'lang'>
>;

type NamedTopic = Pick<Topic, 'id' | 'name'>;

/**
 * The editions of a pack, of those that readers see: named ones in the order typed, those of a rule oldest first. What
 * is withdrawn is left out, what is replaced too unless it is named. No edition is in it twice, and no group is empty.
 */
export function packContents<Edition extends PackCandidate>(
  pack: PackChoice,
  seen: readonly Edition[],
  topics: readonly NamedTopic[],
): PackGroup<Edition>[] {
  const readable = seen.filter(({ data }) => !data.withdrawn);
  if (pack.groups) return named(pack.groups, readable);
  if (pack.editions) return named([{ name: undefined, editions: pack.editions }], readable);
  const chosen = readable
    .filter((edition) => isCurrent(edition, seen) && fits(edition, pack, topics))
    .sort(byOldest);
  return grouped(chosen, pack, topics);
}

/** True if an edition is one of those that a rule means, whether readers see it or not. */
export function fits(
  { kind, data }: PackCandidate,
  rule: Pick<PackChoice, 'kind' | 'year' | 'topic'>,
  topics: readonly NamedTopic[],
): boolean {
  if (rule.kind && kind !== rule.kind) return false;
  if (rule.year && !data.date.startsWith(`${rule.year}-`)) return false;
  if (rule.topic === undefined) return true;
  const wanted = topicNamed(rule.topic, topics);
  return data.topics.some((name) => topicNamed(name, [...topics, wanted]).id === wanted.id);
}

function named<Edition extends PackCandidate>(
  groups: readonly { name: string | undefined; editions: readonly string[] }[],
  readable: readonly Edition[],
): PackGroup<Edition>[] {
  const taken = new Set<Edition>();
  return withSome(
    groups.map(({ name, editions }) => ({
      name,
      editions: editions.flatMap((typed) => {
        const wanted = editionNamed(typed);
        const found = readable.find(({ kind, id }) => kind === wanted?.kind && id === wanted.id);
        if (!found || taken.has(found)) return [];
        taken.add(found);
        return [found];
      }),
    })),
  );
}

function grouped<Edition extends PackCandidate>(
  editions: readonly Edition[],
  { groupBy, lang = 'en-GB' }: PackChoice,
  topics: readonly NamedTopic[],
): PackGroup<Edition>[] {
  const { say } = fixedWords(lang);
  const otherTopics = say('other-topics');
  const rank = (name: string): number => (name === otherTopics ? 1 : 0);
  const by = (nameOf: (edition: Edition) => string) =>
    [...Map.groupBy(editions, nameOf)].map(([name, all]) => ({ name, editions: all }));
  switch (groupBy) {
    case undefined:
      return withSome([{ name: undefined, editions: [...editions] }]);
    case 'month':
      return by(({ data }) => monthAndYear(data.date, lang));
    case 'kind':
      return withSome(
        kinds.map((kind) => ({
          name: say(`${kind}-plural`),
          editions: editions.filter((edition) => edition.kind === kind),
        })),
      );
    case 'topic': {
      const first = ({
        data: {
          topics: [name],
        },
      }: Edition) => name && topicNamed(name, topics).name;
      const withTopic = by((edition) => first(edition) || otherTopics);
      return withTopic.sort((a, b) => rank(a.name) - rank(b.name) || alphabet.compare(a.name, b.name));
    }
  }
}

const alphabet = new Intl.Collator('en-GB', { numeric: true });

function topicNamed(typed: string, topics: readonly NamedTopic[]): NamedTopic {
  return topicOf(typed, topics) ?? { id: typed, name: typed };
}

function withSome<Edition>(groups: PackGroup<Edition>[]): PackGroup<Edition>[] {
  return groups.filter(({ editions }) => editions.length > 0);
}
