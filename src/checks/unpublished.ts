import { isDate, longDate } from '../editions/dates.ts';
import { isPublished } from '../editions/order.ts';
import type { Content } from './content.ts';

/** An edition that readers don't see, or see only as withdrawn. No finding: it is so because someone said so. */
export interface Unpublished {
  file: string;
  title: string;
  /** `YYYY-MM-DD`, or as typed. */
  date: string;
  why: 'draft' | 'future' | 'withdrawn';
}

/** The drafts, those whose date is after `day` (`YYYY-MM-DD`), and the withdrawn, in the order of their files. */
export function unpublished(content: Content, day: string): Unpublished[] {
  return content.editions.flatMap(({ file, fields }): Unpublished[] => {
    const date = String(fields.date ?? '');
    const draft = fields.draft === true;
    const listed = { file, title: String(fields.title ?? ''), date };
    if (draft) return [{ ...listed, why: 'draft' }];
    if (isDate(date) && !isPublished({ date, draft }, day)) return [{ ...listed, why: 'future' }];
    return fields.withdrawn ? [{ ...listed, why: 'withdrawn' }] : [];
  });
}

/** A line for people: `content/newsletters/x.md is a draft: only the preview shows it.` */
export function unpublishedLine({ file, date, why }: Unpublished): string {
  if (why === 'draft') return `${file} is a draft: only the preview shows it.`;
  if (why === 'future') return `${file} is dated ${longDate(date)}: until then only the preview shows it.`;
  return `${file} is withdrawn: its page says so, and it has no PDF.`;
}
