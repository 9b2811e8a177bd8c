import { type EditionName, replacementNamed } from './replacement.ts';

/** What of an edition's front matter says how it stands. */
export interface StandingFacts {
  date: string;
  withdrawn: boolean | string;
  supersededBy?: string | undefined;
  reviewBy?: string | undefined;
}

/** How it stands with an edition that readers see. */
export interface Standing<Edition> {
  state: 'current' | 'replaced' | 'withdrawn';
  /** Of a replaced one: the day on which the edition that took its place came out. */
  replacedOn: string | undefined;
  /** Of one that nobody should use any more: the one to read in its place, if there is one. */
  readInstead: Edition | undefined;
}

/**
 * How it stands with an edition among those that readers see. It is replaced from the day on which the edition that it
 * names in `supersededBy` comes out, and stays so when that is withdrawn. What replaced that in turn is what to read.
 */
export function standingOf<Edition extends EditionName & { data: StandingFacts }>(
  edition: Edition,
  editions: readonly Edition[],
): Standing<Edition> {
  const row = replacements(edition, editions);
  const [first] = row;
  const newest = row.at(-1);
  const readInstead = newest?.data.withdrawn ? undefined : newest;
  if (edition.data.withdrawn) return { state: 'withdrawn', replacedOn: undefined, readInstead };
  if (!first) return { state: 'current', replacedOn: undefined, readInstead: undefined };
  return { state: 'replaced', replacedOn: first.data.date, readInstead };
}

/** True for an edition to read now: neither withdrawn nor replaced. */
export function isCurrent<Edition extends EditionName & { data: StandingFacts }>(
  edition: Edition,
  editions: readonly Edition[],
): boolean {
  return standingOf(edition, editions).state === 'current';
}

/** True if someone should have looked at an edition again before `day` (`YYYY-MM-DD`). */
export function isReviewDue({ reviewBy }: Pick<StandingFacts, 'reviewBy'>, day: string): boolean {
  return reviewBy !== undefined && reviewBy < day;
}

/** What replaced an edition, what replaced that, and so on. */
function replacements<Edition extends EditionName & { data: StandingFacts }>(
  edition: Edition,
  editions: readonly Edition[],
): Edition[] {
  const row: Edition[] = [];
  let next: Edition | undefined = edition;
  while (next?.data.supersededBy) {
    const found: Edition | undefined = replacementNamed(next.data.supersededBy, next, editions);
    // A circle is an error of the checks; the preview shows it all the same.
    if (!found || found === edition || row.includes(found)) break;
    row.push(found);
    next = found;
  }
  return row;
}
