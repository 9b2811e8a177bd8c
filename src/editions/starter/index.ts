import type { BriefingFormat } from '../briefing-formats.ts';
import { idFor } from '../edition-files.ts';
import { type Kind, kindFacts } from '../kinds.ts';
import { briefingSchema } from '../schema/briefing.ts';
import { fieldDocs } from '../schema/field-docs.ts';
import { lessonsLearnedSchema } from '../schema/lessons-learned.ts';
import { newsletterSchema } from '../schema/newsletter.ts';
import { briefingBody, lessonsLearnedBody, newsletterBody } from './bodies.ts';

/** What an officer says of an edition that is to be started. */
export interface Starter {
  kind: Kind;
  title: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** The name of its format, and what the format of a briefing expects. */
  format?: { key: string; facts?: BriefingFormat | undefined } | undefined;
}

/** An edition that has been started: where its file goes below the content folder, and what is in it. */
export interface StartedEdition {
  id: string;
  path: string;
  text: string;
}

const schemas = {
  newsletter: newsletterSchema,
  briefing: briefingSchema,
  'lessons-learned': lessonsLearnedSchema,
};

/** Formats that editions have without saying so. */
const usual = new Set(['newsletter', 'seven-minute']);

/** Fields that a starter fills in, or that nobody needs on the first day. */
const notOffered = new Set(['title', 'date', 'draft', 'supersededBy', 'withdrawn', 'aliases', 'variants']);

/**
 * Starts an edition: front matter with every field that it may have, each with what it is for, and a body that shows
 * how things are typed. It passes the checks as it is. It is a draft until the officer deletes that line.
 */
export function startEdition(starter: Starter): StartedEdition {
  const { kind, title, date, format } = starter;
  const id = idFor(title) || date;
  const given = format && !usual.has(format.key) ? [`format: ${format.key}`] : [];
  const lines = [
    '---',
    `title: ${quoted(title)}`,
    `date: ${date}`,
    'draft: true # only the preview shows a draft: delete this line when the edition is ready',
    ...given,
    '#',
    '# Delete the # in front of a line that you need, and type your own words:',
    ...offeredFields(kind, given.length > 0),
    '---',
    '',
  ];
  return {
    id,
    path: `${kindFacts[kind].folder}/${id}/index.md`,
    text: `${lines.join('\n')}${bodyOf(starter)}`,
  };
}

function bodyOf({ kind, format }: Starter): string {
  if (kind === 'newsletter') return newsletterBody;
  if (kind === 'lessons-learned') return lessonsLearnedBody;
  return briefingBody(format?.facts);
}

function offeredFields(kind: Kind, hasFormat: boolean): string[] {
  return fieldDocs(schemas[kind]).flatMap(({ name, description, example }) => {
    if (notOffered.has(name) || (name === 'format' && hasFormat)) return [];
    return [`# ${name}: ${example}`, `#   ${description}`];
  });
}

/** A title as YAML takes it: in quotes if signs in it mean something there. */
function quoted(title: string): string {
  return /^[\p{L}][\p{L}\p{N} ’,.?!()–-]*$/u.test(title) &&
    !/^(?:true|false|yes|no|null|on|off)$/i.test(title)
    ? title
    : JSON.stringify(title);
}
