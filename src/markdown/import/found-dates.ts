import { isDate } from '../../editions/dates.ts';

/** A date found in a text. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** As typed: `July 2019`. */
  typed: string;
  /** False if only month and year were typed: the day is the first of the month. */
  hasDay: boolean;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = '((?:19|20)\\d\\d)';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month}\\.?,?\\s+${year}\\b`, 'i');
const monthFirst = new RegExp(`\\b${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${year}\\b`, 'i');
const iso = /\b((?:19|20)\d\d)-(\d{2})-(\d{2})\b/;
const digits = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d\d)\b/;
const monthOnly = new RegExp(`\\b${month}\\.?,?\\s+${year}\\b`, 'i');
const season =
  /\b(?:spring|summer|autumn|winter|easter|christmas)(?:\s+term)?,?\s+(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?\b/i;
const months = new RegExp(`\\b${month}\\s*(?:/|-|–|—|to|and|&)\\s*${month}\\.?,?\\s+${year}\\b`, 'i');

/** Finds the first date in a text, day before month as in Britain; a month and year will do. */
export function findDate(text: string): FoundDate | undefined {
  return (
    made(dayFirst.exec(text), 3, 2, 1) ??
    made(monthFirst.exec(text), 3, 1, 2) ??
    made(iso.exec(text), 1, 2, 3) ??
    made(digits.exec(text), 3, 2, 1) ??
    made(monthOnly.exec(text), 2, 1, undefined)
  );
}

/** The part of a text that says what time it is for: `July 2019`, `Autumn 2026`, `14 August 2020`. */
export function findPeriod(text: string): string | undefined {
  return months.exec(text)?.[0] ?? season.exec(text)?.[0] ?? findDate(text)?.typed;
}

function made(
  match: RegExpExecArray | null,
  yearAt: number,
  monthAt: number,
  dayAt: number | undefined,
): FoundDate | undefined {
  if (!match) return undefined;
  const typedYear = match[yearAt] ?? '';
  const full = typedYear.length === 2 ? `20${typedYear}` : typedYear;
  const date = `${full}-${monthNumber(match[monthAt] ?? '')}-${(dayAt ? (match[dayAt] ?? '') : '1').padStart(2, '0')}`;
  return isDate(date) ? { date, typed: match[0], hasDay: dayAt !== undefined } : undefined;
}

function monthNumber(typed: string): string {
  const number = /^\d+$/.test(typed) ? typed : String(names.indexOf(typed.slice(0, 3).toLowerCase()) + 1);
  return number.padStart(2, '0');
}
