const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const time = String.raw`\d{1,2}(?:[.:]\d{2})? ?(?:am|pm|noon|midnight)?`;

const noBreak = '\u00A0';

/** Runs whose spaces must not become line ends: telephone numbers, times, days of months. */
const runs = [
  /(?<![\d/.-])\(?(?:\+44|0)\d{0,5}\)?(?: \d{2,7}){1,4}(?![\d/])/g,
  new RegExp(String.raw`\b(?:${weekdays} )?\d{1,2}(?:st|nd|rd|th)? (?:${months})\b`, 'g'),
  new RegExp(String.raw`\b${time} (?:to|–|-) ${time}(?<=am|pm|noon|midnight)`, 'gi'),
  /\b\d{1,2}(?:[.:]\d{2})? (?:am|pm|noon|midnight)\b/gi,
  /\b(?:page|pages|issue|chapter|section|level|part) \d{1,3}\b/gi,
];

/** The text with spaces that don't break inside telephone numbers, times, days of months and `page 3`. */
export function unbroken(text: string): string {
  return runs.reduce((result, run) => result.replace(run, (found) => found.replaceAll(' ', noBreak)), text);
}

/** Parts of an address between which a line may end: after each `/` (but not `//`), and before `?`, `#`, `&`. */
export function addressParts(address: string): string[] {
  return address.split(/(?<=[^/]\/)(?!\/)|(?=[?#&])/u).filter(Boolean);
}

/** True for a text that is a web or mail address and nothing else. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z+.-]*:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$/i.test(text.trim());
}

/** A web address as paper shows it: no scheme, no slash at the end. */
export function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/+$/, '');
}
