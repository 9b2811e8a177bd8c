import { wholeAddress } from '../editions/address.ts';
import type { Edition } from '../editions/archive.ts';
import { type Standing, standingOf } from '../editions/standing.ts';

/** An edition in `editions.json`. What is null is filled in when the PDF has been made. */
export interface EditionRecord {
  kind: Edition['kind'];
  id: string;
  title: string;
  date: string;
  topics: string[];
  /** BCP 47: `en-GB`. */
  lang: string;
  /** Only a current one is to be offered to readers. A replaced one's PDF is there for those who have its address. */
  status: Standing<Edition>['state'];
  /** Whole web address of the edition to read in the place of one that isn't current, if there is one. */
  readInstead: string | null;
  /** Whole web address. */
  url: string;
  pdfs: { variant: string; url: string; pages: number | null; bytes: number | null; sha256: string | null }[];
}

/** What `editions.json` says of each edition. `site` is the whole address of the site with its path. */
export function editionRecords(editions: readonly Edition[], site: string): EditionRecord[] {
  return editions.map((edition) => {
    const { kind, id, data, address, pdfs } = edition;
    const { state, readInstead } = standingOf(edition, editions);
    return {
      kind,
      id,
      title: data.title,
      date: data.date,
      topics: data.topics,
      lang: data.lang,
      status: state,
      readInstead: readInstead ? wholeAddress(readInstead.address, site) : null,
      url: wholeAddress(address, site),
      pdfs: pdfs.map(({ variant, path }) => ({
        variant,
        url: wholeAddress(path, site),
        pages: null,
        bytes: null,
        sha256: null,
      })),
    };
  });
}
