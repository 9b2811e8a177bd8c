import { parse } from 'yaml';
import { splitFrontmatter } from '../../editions/frontmatter.ts';

/** What a document's own front matter says. */
export interface TypedFrontmatter {
  /** Values under names that editions know, but for title and date. */
  known: Record<string, unknown>;
  title: string | undefined;
  date: string | undefined;
  /** Lines that editions don't know, as typed, with the line of the file that each is on. */
  unknown: { typed: string; line: number }[];
  body: string;
  bodyLine: number;
}

const names = new Set(
  'period issue standfirst topics special reviewBy version lang sensitive draft supersededBy withdrawn aliases variants format onePage'.split(
    ' ',
  ),
);
const isField = /^[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$)/;

/** Reads the front matter of a document, if it has some. A rule at the top of the text is none. */
export function readFrontmatter(text: string): TypedFrontmatter {
  const split = splitFrontmatter(text);
  const none = { known: {}, title: undefined, date: undefined, unknown: [] };
  if (split.yaml === undefined) return { ...none, body: split.body, bodyLine: split.bodyLine };
  const lines = split.yaml.replace(/\n$/, '').split('\n');
  const whole = { ...none, body: text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''), bodyLine: 1 };
  if (!isField.test(lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '')) return whole;
  const values = parsed(split.yaml);
  if (!values) return whole;
  const rest: TypedFrontmatter = {
    ...none,
    known: {},
    unknown: [],
    body: split.body,
    bodyLine: split.bodyLine,
  };
  for (const [name, value] of Object.entries(values)) {
    if (name === 'title' && isPlain(value)) rest.title = String(value);
    else if (name === 'date' && isPlain(value)) rest.date = String(value);
    else if (names.has(name)) rest.known[name] = value;
  }
  let keeps = false;
  lines.forEach((typed, index) => {
    const name = isField.test(typed) ? (typed.split(':', 1)[0] ?? '').trim() : undefined;
    if (name !== undefined)
      keeps = !(name in rest.known || (name === 'title' && rest.title) || (name === 'date' && rest.date));
    if (keeps && typed.trim() !== '')
      rest.unknown.push({ typed: typed.trim(), line: split.yamlLine + index });
  });
  return rest;
}

function parsed(yaml: string): Record<string, unknown> | undefined {
  try {
    const values: unknown = parse(yaml);
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? (values as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
