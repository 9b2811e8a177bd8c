import type { z } from 'astro/zod';
import type { Finding } from '../../editions/finding.ts';
import type { TextSource } from '../edition-source.ts';
import { schemaFindings } from '../schema-findings.ts';
import type { Place, YamlSource } from '../yaml-source.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { changedNumbers, guessedValues, wordsTakenForNotes } from './yaml-values.ts';

/**
 * All that is wrong with a file's fields: what can't be read, what its schema refuses, and what wouldn't be printed as
 * it is typed. `missingPlace` is where a line for a missing field would go.
 */
export function fieldFindings(
  source: TextSource,
  yaml: YamlSource,
  schema: z.ZodType,
  missingPlace: Place,
): Finding[] {
  const refused = schemaFindings(source, yaml, schema, missingPlace);
  const isRefused = ({ line, column }: Place) =>
    refused.some((finding) => finding.line === line && finding.column === column);
  return [
    ...yamlSyntax(source, yaml),
    ...refused,
    ...changedNumbers(source, yaml).filter((finding) => !isRefused(finding)),
    ...guessedValues(source, yaml),
    ...wordsTakenForNotes(source, yaml),
  ];
}
