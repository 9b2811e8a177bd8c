import { phoneNumbers } from './phone-numbers.ts';
import { applyEdits, type Edit } from './typography-edits.ts';

const noBreak = '\u00A0';

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const clock = '(?:am|pm|a\\.m\\.|p\\.m\\.|noon|midnight)';
const time = String.raw`\d{1,2}(?:[.:]\d{2})?\s?${clock}?`;
const units =
  'km|m|cm|mm|kg|g|mg|ml|mph|miles?|metres?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|' +
  'thousand|million|billion|trillion|bn|per\\scent|percent|pence';
const numbered =
  'pages?|pp?\\.|issues?|chapters?|sections?|levels?|parts?|figures?|tables?|tiers?|steps?|stages?|phases?|panels?|' +
  'appendix|schedules?|articles?|regulations?|paragraphs?|paras?|units?|modules?|slides?|questions?|volume|version|no\\.';

/** What is one thing to the eye, in English: its spaces must not become line ends. */
const english = [
  // 14 August 2020, 31st of March, 5 October
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:${months})\b(?:\s\d{4}\b)?`, 'g'),
  // 9.30am to 1 pm
  new RegExp(String.raw`\b${time}\s(?:to|–|-)\s${time}(?<=am|pm|m\.|noon|midnight)(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(String.raw`\b\d{1,2}(?:[.:]\d{2})?\s${clock}(?![\p{L}\p{N}])`, 'giu'),
  // 5 km, 28 days, £5 million, 3 per cent; never a year and what follows it
  new RegExp(String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})*(?:\.\d+)?\s(?:${units})(?![\p{L}\p{N}])`, 'gu'),
  // Page 3, Section 16
  new RegExp(String.raw`(?<=\b(?:${numbered}))\s\d{1,3}(?!\w)`, 'gi'),
  // words [3]
  /\s\[\d{1,3}\]/g,
];

/** Spaces of telephone numbers, and in English of dates, times, measures and numbered things, that must not break. */
export function spaceEdits(text: string, isEnglish: boolean): Edit[] {
  if (!/\d/.test(text)) return [];
  const spaces = new Map<number, Edit>();
  for (const run of isEnglish ? [phoneNumbers, ...english] : [phoneNumbers]) {
    for (const { 0: found, index } of text.matchAll(run)) {
      for (const { 0: space, index: within } of found.matchAll(/\s+/g)) {
        const at = index + within;
        if (space !== noBreak) spaces.set(at, { at, length: space.length, text: noBreak });
      }
    }
  }
  return [...spaces.values()];
}

/** An English text with spaces that don't break inside telephone numbers, dates, times, measures and `page 3`. */
export function unbroken(text: string): string {
  return applyEdits(
    text,
    0,
    spaceEdits(text, true).sort((one, other) => one.at - other.at),
  );
}
