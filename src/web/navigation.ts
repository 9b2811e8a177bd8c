import { href } from '../editions/address.ts';
import type { Edition } from '../editions/archive.ts';
import { type Folder, kindFacts, kinds } from '../editions/kinds.ts';

/** A link of the navigation. */
export interface NavigationLink {
  folder: Folder;
  label: string;
  address: string;
}

/** Links to the pages that exist: a kind without editions has none. */
export function navigation(editions: readonly Pick<Edition, 'kind'>[]): NavigationLink[] {
  return kinds
    .filter((kind) => editions.some((edition) => edition.kind === kind))
    .map((kind) => {
      const { folder, plural } = kindFacts[kind];
      return { folder, label: plural, address: href(`/${folder}/`) };
    });
}
