import { checkContent } from '../checks/index.ts';
import type { Finding } from '../editions/finding.ts';
import { temporaryContent } from './content-builder.ts';

/** The findings of a content folder with these files, and a right `partnership.yaml` and logo. */
export async function check(files: Record<string, string | Uint8Array | null>): Promise<Finding[]> {
  const content = temporaryContent(files);
  try {
    return await checkContent(content.dir);
  } finally {
    content.remove();
  }
}

/** The only finding there is. */
export function one(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings;
  if (!finding || others.length > 0)
    throw new Error(`One finding expected:\n${JSON.stringify(findings, null, 2)}`);
  return finding;
}

/** The names of the rules, in order. */
export function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}
