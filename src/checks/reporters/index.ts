import type { Finding } from '../../editions/finding.ts';
import { githubReport } from './github.ts';
import { terminalReport } from './terminal.ts';

/** The ways in which findings can be told. */
export const formats = ['terminal', 'json', 'github'] as const;

/** One of them. */
export type Format = (typeof formats)[number];

/** Findings in a format, ending in a line end. `colour` is for the terminal only. */
export function report(findings: readonly Finding[], format: Format, colour = false): string {
  if (format === 'json') return `${JSON.stringify(findings, null, 2)}\n`;
  return format === 'github' ? githubReport(findings) : terminalReport(findings, colour);
}
