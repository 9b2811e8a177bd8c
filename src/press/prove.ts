import { performance } from 'node:perf_hooks';
import type { PressFinding } from './finding.ts';
import { finishPdf } from './finish/index.ts';
import { sheetsOf } from './imposition.ts';
import { type Layout, paperOf } from './paginate/layout.ts';
import { cutPictures } from './pictures.ts';
import type { Sheets, Stages } from './press-one.ts';
import type { PrintPage } from './print-pages.ts';
import { type PressedRecord, sha256 } from './store/cache.ts';
import { verifyPdf } from './verify/index.ts';
import type { Report } from './verify/report.ts';
import { noSheets, sheetMap } from './verify/sheet-map.ts';

/** A finished PDF and what was found in it. */
export interface Proof {
  bytes: Uint8Array;
  /** Without what only the press knows: on which rung it is, and why. */
  record: Omit<PressedRecord, 'rung' | 'warnings'>;
  /** Pictures cut out of it, in the order of the record. */
  pngs: Buffer[];
  findings: PressFinding[];
  milliseconds: Stages;
}

/**
 * Finishes what the browser made, verifies it, and cuts out the pictures that its page asks for.
 * @throws if the PDF can't be read.
 */
export async function prove({ job, html }: PrintPage, sheets: Sheets): Promise<Proof> {
  const begun = performance.now();
  const { layout, sides } = sheets;
  const bytes = await finishPdf(job, sheets.bytes, sides);
  const finished = performance.now();
  const incidents = sheets.incidents.map(({ kind, text }): Report => {
    if (kind !== 'request')
      return { rule: 'layout', line: 1, message: `Paged.js could not set everything: ${text}` };
    const message = `The page asked for ${text}, which is not part of this build; it was refused.`;
    return { rule: 'outside-request', line: 1, thing: text, message };
  });
  const verification = await verifyPdf(job, html, layout, bytes, sides, incidents);
  const pictures = job.pictures === undefined ? [] : await cutPictures(bytes, picturePlaces(sheets));
  return {
    bytes,
    record: {
      pages: layout.pages,
      ...(job.imposition === 'booklet' && sides ? { sheets: sheetsOf(sides.length) } : {}),
      filled: layout.filled.map((fraction) => Math.round(fraction * 100) / 100),
      fits: layout.fits,
      bytes: bytes.length,
      sha256: sha256(bytes),
      wordsInSource: verification.wordsInSource,
      wordsInPdf: verification.wordsInPdf,
      wordsInPictures: verification.wordsInPictures,
      pictures: pictures.map(({ name, width, height, png }) => ({
        name,
        width,
        height,
        sha256: sha256(png),
      })),
    },
    pngs: pictures.map(({ png }) => png),
    findings: verification.findings,
    milliseconds: {
      ...sheets.milliseconds,
      finish: finished - begun,
      verify: performance.now() - finished,
    },
  };
}

/** What is to be cut out, where it stands in the PDF. */
function picturePlaces({ layout, sides }: Sheets): Layout['pictures'] {
  const { toSheet } = sides ? sheetMap(sides, paperOf(layout).width) : noSheets;
  return layout.pictures.map(toSheet);
}
