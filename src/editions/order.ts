import { type Kind, kinds } from './kinds.ts';

/** What tells whether readers see an edition yet. */
export interface Publication {
  date: string;
  draft: boolean;
}

/** True if readers see it on that day (`YYYY-MM-DD`): it is no draft, and its date has come. */
export function isPublished({ date, draft }: Publication, day: string): boolean {
  return !draft && date <= day;
}

interface Dated {
  kind: Kind;
  id: string;
  data: { date: string };
}

/** Sorts editions newest first; on one day by kind, then by name, so that the order never depends on the disk. */
export function byNewest(a: Dated, b: Dated): number {
  return compare(b.data.date, a.data.date) || byName(a, b);
}

/** Sorts editions oldest first; on one day by kind, then by name. */
export function byOldest(a: Dated, b: Dated): number {
  return compare(a.data.date, b.data.date) || byName(a, b);
}

function byName(a: Dated, b: Dated): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
