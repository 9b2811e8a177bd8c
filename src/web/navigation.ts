import { href } from '../editions/address.ts';
import type { Edition } from '../editions/archive.ts';
import { type Folder, kindFacts, kinds } from '../editions/kinds.ts';
import type { Library } from '../editions/library.ts';

/** A part of the site with a landing page of its own, by the first step of its address. */
export type Section = Folder | Collection;

/** The parts of the site that aren't kinds of edition. */
export type Collection = 'topics' | 'training' | 'resources' | 'groups' | 'glossary' | 'packs';

/** A link of the navigation. */
export interface NavigationLink {
  section: Section;
  label: string;
  address: string;
  /** It is in the header too, not only in the footer. */
  inHeader: boolean;
}

const collections: { section: Collection; label: string; holds: keyof Holdings; inHeader: boolean }[] = [
  { section: 'topics', label: 'Topics', holds: 'topics', inHeader: true },
  { section: 'training', label: 'Training', holds: 'courses', inHeader: true },
  { section: 'resources', label: 'Resources', holds: 'resources', inHeader: true },
  { section: 'packs', label: 'Packs', holds: 'packs', inHeader: false },
  { section: 'groups', label: 'Groups', holds: 'groups', inHeader: false },
  { section: 'glossary', label: 'Glossary', holds: 'terms', inHeader: false },
];

/** What of the library tells which collections there are. */
export type Holdings = Pick<Library, 'topics' | 'courses' | 'resources' | 'groups' | 'terms' | 'packs'>;

/** The collections that hold something: the others have no pages. */
export function collectionsIn(library: Holdings): Collection[] {
  return held(library).map(({ section }) => section);
}

/** Links to the pages that exist: a kind without editions has none, nor has a collection without entries. */
export function navigation(editions: readonly Pick<Edition, 'kind'>[], library: Holdings): NavigationLink[] {
  const ofKinds = kinds
    .filter((kind) => editions.some((edition) => edition.kind === kind))
    .map((kind) => {
      const { folder, plural } = kindFacts[kind];
      return { section: folder, label: plural, address: href(`/${folder}/`), inHeader: true };
    });
  const ofCollections = held(library).map(({ section, label, inHeader }) => ({
    section,
    label,
    address: href(`/${section}/`),
    inHeader,
  }));
  return [...ofKinds, ...ofCollections];
}

function held(library: Holdings): typeof collections {
  return collections.filter(({ holds }) => library[holds].length > 0);
}
