/**
 * What a check, the import or the press reports: one problem, where it is, and what to type.
 * `message` says what is wrong in the officer's words; `advice` says what to do about it.
 */
export interface Finding {
  /** Path as the officer knows it: relative to the folder that holds `content/`, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in characters. */
  column: number;
  /** An error stops a build. A warning never does, unless `--strict` is given. */
  severity: 'error' | 'warning';
  /** Kebab-case name of the rule, the same in every report: `missing-image`. */
  rule: string;
  message: string;
  advice: string;
}

/** Gives the findings in reading order: by file, then line, then column; errors before warnings at one place. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.severity, b.severity) ||
      compareText(a.rule, b.rule),
  );
}

/** True if any finding is an error, or, when `strict`, if there is any finding at all. */
export function stopsBuild(findings: readonly Finding[], strict = false): boolean {
  return findings.some((finding) => strict || finding.severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
