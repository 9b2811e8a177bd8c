import { isDate, longDate } from '../editions/dates.ts';
import { kindFacts } from '../editions/kinds.ts';
import { isPublished } from '../editions/order.ts';
import type { PackCandidate } from '../editions/pack-contents.ts';
import { today } from '../editions/today.ts';
import type { Content } from './content.ts';
import type { EditionSource } from './edition-source.ts';
import { nameAdvice, nearestId } from './names.ts';
import type { Remark } from './place.ts';
import { replacementsOf, supersededBy } from './replacements.ts';

/** What an edition's front matter says that a pack needs to know; what is mistyped there is as if left out. */
export function candidate(edition: EditionSource): PackCandidate {
  const { kind, id, fields } = edition;
  const { withdrawn, topics } = fields;
  return {
    kind,
    id,
    data: {
      date: String(fields.date ?? ''),
      withdrawn: withdrawn === true || typeof withdrawn === 'string',
      supersededBy: supersededBy(edition),
      topics: Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [],
    },
  };
}

/** The editions that readers see today. */
export function seenToday({ editions }: Content): EditionSource[] {
  return editions.filter(
    ({ fields }) =>
      isDate(String(fields.date)) &&
      isPublished({ date: String(fields.date), draft: fields.draft === true }, today()),
  );
}

/** Says that a pack names an edition that there isn't. */
export function unknownEdition(typed: string, { editions, holder }: Content): Remark {
  // Kinds are long words: with them all names would be near each other.
  const [, kind = '', id = ''] = /^(?:([^:/]*)[:/])?\s*(.*?)(?:\.mdx?)?$/.exec(typed) ?? [];
  const ofKind = editions.filter(
    (edition) => edition.kind === kind || kindFacts[edition.kind].folder === kind,
  );
  const nearest = nearestIn(id, ofKind) ?? nearestIn(id, editions);
  const all = editions.map((edition) => ({ id: nameOf(edition), title: '' }));
  return {
    severity: 'error',
    rule: 'unknown-edition',
    message: `There is no edition “${typed}”.`,
    advice: nearest
      ? `Type ${nameOf(nearest)}`
      : nameAdvice('', { all, file: `${holder}/`, what: 'edition' }),
  };
}

function nearestIn(id: string, editions: readonly EditionSource[]): EditionSource | undefined {
  const names = editions.map((edition) => ({ id: edition.id, title: String(edition.fields.title ?? '') }));
  const near = names.some((name) => name.id === id) ? id : nearestId(id, names);
  return editions.find((edition) => edition.id === near);
}

function nameOf({ kind, id }: EditionSource): string {
  return `${kind}:${id}`;
}

/** Says that a named edition isn't in its pack, or not yet, or that a newer one should be. */
export function standingRemark(edition: EditionSource, content: Content): Remark | undefined {
  const { fields, file } = edition;
  const name = `“${String(fields.title ?? edition.id)}”`;
  const instead = replacementsOf(content, edition).findLast((other) => isReadable(other));
  const newer = instead && nameOf(instead);
  if (fields.draft === true) {
    return {
      ...unseen,
      message: `${name} is a draft: it is not in the pack yet.`,
      advice: `Leave the line if that is right. It comes in when you delete draft: true in ${file}`,
    };
  }
  const date = String(fields.date ?? '');
  if (isDate(date) && date > today()) {
    return {
      ...unseen,
      message: `${name} is published on ${longDate(date)}: until then it is not in the pack.`,
      advice: 'Leave the line if that is right: it comes in by itself on that day.',
    };
  }
  if (fields.withdrawn) {
    return {
      severity: 'warning',
      rule: 'withdrawn-in-pack',
      message: `${name} is withdrawn: it is not in the pack.`,
      advice: newer ? `Type ${newer}, which replaces it.` : 'Delete the line.',
    };
  }
  if (!newer) return undefined;
  return {
    severity: 'warning',
    rule: 'replaced-in-pack',
    message: `${name} is replaced by “${String(instead.fields.title ?? instead.id)}”, and the pack has the old one.`,
    advice: `Type ${newer}`,
  };
}

const unseen = { severity: 'warning', rule: 'not-yet-in-pack' } as const;

function isReadable({ fields }: EditionSource): boolean {
  return (
    !fields.withdrawn && isPublished({ date: String(fields.date), draft: fields.draft === true }, today())
  );
}
