import type { Edition } from '../editions/archive.ts';

/** An edition in `editions.json`. What is null is filled in when the PDF has been made. */
export interface EditionRecord {
  kind: Edition['kind'];
  id: string;
  title: string;
  date: string;
  topics: string[];
  /** Whole web address. */
  url: string;
  pdfs: { variant: string; url: string; pages: number | null; bytes: number | null; sha256: string | null }[];
}

/** What `editions.json` says of each edition. `site` is the whole address of the site with its path. */
export function editionRecords(editions: readonly Edition[], site: string): EditionRecord[] {
  return editions.map(({ kind, id, data, address, pdf }) => ({
    kind,
    id,
    title: data.title,
    date: data.date,
    topics: data.topics,
    url: whole(address, site),
    pdfs: pdf
      ? [{ variant: pdf.variant, url: whole(pdf.path, site), pages: null, bytes: null, sha256: null }]
      : [],
  }));
}

/** A whole web address for a path below the site's own. */
export function whole(path: string, site: string): string {
  return new URL(path.replace(/^\/+/, ''), site.replace(/\/*$/, '/')).href;
}
