import type { Finding } from '../../editions/finding.ts';

/** True if colour is welcome: the stream is a terminal, and `NO_COLOR` isn't set (https://no-color.org). */
export function wantsColour(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR;
}

/** Findings for people: grouped by file, what to type below each, and a line of totals. */
export function terminalReport(findings: readonly Finding[], colour = false): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const files = Map.groupBy(findings, ({ file }) => file);
  const groups = [...files].map(([file, ofFile]) => {
    const places = ofFile.map(({ line, column }) => `${line}:${column}`);
    const width = Math.max(...places.map((place) => place.length));
    const rows = ofFile.map(({ severity, message, advice }, index) => {
      const word = paint(severity === 'error' ? 31 : 33, severity.padEnd('warning'.length));
      const indent = ' '.repeat(2 + width + 2 + 'warning'.length + 2);
      return `  ${(places[index] ?? '').padStart(width)}  ${word}  ${message}\n${indent}${advice}`;
    });
    return `${paint(1, file)}\n${rows.join('\n')}\n`;
  });
  return `${[...groups, totals(findings)].join('\n')}\n`;
}

/** `2 errors, 1 warning in 2 files`, or that there is nothing to mend. */
export function totals(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to mend.';
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [
    ...(errors ? [counted(errors, 'error')] : []),
    ...(warnings ? [counted(warnings, 'warning')] : []),
  ];
  return `${parts.join(', ')} in ${counted(new Set(findings.map(({ file }) => file)).size, 'file')}.`;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
