import { editionNamed } from '../../editions/edition-name.ts';
import type { Finding } from '../../editions/finding.ts';
import { fits, type PackChoice, packContents } from '../../editions/pack-contents.ts';
import { packSchema } from '../../editions/schema/pack.ts';
import { topicOf } from '../../editions/topics.ts';
import type { Content, ContentRule, YamlFile } from '../content.ts';
import { type EditionSource, isRecord } from '../edition-source.ts';
import { namesOf } from '../names.ts';
import { candidate, seenToday, standingRemark, unknownEdition } from '../pack-editions.ts';
import { at } from '../place.ts';

const rule = ['kind', 'year', 'topic'] as const;
const ways = ['groups', 'editions', ...rule] as const;
const choiceSchema = packSchema.pick({
  groups: true,
  editions: true,
  kind: true,
  year: true,
  topic: true,
  groupBy: true,
});

/** Each pack of `packs.yaml` says in one way which editions are in it, each is there, once, and some can be read. */
export const packs: ContentRule = (content) => {
  const file = content.entries.packs;
  return Object.entries(file?.fields ?? {}).flatMap(([id, entry]) => {
    if (!file || !isRecord(entry)) return [];
    const faults = [...choosing(file, id, entry), ...namedEditions(file, id, entry, content)];
    return faults.some(({ severity }) => severity === 'error')
      ? faults
      : [...faults, ...empty(file, id, entry, content)];
  });
};

function choosing(file: YamlFile, id: string, entry: Record<string, unknown>): Finding[] {
  const has = (name: string) => entry[name] !== undefined && entry[name] !== null;
  const typed = ways.filter(has);
  const [first] = typed;
  if (!first) {
    return [
      at(file, file.yaml.placeOfName([], id), {
        severity: 'error',
        rule: 'pack-choice',
        message: `“${id}” doesn’t say which editions are in it.`,
        advice: 'Name them, as in editions: [briefing:bruising], or type a rule such as kind: briefing',
      }),
    ];
  }
  const isRule = (name: string) => rule.some((each) => each === name);
  const second = typed.find((name) => name !== first && !(isRule(first) && isRule(name)));
  if (second) {
    return [
      at(file, file.yaml.placeOfName([id], second), {
        severity: 'error',
        rule: 'pack-choice',
        message: `“${id}” says in two ways which editions are in it: ${first}: and ${second}:`,
        advice: `Delete ${first}: or ${second}:`,
      }),
    ];
  }
  if (!has('groupBy') || isRule(first)) return [];
  return [
    at(file, file.yaml.placeOfName([id], 'groupBy'), {
      severity: 'error',
      rule: 'pack-choice',
      message: `groupBy: goes with a rule (${rule.join(', ')}); the editions of “${id}” are named.`,
      advice:
        first === 'groups'
          ? 'Delete the line.'
          : 'Delete the line, or name the editions in groups: with a name each.',
    }),
  ];
}

interface Typed {
  name: string;
  path: PropertyKey[];
}

function namedIn(id: string, { groups, editions }: Record<string, unknown>): Typed[] {
  const names = (list: unknown, path: PropertyKey[]) =>
    (Array.isArray(list) ? list : []).flatMap((name: unknown, index) =>
      typeof name === 'string' && name.trim() ? [{ name: name.trim(), path: [...path, index] }] : [],
    );
  return [
    ...(Array.isArray(groups) ? groups : []).flatMap((group: unknown, index) =>
      isRecord(group) ? names(group.editions, [id, 'groups', index, 'editions']) : [],
    ),
    ...names(editions, [id, 'editions']),
  ];
}

function namedEditions(
  file: YamlFile,
  id: string,
  entry: Record<string, unknown>,
  content: Content,
): Finding[] {
  const lines = new Map<EditionSource, number>();
  return namedIn(id, entry).flatMap(({ name, path }): Finding[] => {
    const place = file.yaml.placeOf(path);
    const wanted = editionNamed(name);
    const edition = content.editions.find((each) => each.kind === wanted?.kind && each.id === wanted.id);
    if (!edition) return [at(file, place, unknownEdition(name, content))];
    const earlier = lines.get(edition);
    lines.set(edition, earlier ?? place.line);
    if (earlier !== undefined) {
      return [
        at(file, place, {
          severity: 'error',
          rule: 'edition-twice',
          message: `“${String(edition.fields.title ?? edition.id)}” is in this pack already, by line ${earlier}.`,
          advice: 'Delete it here, or there.',
        }),
      ];
    }
    const remark = standingRemark(edition, content);
    return remark ? [at(file, place, remark)] : [];
  });
}

/**
 * A pack without editions has no page. If none that is there could ever be in it, that is an error; else readers get it
 * on its day.
 */
function empty(file: YamlFile, id: string, entry: Record<string, unknown>, content: Content): Finding[] {
  const typed = Object.fromEntries(Object.entries(entry).filter(([name]) => name in choiceSchema.shape));
  const choice = choiceSchema.safeParse(typed);
  const topics = namesOf(content, 'topics').all.map((topic) => ({ id: topic.id, name: topic.title }));
  if (!choice.success || isUnknown(choice.data.topic, topics)) return [];
  if (packContents(choice.data, seenToday(content).map(candidate), topics).length > 0) return [];
  const names = choice.data.groups ?? choice.data.editions;
  const fitting = content.editions.map(candidate).filter((edition) => fits(edition, choice.data, topics));
  return [
    at(file, file.yaml.placeOfName([], id), {
      // Editions that are there may come out, or be read again: a build must not stop because a day has come.
      severity: names || fitting.length > 0 ? 'warning' : 'error',
      rule: 'empty-pack',
      message: names
        ? `“${id}” has nothing in it: readers can see none of the editions that it names.`
        : `“${id}” has nothing in it: ${whyNone(choice.data, fitting.length)}`,
      advice: names
        ? 'Name one that is published, or put # before each line of the pack until then.'
        : `Change ${rule.filter((name) => choice.data[name] !== undefined).join(': or ')}:, or put # before each line of the pack until there is one.`,
    }),
  ];
}

/** A topic that isn't there is for another rule to tell of. */
function isUnknown(topic: string | undefined, topics: readonly { id: string; name: string }[]): boolean {
  return topic !== undefined && topics.length > 0 && !topicOf(topic, topics);
}

function whyNone({ kind, year, topic }: PackChoice, fitting: number): string {
  const what = kind === 'lessons-learned' ? 'lessons-learned edition' : (kind ?? 'edition');
  const which = `${year ? ` of ${year}` : ''}${topic ? ` about “${topic}”` : ''}`;
  if (fitting === 0) return `there is no ${what}${which}.`;
  return `each ${what}${which} is a draft, still to come, replaced or withdrawn.`;
}
