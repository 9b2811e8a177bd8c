import type { Edition } from '../editions/archive.ts';
import { longDate } from '../editions/dates.ts';
import { fixedWords } from '../editions/fixed-words/index.ts';
import { formatName } from '../editions/format-name.ts';
import { issueName } from '../editions/issue-name.ts';
import type { Partnership } from '../editions/schema/partnership.ts';
import { isCurrent, type Standing } from '../editions/standing.ts';

/** What tells an edition from others in the title of its page: `newsletter`, `issue 14`. */
export function titleDetails(
  edition: Edition,
  partnership: Pick<Partnership, 'briefingFormats' | 'newsletterFormats'>,
): string[] {
  const { issue, period } = edition.data;
  const kind = formatName(edition, partnership);
  const which = issueName(issue)?.text.replace(/^Issue /, 'issue ') ?? period;
  const details = [kind.charAt(0).toLowerCase() + kind.slice(1)];
  return which ? [...details, which] : details;
}

/**
 * What a reader must know of an edition wherever it is named, in `lang`; `day` is today. Drafts and editions to come
 * are in the preview only.
 */
export function flagsOf(
  { data }: Pick<Edition, 'data'>,
  { state }: Pick<Standing<Edition>, 'state'>,
  day: string,
  lang = 'en',
): string[] {
  const { say } = fixedWords(lang);
  const flags: string[] = [];
  if (data.draft) flags.push(say('draft'));
  else if (data.date > day) flags.push(say('not-until', { date: longDate(data.date, lang) }));
  if (state !== 'current') flags.push(say(state));
  return flags;
}

/** Editions before and after this one in its kind, of those to read now. `editions` are newest first. */
export function neighbours(
  edition: Edition,
  editions: readonly Edition[],
): { previous: Edition | undefined; next: Edition | undefined } {
  const row = editions.filter(
    (other) => other.kind === edition.kind && (other.id === edition.id || isCurrent(other, editions)),
  );
  const place = row.findIndex((other) => other.id === edition.id);
  return { previous: row[place + 1], next: place > 0 ? row[place - 1] : undefined };
}

/** True if an edition's text names a group: by a link, or by showing its facts. */
export function namesGroup(edition: Edition, group: string): boolean {
  const text = edition.entry.rendered?.html ?? '';
  return new RegExp(
    `href="group:${group}["#]|data-insert="group"[^>]*data-id="${group}"|data-id="${group}"[^>]*data-insert="group"`,
  ).test(text);
}
