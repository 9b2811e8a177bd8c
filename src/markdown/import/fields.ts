import { isDate } from '../../editions/dates.ts';
import type { Field } from './edition-text.ts';
import { findDate } from './found-dates.ts';
import type { ImportOptions } from './index.ts';
import type { Head } from './title.ts';
import type { TypedFrontmatter } from './typed-frontmatter.ts';

/** The front matter of an edition, and what of it is guessed. */
export interface Fields {
  fields: Field[];
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  guessed: { title: boolean; date: boolean };
}

const confirm = (what: string) => `confirm the ${what}, then delete this note`;

/** Puts together what the command, the document's front matter and its first lines say. */
export function fieldsOf(head: Head, typed: TypedFrontmatter, options: ImportOptions): Fields {
  const title = head.title ?? titleOfFile(options.fileName);
  const { date, sure } = dateOf(head, typed, options);
  const guessed = { title: head.title === undefined, date: !sure };
  const { known } = typed;
  const fields: Field[] = [
    { name: 'title', value: title, ...(guessed.title && { guess: confirm('title') }) },
    { name: 'date', value: date, ...(guessed.date && { guess: confirm('date') }) },
  ];
  if (head.period && !('period' in known)) fields.push({ name: 'period', value: head.period });
  if (head.special && !('special' in known)) fields.push({ name: 'special', value: head.special });
  for (const [name, value] of Object.entries(known)) fields.push({ name, value });
  return { fields, title, date, guessed };
}

function dateOf(
  head: Head,
  typed: TypedFrontmatter,
  options: ImportOptions,
): { date: string; sure: boolean } {
  if (options.date) return { date: options.date, sure: true };
  if (typed.date) {
    if (isDate(typed.date)) return { date: typed.date, sure: true };
    const found = findDate(typed.date);
    if (found) return { date: found.date, sure: found.hasDay };
  }
  if (head.date) return { date: head.date.date, sure: head.date.hasDay && head.dateIsSure };
  return { date: options.today, sure: false };
}

/** `3-autumn-news.md` may be called “Autumn news”. */
function titleOfFile(fileName: string): string {
  const words = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  const name = words.replace(/^\d+\s+(?=\p{L})/u, '') || 'Untitled';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
