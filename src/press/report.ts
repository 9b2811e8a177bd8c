import type { PressFinding } from './finding.ts';
import type { Fit } from './paginate/layout.ts';
import type { Pressed, PressRun } from './press-all.ts';

/** `.cache/press/report.json`: what people and CI read of a run. */
export interface PressReport {
  browsersStarted: number;
  milliseconds: number;
  /** Every finding of the run, those of web pages among them. */
  findings: PressFinding[];
  pdfs: {
    edition: string;
    variant: string;
    pdf: string;
    pages: number | null;
    /** 1 if it is set as designed, else how far down the ladder it is, to 4; 1 if it was proven on no rung. */
    rung: number;
    /** Sheets of paper; of a booklet only. */
    sheets?: number;
    /** For each page which fraction of its text area is used. */
    filled: number[];
    /** What became of each choice between one page and more. */
    fits: Fit[];
    cached: boolean;
    milliseconds: Pressed['milliseconds'];
    wordsInSource: number | null;
    wordsInPdf: number | null;
    /** Words that its pictures hold as text. */
    wordsInPictures: number | null;
    findings: PressFinding[];
  }[];
}

/** The report of a run that took `milliseconds` in all and found `findings`. */
export function pressReport(run: PressRun, milliseconds: number, findings: PressFinding[]): PressReport {
  return {
    browsersStarted: run.browsersStarted,
    milliseconds: Math.round(milliseconds),
    findings,
    pdfs: run.pressed.map(({ page, cached, record, milliseconds: stages, findings }) => ({
      edition: page.job.edition,
      variant: page.job.variant,
      pdf: page.job.pdf,
      pages: record?.pages ?? null,
      rung: record?.rung ?? 1,
      ...(record?.sheets === undefined ? {} : { sheets: record.sheets }),
      filled: record?.filled ?? [],
      fits: record?.fits ?? [],
      cached,
      milliseconds: {
        load: Math.round(stages.load),
        paginate: Math.round(stages.paginate),
        print: Math.round(stages.print),
        finish: Math.round(stages.finish),
        verify: Math.round(stages.verify),
      },
      wordsInSource: record?.wordsInSource ?? null,
      wordsInPdf: record?.wordsInPdf ?? null,
      wordsInPictures: record?.wordsInPictures ?? null,
      findings,
    })),
  };
}

/** The closing table: edition, pages, size, time, cached or not; and the rung of what isn't set as designed. */
export function closingTable(run: PressRun): string {
  const hasRungs = run.pressed.some(({ record }) => (record?.rung ?? 1) > 1);
  const rows = run.pressed.map(({ page, cached, record, milliseconds }) => {
    const time = Object.values(milliseconds).reduce((sum: number, stage: number) => sum + stage, 0);
    return [
      page.job.pdf,
      record ? String(record.pages) : '-',
      record ? `${Math.round(record.bytes / 1000)} kB` : '-',
      record ? (cached ? 'cached' : `${(time / 1000).toFixed(2)} s`) : 'failed',
      ...(hasRungs ? [record && record.rung > 1 ? String(record.rung) : ''] : []),
    ];
  });
  const head = ['PDF', 'pages', 'size', 'time', ...(hasRungs ? ['rung'] : [])];
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Tells how far the press is: one line that is rewritten on a terminal, a plain line an edition elsewhere. */
export function progress(
  total: number,
  stream: NodeJS.WriteStream = process.stdout,
): { tell(pressed: Pressed): void; end(): void } {
  let count = 0;
  const live = stream.isTTY === true && !process.env['CI'];
  return {
    tell({ page, cached, record }) {
      count += 1;
      const state = record
        ? cached
          ? 'cached'
          : `${record.pages} ${record.pages === 1 ? 'page' : 'pages'}`
        : 'failed';
      const line = `press ${count}/${total} ${page.job.edition} (${page.job.variant}): ${state}`;
      if (live) stream.write(`\r\u001b[2K${line.slice(0, (stream.columns || 80) - 1)}`);
      else if (!cached) stream.write(`${line}\n`);
    },
    end() {
      if (live && count > 0) stream.write('\r\u001b[2K');
    },
  };
}
