import { fixedWords } from './fixed-words/index.ts';

/** `24 September 2026` for `2026-09-24`; in a language that has fixed words with its own months. */
export function longDate(iso: string, lang?: string): string {
  const [year, month, day] = parts(iso);
  return `${day} ${monthName(month, lang)} ${year}`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day as invitations give it: `Thursday 24 September 2026`, without the year if it is `knownYear`. */
export function dayAndDate(iso: string, knownYear?: string): string {
  const [year, month, day] = parts(iso);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const date = `${weekday} ${day} ${monthName(month)}`;
  return knownYear === iso.slice(0, 4) ? date : `${date} ${year}`;
}

/** The same in little room: `Thu 24 September`. */
export function shortDayAndDate(iso: string, knownYear?: string): string {
  return dayAndDate(iso, knownYear).replace(/^(\w{3})\w*/, '$1');
}

/** `September 2026` for `2026-09-24`; in a language that has fixed words with its own months. */
export function monthAndYear(iso: string, lang?: string): string {
  const [year, month] = parts(iso);
  return `${monthName(month, lang)} ${year}`;
}

/** True for `YYYY-MM-DD` that names a day of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** What is known of a text that should be a date: what is wrong with it, and the date that was likely meant. */
export interface NotADate {
  problem: string;
  offer: string | undefined;
}

/** Says why a text isn't a date, day before month as in Britain, and offers the one meant if that is clear. */
export function explainDate(text: string): NotADate {
  const read = readDate(text.trim());
  if (!read) return { problem: `“${text}” isn't a date.`, offer: undefined };
  const [year, month, day] = read;
  if (month < 1 || month > 12) {
    return { problem: `“${text}” isn't a date: there is no month ${month}.`, offer: undefined };
  }
  const last = daysIn(year, month);
  if (day < 1 || day > last) {
    const problem = `“${text}” isn't a date: ${monthName(month)} ${year} has ${last} days.`;
    return { problem, offer: undefined };
  }
  const offer = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return { problem: `“${text}” isn't written as a date here.`, offer };
}

function readDate(text: string): [year: number, month: number, day: number] | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (yearFirst) return numbers(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dayFirst) return numbers(dayFirst[3], dayFirst[2], dayFirst[1]);
  const words = text
    .toLowerCase()
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/, '$1')
    .match(/[a-z]+|\d+/g);
  if (!words) return undefined;
  const month = monthsIn('en').findIndex((name) => words.some((word) => isMonth(word, name))) + 1;
  const [day, year] = words.filter((word) => /^\d+$/.test(word));
  if (!month || !day || !year) return undefined;
  return numbers(year, String(month), day);
}

function isMonth(word: string, name: string): boolean {
  return word.length >= 3 && name.toLowerCase().startsWith(word);
}

function numbers(year = '', month = '', day = ''): [number, number, number] {
  return [Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)];
}

function parts(iso: string): [year: number, month: number, day: number] {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [Number(year), Number(month), Number(day)];
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthName(month: number, lang = 'en'): string {
  return monthsIn(lang)[month - 1] ?? '';
}

function monthsIn(lang: string): string[] {
  return fixedWords(lang).say('months').split(' ');
}
