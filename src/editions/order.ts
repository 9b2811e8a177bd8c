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

/** Sorts editions newest first; on one day by kind, then by name, so that the order never depends on the disk. */
export function byNewest(
  a: { kind: Kind; id: string; data: { date: string } },
  b: { kind: Kind; id: string; data: { date: string } },
): number {
  return (
    compare(b.data.date, a.data.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
