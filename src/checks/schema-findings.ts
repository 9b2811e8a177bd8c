import type { z } from 'astro/zod';
import type { Finding } from '../editions/finding.ts';
import type { TextSource } from './edition-source.ts';
import { nearestName } from './nearest-name.ts';
import { at } from './place.ts';
import { namesAt } from './schema-shape.ts';
import type { Place, YamlSource } from './yaml-source.ts';

/**
 * What a schema says of a file's fields, each at its place: wrong and missing values, and names that mean nothing, with
 * the nearest one that does. `missingPlace` is where a line for a missing field would go.
 */
export function schemaFindings(
  source: TextSource,
  yaml: YamlSource,
  schema: z.ZodType,
  missingPlace: Place,
): Finding[] {
  if (yaml.errors.length > 0) return [];
  const result = schema.safeParse(yaml.data ?? {});
  if (result.success) return [];
  const mistyped = new Set(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => meantBy(yaml, schema, issue.path, name))
        : [],
    ),
  );
  return result.error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => unknownName(source, yaml, schema, issue.path, name));
    }
    const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
    const [message = '', advice = ''] = (inner ?? issue).message.split('\n');
    const missing = valueAt(yaml.data, issue.path) === undefined;
    if (missing && mistyped.has(issue.path.join('.'))) return [];
    const parent = issue.path.slice(0, -1);
    const place = inner
      ? yaml.placeOfName(parent, String(issue.path.at(-1)))
      : missing && parent.length === 0
        ? missingPlace
        : yaml.placeOf(issue.path);
    const hidden = hiddenValue(yaml, place);
    const near = issue.code === 'invalid_value' && nearestValue(valueAt(yaml.data, issue.path), issue.values);
    const rule = missing ? 'missing-field' : 'wrong-value';
    return [
      at(source, place, {
        severity: 'error',
        rule,
        message: hidden?.message ?? message,
        advice: hidden?.advice ?? (near ? typeNear(issue.path, near) : advice),
      }),
    ];
  });
}

function unknownName(
  source: TextSource,
  yaml: YamlSource,
  schema: z.ZodType,
  path: readonly PropertyKey[],
  name: string,
): Finding {
  const near = meantBy(yaml, schema, path, name)?.split('.').at(-1);
  const names = namesAt(schema, path);
  return at(source, yaml.placeOfName(path, name), {
    severity: 'error',
    rule: 'unknown-field',
    message: `There is no field called “${name}” here.`,
    advice: near
      ? `Type ${near}: instead of ${name}:`
      : `Delete the line, or use one of these: ${names.join(', ')}.`,
  });
}

/** The path of the field, not there yet, whose name was likely meant. */
function meantBy(
  yaml: YamlSource,
  schema: z.ZodType,
  path: readonly PropertyKey[],
  name: string,
): string | undefined {
  const typed = valueAt(yaml.data, path);
  const used = typeof typed === 'object' && typed !== null ? Object.keys(typed) : [];
  const near = nearestName(
    name,
    namesAt(schema, path).filter((each) => !used.includes(each)),
  );
  return near && [...path, near].join('.');
}

/** The one of the values that may stand there which was likely meant. */
function nearestValue(typed: unknown, values: readonly unknown[]): string | undefined {
  return typeof typed === 'string' ? nearestName(typed, values.map(String)) : undefined;
}

function typeNear(path: readonly PropertyKey[], near: string): string {
  const name = path.at(-1);
  return typeof name === 'string' ? `Type ${name}: ${near}` : `Type ${near}`;
}

/** A value that begins with `#` and isn't in quotes is a note to YAML: the field is then empty. */
function hiddenValue(yaml: YamlSource, place: Place): Pick<Finding, 'message' | 'advice'> | undefined {
  const comment = yaml.comments.find((each) => each.place.line === place.line);
  const name = /^\s*(?:- )?([^:]+):\s+$/.exec(comment?.before ?? '')?.[1];
  if (!comment || !name || /^#\s/.test(comment.text)) return undefined;
  return {
    message: `“${name}” has nothing after it: what follows a # that isn't in quotes is only a note.`,
    advice: `Put it in quotes: ${name}: "${comment.text.trim()}"`,
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}
