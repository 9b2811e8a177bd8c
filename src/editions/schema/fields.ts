import { z } from 'astro/zod';
import { explainDate, isDate } from '../dates.ts';

/**
 * The building blocks of all schemas. Each takes what the field is for, in the officer's words, and an example of its
 * value as it is typed: both go to the officers' reference, the example to messages too. A message has two lines:
 * what is wrong, then what to type.
 */

interface Issue {
  readonly code?: string | undefined;
  readonly keys?: unknown;
  readonly input?: unknown;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** Joins what is wrong and what to type into the message of an issue. */
export function say(problem: string, advice: string): string {
  return `${problem}\n${advice}`;
}

/** A field's name as messages give it, from where it stands: `urgentHelp: phone`, `contacts 2: email`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name} ${step + 1}`;
    return name ? `${name}: ${String(step)}` : String(step);
  }, '');
}

/** The error of a field that is missing, empty, or of the wrong sort: `wrong` says what it should be. */
export function mustBe(wrong: string, example: string) {
  return {
    error: (issue: Issue): string => {
      const path = issue.path ?? [];
      const name = fieldName(path);
      const key = String(path.findLast((step) => typeof step === 'string') ?? '');
      const line = typeof path.at(-1) === 'number' ? `- ${example}` : `${key}: ${example}`;
      if (issue.code === 'unrecognized_keys') return unknownName(issue);
      if (issue.input === undefined) return say(`“${name}” is missing.`, `Add a line such as: ${line}`);
      if (issue.input === null || issue.input === '') {
        return say(`“${name}” has nothing after it.`, `Type it like this: ${line}`);
      }
      return say(`“${name}” should be ${wrong}.`, `Type it like this: ${line}`);
    },
  };
}

/** The error of a group of fields: of a name in it that means nothing, or of something that is no group. */
export function group(example: string) {
  return mustBe('a group of lines below it, two spaces in', example);
}

function unknownName(issue: Issue): string {
  const names = Array.isArray(issue.keys) ? issue.keys.map(String).join('”, “') : '';
  return say(`There is no field called “${names}” here.`, 'Check how it is spelt, or delete the line.');
}

/** A line of words. A number or date typed without quotes is taken as the words it is. */
export function text(description: string, example: string) {
  return z
    .union([z.string(), z.number(), z.date()], mustBe('words on one line', example))
    .transform((value) => (value instanceof Date ? dayOf(value) : String(value)).trim())
    .pipe(z.string().min(1, mustBe('words on one line', example)))
    .meta({ description, example });
}

/** A day, `YYYY-MM-DD`. Astro's own parser makes `Date`s of them, the checks' parser leaves them as typed. */
export function date(description: string, example: string) {
  return z
    .union([z.string(), z.number(), z.date()], mustBe('a date: year-month-day', example))
    .transform((value, context) => {
      const typed = value instanceof Date ? dayOf(value) : String(value).trim();
      if (isDate(typed)) return typed;
      const { problem, offer } = explainDate(typed);
      const message = say(
        problem,
        offer
          ? `Type year-month-day: ${offer}`
          : `Type a day of the calendar as year-month-day, like ${example}`,
      );
      context.addIssue({ code: 'custom', message, input: value });
      return z.NEVER;
    })
    .meta({ description, example });
}

/** A time of day, `HH:MM`. What people often type instead (`9.30am`, `1pm`) is answered with how it is typed here. */
export function time(description: string, example: string) {
  return z
    .union([z.string(), z.number()], mustBe('a time: hours, colon, minutes', example))
    .transform((value, context) => {
      const typed = typeof value === 'number' && value % 1 ? value.toFixed(2) : String(value).trim();
      const offer = readTime(typed);
      if (offer && /^\d{1,2}:\d{2}$/.test(typed)) return offer;
      const message = say(
        `“${typed}” isn't written as a time here.`,
        `Type hours, a colon and minutes, up to 23:59: ${offer ?? example}`,
      );
      context.addIssue({ code: 'custom', message, input: value });
      return z.NEVER;
    })
    .meta({ description, example });
}

/** One of a few names. */
export function oneOf<const Names extends readonly string[]>(
  names: Names,
  description: string,
  example: Names[number],
) {
  return z.enum(names, mustBe(`one of: ${names.join(', ')}`, example)).meta({ description, example });
}

/** A web address with its scheme, or an email address. */
export function webOrEmail(description: string, example: string) {
  return z
    .string(mustBe('a web or email address', example))
    .trim()
    .refine((typed) => isWebAddress(typed) || isEmail(typed), {
      error: (issue) =>
        say(
          `“${String(issue.input)}” is neither a whole web address nor an email address.`,
          `Type a web address with https:// at the front, or an email address alone, like ${example}`,
        ),
    })
    .meta({ description, example });
}

/** Yes or no, typed `true` or `false`. */
export function yesNo(description: string) {
  return z.boolean(mustBe('true or false, without quotes', 'true')).meta({ description, example: 'true' });
}

/** Yes, or yes with words. */
export function yesOrWords(description: string, example: string) {
  return z
    .union([z.boolean(), z.string().min(1)], mustBe('true, or words', example))
    .meta({ description, example });
}

/** A web address with its scheme. */
export function webAddress(description: string, example: string) {
  return z
    .string(mustBe('a web address', example))
    .trim()
    .refine(isWebAddress, {
      error: (issue) =>
        say(
          `“${String(issue.input)}” isn't a whole web address.`,
          `Type it with https:// at the front, like ${example}`,
        ),
    })
    .meta({ description, example });
}

/** An email address. */
export function email(description: string, example: string) {
  return z
    .string(mustBe('an email address', example))
    .trim()
    .refine(isEmail, {
      error: (issue) =>
        say(`“${String(issue.input)}” isn't an email address.`, `Type the address alone, like ${example}`),
    })
    .meta({ description, example });
}

/** A whole number above nothing. */
export function count(description: string, example: string) {
  return z
    .int(mustBe('a whole number', example))
    .min(1, mustBe('a whole number above 0', example))
    .meta({ description, example });
}

/** A list; `[a, b]` on one line, or a `- ` line each. */
export function list<Item extends z.ZodType>(item: Item, description: string, example: string) {
  return z.array(item, mustBe('a list', example)).meta({ description, example });
}

/** A field that may be left out, or left empty. */
export function optional<Field extends z.ZodType>(field: Field) {
  const meta = field.meta();
  const schema = field.nullish().transform((value) => value ?? undefined);
  return meta ? schema.meta(meta) : schema;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.?[^\s]*$/.test(text) && URL.canParse(text);
}

function isEmail(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text);
}

/** The time that a text means, `HH:MM`: `9.30am`, `9:30`, `1 pm`, `12noon`; a number `9.3` was typed 9.30. */
function readTime(text: string): string | undefined {
  const [, hour = '', minute = '00', half = ''] =
    /^(\d{1,2})(?:[:.h](\d{1,2}))?\s*([ap]\.?m\.?|noon)?$/i.exec(text) ?? [];
  if (!hour) return undefined;
  const isPm = /^p/i.test(half);
  const hours = (Number(hour) % (half && !/^n/i.test(half) ? 12 : 24)) + (isPm ? 12 : 0);
  const minutes = minute.padEnd(2, '0');
  if (Number(hour) > (isPm ? 12 : 23) || Number(minutes) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

function dayOf(value: Date): string {
  return value.toISOString().slice(0, 10);
}
