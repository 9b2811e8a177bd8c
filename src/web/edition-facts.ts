import type { Edition } from '../editions/archive.ts';
import { briefingFormats } from '../editions/briefing-formats.ts';
import { kindFacts } from '../editions/kinds.ts';
import type { Partnership } from '../editions/schema/partnership.ts';

/** What the kind is called above an edition: `Newsletter`, or the format of a briefing. */
export function kindName(edition: Edition, partnership: Pick<Partnership, 'briefingFormats'>): string {
  const { singular } = kindFacts[edition.kind];
  if (edition.kind !== 'briefing') return singular;
  return briefingFormats(partnership)[edition.data.format]?.name ?? singular;
}

/** `Issue 14` for a number; other words (`Winter special`) as they were typed. */
export function issueName(issue: string | undefined): string | undefined {
  return issue && /^\d/.test(issue) ? `Issue ${issue}` : issue;
}

/** The words that say an edition is special, if it is. */
export function specialName(special: boolean | string): string | undefined {
  return special === true ? 'Special edition' : special || undefined;
}

/** What tells an edition from others in the title of its page: `newsletter`, `issue 14`. */
export function titleDetails(edition: Edition, partnership: Pick<Partnership, 'briefingFormats'>): string[] {
  const { issue, period } = edition.data;
  const kind = kindName(edition, partnership);
  const which = issueName(issue)?.replace(/^Issue /, 'issue ') ?? period;
  const details = [kind.charAt(0).toLowerCase() + kind.slice(1)];
  return which ? [...details, which] : details;
}

/**
 * The edition that replaces this one, if readers can see it. `supersededBy` names an edition of the same kind, else
 * of any kind, by its id or by folder and id.
 */
export function replacementOf(edition: Edition, editions: readonly Edition[]): Edition | undefined {
  const name = edition.data.supersededBy?.replace(/^\/|\/$/g, '');
  if (!name) return undefined;
  const others = editions.filter((other) => other !== edition && !other.data.withdrawn);
  return (
    others.find((other) => other.kind === edition.kind && other.id === name) ??
    others.find((other) => other.id === name || `${other.folder}/${other.id}` === name)
  );
}

/** True for an edition to read now: neither withdrawn nor replaced. */
export function isCurrent(edition: Edition, editions: readonly Edition[]): boolean {
  return !edition.data.withdrawn && !replacementOf(edition, editions);
}

/** Editions before and after this one in its kind, withdrawn ones left out. `editions` are newest first. */
export function neighbours(
  edition: Edition,
  editions: readonly Edition[],
): { previous: Edition | undefined; next: Edition | undefined } {
  const row = editions.filter(
    (other) => other.kind === edition.kind && (other.id === edition.id || !other.data.withdrawn),
  );
  const place = row.findIndex((other) => other.id === edition.id);
  return { previous: row[place + 1], next: place > 0 ? row[place - 1] : undefined };
}
