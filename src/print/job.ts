import { wholeAddress } from '../editions/address.ts';
import type { Edition } from '../editions/archive.ts';
import type { EditionPdf } from '../editions/variants.ts';
import { formatOf } from './formats.ts';

/** A line of the officer's file, 1-based, and its words separated by spaces. */
export interface SourceLine {
  /** Its file, where a PDF is made of several editions. */
  file?: string;
  line: number;
  words: string;
}

/** What a print page tells the press of the PDF to make; the press declares the same shape and says more of it. */
export interface PrintJob {
  edition: string;
  variant: string;
  title: string;
  lang: string;
  file: string;
  address: string;
  pdf: string;
  page?: string;
  pictures?: string;
  /** Of a PDF of several editions: each and its file. */
  parts?: { edition: string; file: string }[];
  /** How much larger than set the pages are printed. */
  scale?: number;
  imposition?: 'booklet' | 'crop-marks';
  source: SourceLine[];
}

/** The facts of an edition that its print job needs. */
export type JobEdition = Pick<Edition, 'folder' | 'id' | 'file' | 'address'> & {
  data: Pick<Edition['data'], 'lang'>;
};

/** What else a job says. */
export interface JobFacts {
  /** Becomes the PDF's title. */
  title: string;
  /** The partnership's address. */
  site: string;
  /** The officer's file as words. */
  source: SourceLine[];
}

/** The job of a PDF of an edition. The words of the web page are compared once, for the standard PDF. */
export function printJob(
  edition: JobEdition,
  { variant, path }: EditionPdf,
  { title, site, source }: JobFacts,
): PrintJob {
  const { scale } = formatOf[variant];
  return {
    edition: `${edition.folder}/${edition.id}`,
    variant,
    title,
    lang: edition.data.lang,
    file: edition.file,
    address: wholeAddress(edition.address, site),
    pdf: path,
    ...(variant === 'standard' ? { page: `${edition.folder}/${edition.id}/index.html` } : {}),
    ...(scale === 1 ? {} : { scale }),
    ...(variant === 'booklet' ? { imposition: 'booklet' as const } : {}),
    ...(variant === 'press' ? { imposition: 'crop-marks' as const } : {}),
    source,
  };
}

/** JSON that can stand inside `<script>`: no `<`, so nothing in it can end the element or open a comment. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
