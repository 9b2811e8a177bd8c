import { replacementNamed } from '../editions/replacement.ts';
import type { Content } from './content.ts';
import type { EditionSource } from './edition-source.ts';

/** What an edition says replaces it, as typed; undefined if it says nothing. */
export function supersededBy({ fields }: EditionSource): string | undefined {
  const typed = fields.supersededBy;
  return typeof typed === 'string' && typed.trim() ? typed.trim() : undefined;
}

/** The edition that replaces one, withdrawn or not, or undefined if there is none of that name. */
export function replacementIn(content: Content, edition: EditionSource): EditionSource | undefined {
  const name = supersededBy(edition);
  return name === undefined ? undefined : replacementNamed(name, edition, content.editions);
}

/** The editions that replace one, each the one before it. One that they come round to again ends the row. */
export function replacementsOf(content: Content, edition: EditionSource): EditionSource[] {
  const row: EditionSource[] = [];
  let next = replacementIn(content, edition);
  while (next && !row.includes(next)) {
    row.push(next);
    next = replacementIn(content, next);
  }
  return row;
}
