import type { Finding } from '../../editions/finding.ts';

/**
 * Findings as workflow commands, which GitHub shows on the lines of a change:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message, advice }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${properties}::${data(`${message}\n${advice}`)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
