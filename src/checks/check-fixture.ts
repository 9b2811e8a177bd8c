import type { Finding } from '../editions/finding.ts';
import { temporaryContent } from '../testing/content-builder.ts';
import { checkContent } from './index.ts';

/** For tests: the findings of a content folder with these files, and a right `partnership.yaml` and logo. */
export async function check(files: Record<string, string | null>): Promise<Finding[]> {
  const content = temporaryContent(files);
  try {
    return await checkContent(content.dir);
  } finally {
    content.remove();
  }
}

/** For tests: the only finding there is. */
export function one(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings;
  if (!finding || others.length > 0)
    throw new Error(`One finding expected:\n${JSON.stringify(findings, null, 2)}`);
  return finding;
}

/** For tests: the names of the rules, in order. */
export function rules(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}
