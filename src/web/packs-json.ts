import { wholeAddress } from '../editions/address.ts';
import type { Pack } from '../editions/archive.ts';
import { editionsIn } from '../editions/packs.ts';
import type { EditionRecord } from './editions-json.ts';

/** A pack in `editions.json`, beside the editions. What is null is filled in when the PDF has been made. */
export interface PackRecord
  extends Pick<EditionRecord, 'id' | 'title' | 'date' | 'topics' | 'lang' | 'url' | 'pdfs'> {
  kind: 'pack';
  /** Whole web addresses of the editions in it, in its order. */
  editions: string[];
}

/** What `editions.json` says of each pack. `site` is the whole address of the site with its path. */
export function packRecords(packs: readonly Pack[], site: string): PackRecord[] {
  return packs.map((pack) => {
    const { id, title, date, topics, lang, address, pdf } = pack;
    return {
      kind: 'pack',
      id,
      title,
      date,
      topics,
      lang,
      url: wholeAddress(address, site),
      editions: editionsIn(pack).map((edition) => wholeAddress(edition.address, site)),
      pdfs: [
        { variant: pdf.variant, url: wholeAddress(pdf.path, site), pages: null, bytes: null, sha256: null },
      ],
    };
  });
}
