import type { Edition } from '../editions/archive.ts';

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
  /** How much larger than set the pages are printed. */
  scale?: number;
  imposition?: 'booklet' | 'crop-marks';
  source: SourceLine[];
}

/** The facts of an edition that its print job needs. */
export type JobEdition = Pick<Edition, 'folder' | 'id' | 'file' | 'address'> & {
  data: Pick<Edition['data'], 'lang'>;
  pdf: { variant: string; path: string };
};

/**
 * The job of an edition's PDF. `title` becomes the PDF's title, `site` is the partnership's address, `source` is the
 * officer's file as words.
 */
export function printJob(edition: JobEdition, title: string, site: string, source: SourceLine[]): PrintJob {
  return {
    edition: `${edition.folder}/${edition.id}`,
    variant: edition.pdf.variant,
    title,
    lang: edition.data.lang,
    file: edition.file,
    address: new URL(edition.address.replace(/^\//, ''), site).href,
    pdf: edition.pdf.path,
    page: `${edition.folder}/${edition.id}/index.html`,
    source,
  };
}

/** JSON that can stand inside `<script>`: no `<`, so nothing in it can end the element or open a comment. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
