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
    .regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/, {
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

function dayOf(value: Date): string {
  return value.toISOString().slice(0, 10);
}
