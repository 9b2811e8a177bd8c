import { kindsOf } from './failures.ts';
import { type EditionResult, hasFailed, type PdfResult } from './results.ts';
import type { Batch } from './state.ts';

const order = ['standard', 'record', 'large-print', 'booklet', 'press', 'pack'];

/** What came of a batch, on one line. */
export function batchLine({ indices, editions, milliseconds, peakMb }: Batch, of: number): string {
  const pdfs = editions.flatMap((edition) => edition.pdfs);
  const failed = editions.filter(hasFailed).length;
  const warned = sum(pdfs, ({ warnings }) => warnings);
  return [
    `editions ${(indices[0] ?? 0) + 1}–${(indices.at(-1) ?? 0) + 1} of ${of}`,
    `${pdfs.length} PDFs`,
    `${sum(pdfs, ({ pages }) => pages)} pages`,
    failed === 0 ? 'none failed' : `${failed} failed`,
    ...(warned > 0 ? [`${warned} warnings`] : []),
    `${(milliseconds / 1000).toFixed(0)} s`,
    `${peakMb} MB`,
  ].join(', ');
}

/** What came of all batches: a row a variant, the kinds of failure, time and memory. */
export function closingReport(batches: readonly Batch[]): string {
  const editions = batches.flatMap((batch) => batch.editions);
  const head = [
    'variant',
    'PDFs',
    'pages',
    'errors',
    'warnings',
    'rung 1',
    '2',
    '3',
    '4',
    'words in source',
    'in PDF',
  ];
  const rows = order.flatMap((variant) => {
    const pdfs = editions.flatMap((edition) => edition.pdfs).filter((pdf) => pdf.variant === variant);
    return pdfs.length > 0 ? [rowOf(variant, pdfs)] : [];
  });
  const ms = (edition: EditionResult): number => sum(edition.pdfs, ({ milliseconds }) => milliseconds);
  const slowest = editions.reduce<EditionResult | undefined>(
    (slow, edition) => (slow && ms(slow) >= ms(edition) ? slow : edition),
    undefined,
  );
  const ordinary = editions.filter((edition) => edition.ordinary);
  const elsewhere = editions
    .flatMap(({ findings }) => findings)
    .filter(({ variant, severity }) => !variant && severity === 'error');
  return [
    aligned([head, ...rows]),
    '',
    `${editions.filter(hasFailed).length} of ${editions.length} editions failed; ${elsewhere.length} errors of checks, web pages and builds`,
    `${ordinary.length} editions like the sample’s: ${ordinary.filter(hasFailed).length} failed, ${ordinaryWarnings(batches)} warnings of the press`,
    `${minutes(sum(batches, ({ milliseconds }) => milliseconds))} in builds, peak ${Math.max(0, ...batches.map(({ peakMb }) => peakMb))} MB${slowest ? `, slowest ${slowest.id} (${(ms(slowest) / 1000).toFixed(1)} s)` : ''}`,
    ...failureKinds(editions),
  ].join('\n');
}

/** Warnings of the press about editions like the sample’s: there should be none. */
export function ordinaryWarnings(batches: readonly Batch[]): number {
  const pdfs = batches
    .flatMap(({ editions }) => editions.filter(({ ordinary }) => ordinary))
    .flatMap((edition) => edition.pdfs);
  return sum(pdfs, ({ warnings }) => warnings);
}

function failureKinds(editions: readonly EditionResult[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const edition of editions) {
    for (const kind of kindsOf(edition).keys()) kinds.set(kind, [...(kinds.get(kind) ?? []), edition.id]);
  }
  return [...kinds]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(
      ([kind, ids]) =>
        `  ${ids.length} × ${kind} (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''})`,
    );
}

function rowOf(variant: string, pdfs: readonly PdfResult[]): string[] {
  const onRung = (rung: number) => pdfs.filter((pdf) => pdf.rung === rung && pdf.errors === 0).length;
  return [
    variant,
    ...[
      pdfs.length,
      sum(pdfs, ({ pages }) => pages),
      sum(pdfs, ({ errors }) => errors),
      sum(pdfs, ({ warnings }) => warnings),
      ...[1, 2, 3, 4].map(onRung),
      sum(pdfs, ({ wordsInSource }) => wordsInSource),
      sum(pdfs, ({ wordsInPdf }) => wordsInPdf),
    ].map((count) => count.toLocaleString('en-GB')),
  ];
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}

function minutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
