import type { PressReport } from '../../press/report.ts';
import type { SoakEdition } from './edition.ts';

/** What was found, as the project’s findings are, told so far as the soak needs it. */
export interface Found {
  rule: string;
  message: string;
  line: number;
  severity: 'error' | 'warning';
  /** Of the PDF that it was found in; undefined for web pages, checks and whole builds. */
  variant?: string;
}

/** A PDF of an edition. */
export interface PdfResult {
  variant: string;
  pages: number;
  /** 1 when it was set normally, more when it was simplified. */
  rung: number;
  wordsInSource: number;
  wordsInPdf: number;
  milliseconds: number;
  errors: number;
  warnings: number;
}

/** What became of an edition. */
export interface EditionResult {
  id: string;
  ordinary: boolean;
  pdfs: PdfResult[];
  findings: Found[];
}

/** A report as this project’s press writes it, and as one that simplifies will. */
type Report = Pick<PressReport, 'findings'> & {
  pdfs: (PressReport['pdfs'][number] & { rung?: number | null })[];
};

type Known = Pick<SoakEdition, 'id' | 'ordinary'>;

/** Gives each edition what a report says of it. What it says of nothing else is an edition `(batch)` of its own. */
export function resultsOf(report: Report, editions: readonly Known[]): EditionResult[] {
  const results = new Map<string, EditionResult>(
    editions.map(({ id, ordinary }) => [id, { id, ordinary, pdfs: [], findings: [] }]),
  );
  const resultOf = (id: string): EditionResult => {
    const known = results.get(id) ?? { id, ordinary: false, pdfs: [], findings: [] };
    results.set(id, known);
    return known;
  };
  const told = new Set<string>();
  for (const pdf of report.pdfs) {
    const id = pdf.edition.split('/').at(-1) ?? pdf.edition;
    const { pdfs, findings } = resultOf(id);
    const severities = pdf.findings.map(({ severity }) => severity as Found['severity']);
    pdfs.push({
      variant: pdf.edition.startsWith('packs/') ? 'pack' : pdf.variant,
      pages: pdf.pages ?? 0,
      rung: pdf.rung ?? 1,
      wordsInSource: pdf.wordsInSource ?? 0,
      wordsInPdf: pdf.wordsInPdf ?? 0,
      milliseconds: Object.values(pdf.milliseconds).reduce((sum: number, stage: number) => sum + stage, 0),
      errors: severities.filter((severity) => severity === 'error').length,
      warnings: severities.filter((severity) => severity === 'warning').length,
    });
    for (const finding of pdf.findings) {
      told.add(keyOf(finding));
      findings.push({ ...foundIn(finding), variant: pdf.variant });
    }
  }
  for (const finding of report.findings) {
    if (told.has(keyOf(finding))) continue;
    const id = /([^/]+)\.md$/.exec(finding.file)?.[1] ?? '(batch)';
    resultOf(id).findings.push(foundIn(finding));
  }
  return [...results.values()];
}

/** True for an edition that nobody could publish. */
export function hasFailed({ findings }: EditionResult): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

type Finding = PressReport['findings'][number];

/** A finding without what nobody reads in a table. */
export function foundIn({ rule, message, line, severity }: Finding | Found): Found {
  return { rule, message, line, severity: severity as Found['severity'] };
}

function keyOf({ file, line, column, rule, message }: Finding): string {
  return [file, line, column, rule, message].join('\n');
}
