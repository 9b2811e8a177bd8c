const before =
  /(?<![\p{L}\p{N}_/.,:#@+=\\£$€-])[£$€]?(\d{1,3}(?:,\d{3})+|\d+(?:[.:]\d+)?)(am|pm|st|nd|rd|th|%)?$/u;
const after =
  /^[£$€]?(\d{1,3}(?:,\d{3})+|\d+(?:[.:]\d+)?)(am|pm|st|nd|rd|th|%|km|kg|cm|mm|mg|ml|g|m|k|bn|p)?(?![\p{L}\p{N}_/@]|[.,:]\p{N}|-(?!(?:year|month|week|day|hour|minute|page|point)))/u;

/** Words after which a number is one of a series, however big: `pages 116-123`. */
const series =
  /(?:pages|pp\.?|paragraphs|paras|sections|chapters|articles|regulations|questions|items|age|aged|ages|years|weeks|days) ?$/i;
/** Words after which it is a name: `ref 10-15`. */
const named =
  /(?:ref|reference|code|no|tel|telephone|phone|fax|isbn|issn|form|account|room|flat|unit)[.:]? ?$/i;
/** What makes it the number of a house: `12-14 High Street`. */
const street =
  /^ (?:[A-Z][\w’'-]*\.? ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Way|Court|Square|Terrace|Crescent|Place|Gardens|Parade|Hill|Row|Walk|Mews|Quay|Green|Park)\b/;

/**
 * True if the hyphen at `at` stands between the ends of a range: `10-15`, `9.30am-1pm`, `2019-20`, `£5-£10`. Telephone
 * numbers, dates (2026-10-09), codes, references (S.47-2), scores, ratios (1-1) and houses are none; nor is what could
 * be either.
 */
export function isRange(text: string, at: number): boolean {
  const left = before.exec(text.slice(Math.max(0, at - 16), at));
  const right = after.exec(text.slice(at + 1, at + 32));
  if (!left || !right) return false;
  const [from = '', to = ''] = [left[1], right[1]];
  const start = Math.max(0, at - 16) + left.index;
  const words = text.slice(Math.max(0, start - 16), start);
  if (named.test(words) || street.test(text.slice(at + 1 + to.length, at + 60))) return false;
  if (isClock(left[2]) || isClock(right[2]) || (from.includes(':') && to.includes(':'))) {
    return isTime(from) && isTime(to);
  }
  if (from.includes(':') || to.includes(':') || [from, to].some((number) => /^0\d/.test(number)))
    return false;
  const [low, high] = [Number(from.replaceAll(',', '')), Number(to.replaceAll(',', ''))];
  if (isYear(low)) return isYear(high) ? high > low : to.length === 2 && high > low % 100;
  if (high <= low) return false;
  return series.test(words) || [from, to].every(isClear);
}

/** A number that few would give as a name: two digits or fewer, with a comma or a point, or round. */
function isClear(number: string): boolean {
  if (isYear(Number(number))) return false;
  return number.length <= 2 || /[.,]/.test(number) || Number(number) % 5 === 0;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number < 2100;
}

function isClock(suffix: string | undefined): boolean {
  return suffix === 'am' || suffix === 'pm';
}

function isTime(number: string): boolean {
  return /^\d{1,2}(?:[.:][0-5]\d)?$/.test(number) && Number.parseInt(number, 10) <= 24;
}
