import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { packAddress, packPdfPath } from './address.ts';
import type { Kind } from './kinds.ts';
import type { Topic } from './library.ts';
import { plainLines } from './line-ends.ts';
import { type PackCandidate, type PackGroup, packContents } from './pack-contents.ts';
import type { PackFields } from './schema/pack.ts';
import { topicOf } from './topics.ts';

/** Several editions in one PDF. */
export interface PackOf<Edition> {
  id: string;
  title: string;
  standfirst: string | undefined;
  /** `YYYY-MM-DD`: as given, else that of the newest edition in it. */
  date: string;
  /** As typed; of a pack that names none but is chosen by topic, that topic. */
  topics: string[];
  lang: string;
  /** The kind of all its editions, if they have one in common. */
  kind: Kind | undefined;
  /** At least one, with at least one edition each. */
  groups: PackGroup<Edition>[];
  /** Paragraphs. */
  howToUse: string[];
  /** Below the base path: `/packs/x/`. */
  address: string;
  /** Its path is below the output folder. */
  pdf: { variant: 'standard'; path: string };
  /** As findings name it: `content/packs.yaml`. */
  file: string;
  /** The line of the file on which its id stands. */
  line: number;
}

/** `packs.yaml`: where it is, and on which lines its entries begin. */
export interface PacksFile {
  file: string;
  lines: ReadonlyMap<string, number>;
}

/**
 * The packs that have something to read in them, newest first. `editions` are those that readers see; `packs` the
 * entries of `packs.yaml`.
 */
export function packsOf<Edition extends PackCandidate>(
  packs: readonly { id: string; data: PackFields }[],
  editions: readonly Edition[],
  topics: readonly Pick<Topic, 'id' | 'name'>[],
  { file, lines }: PacksFile,
): PackOf<Edition>[] {
  return packs
    .flatMap(({ id, data }): PackOf<Edition>[] => {
      const groups = packContents(data, editions, topics);
      const all = groups.flatMap((group) => group.editions);
      const [first] = all;
      if (!first) return [];
      const ofTopic = data.topic === undefined ? [] : [topicOf(data.topic, topics)?.name ?? data.topic];
      return [
        {
          id,
          title: data.title,
          standfirst: data.standfirst,
          date: data.date ?? newestDate(all),
          topics: data.topics.length > 0 ? data.topics : ofTopic,
          lang: data.lang,
          kind: all.every(({ kind }) => kind === first.kind) ? first.kind : undefined,
          groups,
          howToUse: data.howToUse,
          address: packAddress(id),
          pdf: { variant: 'standard', path: packPdfPath(id) },
          file,
          line: lines.get(id) ?? 1,
        },
      ];
    })
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/** The editions of a pack in the order in which it has them. */
export function editionsIn<Edition>({ groups }: Pick<PackOf<Edition>, 'groups'>): Edition[] {
  return groups.flatMap(({ editions }) => editions);
}

/** The line on which each entry of a YAML file begins, by its id. */
export function entryLines(typed: string): Map<string, number> {
  const counter = new LineCounter();
  const { contents } = parseDocument(plainLines(typed), { lineCounter: counter });
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  return new Map(
    keys.flatMap((key) =>
      isScalar(key) && key.range ? [[String(key.value), counter.linePos(key.range[0]).line]] : [],
    ),
  );
}

function newestDate(editions: readonly PackCandidate[]): string {
  return (
    editions
      .map(({ data }) => data.date)
      .sort()
      .at(-1) ?? ''
  );
}
