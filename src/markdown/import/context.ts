import type { Nodes } from 'mdast';
import type { Finding } from '../../editions/finding.ts';
import type { Kind } from '../../editions/kinds.ts';

/** What the import changed, by the thing that was mended. */
export type MendName =
  | 'address'
  | 'bullet'
  | 'character'
  | 'code'
  | 'emphasis'
  | 'heading'
  | 'html'
  | 'image'
  | 'line'
  | 'link'
  | 'panel'
  | 'table'
  | 'title'
  | 'frontmatter';

/** One change. `from` and `to` are the words that it changes; both are empty when it changes none. */
export interface Mend {
  name: MendName;
  /** 1-based line of the officer's file. */
  line: number;
  from: string[];
  to: string[];
}

/** What each step of the import is given: the document as typed, and where it reports. */
export interface Context {
  kind: Kind;
  /** The document's file as its findings name it. */
  file: string;
  /** The body as parsed, and its lines. */
  source: string;
  lines: string[];
  findings: Finding[];
  mends: Mend[];
  /** Reports a finding. `at` is a node, or a line of the body. */
  warn: (at: Nodes | number, rule: string, message: string, advice: string) => void;
  /** Notes a change, with the words that it changes. */
  mend: (name: MendName, at: Nodes | number, from?: string[], to?: string[]) => void;
}

/** @param linesAbove Lines of the file above the body. */
export function newContext(kind: Kind, file: string, source: string, linesAbove: number): Context {
  const findings: Finding[] = [];
  const mends: Mend[] = [];
  const lineOf = (at: Nodes | number) =>
    linesAbove + (typeof at === 'number' ? at : (at.position?.start.line ?? 1));
  return {
    kind,
    file,
    source,
    lines: source.split('\n'),
    findings,
    mends,
    warn(at, rule, message, advice) {
      const column = typeof at === 'number' ? 1 : (at.position?.start.column ?? 1);
      findings.push({ file, line: lineOf(at), column, severity: 'warning', rule, message, advice });
    },
    mend(name, at, from = [], to = []) {
      mends.push({ name, line: lineOf(at), from, to });
    },
  };
}
