import { isDate, longDate } from '../../editions/dates.ts';
import type { Finding } from '../../editions/finding.ts';
import { isPublished } from '../../editions/order.ts';
import { isReviewDue } from '../../editions/standing.ts';
import { today } from '../../editions/today.ts';
import type { Content, EditionRule } from '../content.ts';
import type { EditionSource } from '../edition-source.ts';
import { at } from '../place.ts';
import { replacementIn } from '../replacements.ts';

/** Editions that readers use have been looked at again by the day that they give for it, which is after they came out. */
export const reviewDates: EditionRule = (edition, content) => {
  const { yaml, fields } = edition;
  const reviewBy = String(fields.reviewBy ?? '');
  const date = String(fields.date ?? '');
  if (!yaml || !isDate(reviewBy) || !isDate(date)) return [];
  const place = yaml.placeOf(['reviewBy']);
  const warning = (rule: string, message: string, advice: string): Finding[] => [
    at(edition, place, { severity: 'warning', rule, message, advice }),
  ];
  if (reviewBy <= date) {
    return warning(
      'review-before-edition',
      `This is to be looked at again by ${longDate(reviewBy)}, and is published on ${longDate(date)}.`,
      'Type a later day after reviewBy:, or delete the line.',
    );
  }
  if (!isReviewDue({ reviewBy }, today()) || !isUsed(edition, content)) return [];
  return warning(
    'review-due',
    `Someone should have looked at this again by ${longDate(reviewBy)}. Its page says “Review due”.`,
    `Read it through. If all of it still holds, give it a new day, such as reviewBy: ${yearAfter(today())}. If not, put it right; or say what replaces it (supersededBy: …) or that nobody should use it (withdrawn: true).`,
  );
};

/** The first of the month, a year after a day. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4, 8)}01`;
}

/** True if readers see an edition, and nothing says that they shouldn't use it. */
function isUsed(edition: EditionSource, content: Content): boolean {
  const replacement = replacementIn(content, edition);
  return isSeen(edition) && !edition.fields.withdrawn && !(replacement && isSeen(replacement));
}

function isSeen({ fields }: EditionSource): boolean {
  return isPublished({ date: String(fields.date ?? ''), draft: fields.draft === true }, today());
}
