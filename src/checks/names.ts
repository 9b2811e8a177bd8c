import type { Content, EntriesName } from './content.ts';
import { isRecord } from './edition-source.ts';
import { nearestName } from './nearest-name.ts';

/** What editions can name, by the schemes of links: `resource:heat`. */
export type Collection = 'training' | 'resources' | 'groups' | 'topics' | 'glossary' | 'packs';

/** Something that editions can name. */
export interface Named {
  /** As links and attributes have it. */
  id: string;
  /** As readers see it. */
  title: string;
}

/** The names of a collection, and where they come from. */
export interface Names {
  /** As officers know the place: `content/resources.yaml`. */
  file: string;
  /** What one of them is: `resource`. */
  what: string;
  all: Named[];
  /** Whether the file that holds them is there. One that can't be read has findings of its own. */
  state: 'read' | 'missing' | 'unreadable';
}

const whatOf: Record<Collection, string> = {
  training: 'course',
  resources: 'resource',
  groups: 'group',
  topics: 'topic',
  glossary: 'term',
  packs: 'pack',
};

/** The names of one collection of a partnership. */
export function namesOf(content: Content, collection: Collection): Names {
  const what = whatOf[collection];
  if (collection === 'training') {
    const all = content.courses.map(({ id, fields }) => ({ id, title: String(fields.title ?? '') }));
    return { file: `${content.holder}/training/`, what, all, state: 'read' };
  }
  return { file: `${content.holder}/${collection}.yaml`, what, ...entriesOf(content, collection) };
}

function entriesOf(content: Content, collection: EntriesName): Pick<Names, 'all' | 'state'> {
  const file = content.entries[collection];
  const all = Object.entries(file?.fields ?? {}).map(([id, entry]) => ({ id, title: titleOf(entry) }));
  if (!file) return { all, state: 'missing' };
  return { all, state: file.yaml.errors.length > 0 ? 'unreadable' : 'read' };
}

function titleOf(entry: unknown): string {
  if (!isRecord(entry)) return String(entry ?? '');
  return String(entry.title ?? entry.name ?? entry.words ?? '');
}

/** The id of the one that was likely meant, by its id or by what it is called; undefined if none is near. */
export function nearestId(typed: string, names: readonly Named[]): string | undefined {
  if (!typed.trim()) return undefined;
  const ids = names.map(({ id }) => id);
  const near = nearestName(typed, ids);
  if (near) return near;
  const title = nearestName(typed, names.map((each) => each.title).filter(Boolean));
  const named = names.find((each) => title !== undefined && each.title === title);
  return named?.id ?? ids.find((id) => partOf(typed, id));
}

/** True if one name is the beginning of the other, or all words of one are in the other: `neglect` of `neglect-toolkit`. */
function partOf(typed: string, id: string): boolean {
  const words = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [some, all] = [words(typed), words(id)].sort((a, b) => a.length - b.length);
  return some !== undefined && some.length > 0 && some.every((word) => all?.includes(word));
}

/** Says what to type in place of a name that there isn't: the nearest, or what there is. */
export function nameAdvice(
  typed: string,
  names: Pick<Names, 'all' | 'file' | 'what'>,
  type = (id: string) => id,
): string {
  const near = nearestId(typed, names.all);
  if (near) return `Type ${type(near)}`;
  if (names.all.length === 0) return `There is none in ${names.file} yet: add it there first.`;
  const some = names.all.slice(0, 8).map(({ id }) => id);
  const more = names.all.length > some.length ? ` and ${names.all.length - some.length} more` : '';
  return `Use one of these: ${some.join(', ')}${more}. Or add the ${names.what} to ${names.file}`;
}
