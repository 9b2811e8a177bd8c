import type { Edition, Pack } from '../editions/archive.ts';
import { editionsIn } from '../editions/packs.ts';
import { kindWords } from './words.ts';

/** What is in a pack, counted: `6 briefings`, `4 editions` of several kinds. */
export function packCount(pack: Pick<Pack, 'kind' | 'groups'>): string {
  const count = editionsIn(pack).length;
  const { one, many } = pack.kind ? kindWords[pack.kind] : { one: 'edition', many: 'editions' };
  return `${count} ${count === 1 ? one : many}`;
}

/** The packs that an edition is in. */
export function packsWith(edition: Edition, packs: readonly Pack[]): Pack[] {
  return packs.filter((pack) =>
    editionsIn(pack).some(({ kind, id }) => kind === edition.kind && id === edition.id),
  );
}
