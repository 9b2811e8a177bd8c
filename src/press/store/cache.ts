import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PressFinding } from '../finding.ts';
import type { Fit } from '../paginate/layout.ts';

/** What is kept of a pressed PDF beside its bytes. */
export interface PressedRecord {
  /** Pages as read, which is what a reader is told: of a booklet those that have something on them, not its sides. */
  pages: number;
  /** Sheets of paper, printed on both sides, for a booklet. */
  sheets?: number;
  /** For each page which fraction of its text area is used, to two decimals. */
  filled: number[];
  /** What became of each choice between one page and more. */
  fits: Fit[];
  bytes: number;
  sha256: string;
  wordsInSource: number;
  wordsInPdf: number;
  /** Words that its pictures hold as text, which are no words of the file. */
  wordsInPictures?: number;
  /** Pictures cut out of the PDF, in pixels. */
  pictures: { name: string; width: number; height: number; sha256: string }[];
  /** 1 if it is set as designed, else the lowest rung that one of its editions is on (`../ladder.ts`). */
  rung: number;
  /** What is said of it in each build: how it was simplified, and why. */
  warnings: PressFinding[];
}

/** PDFs by what they were made from. */
export interface PressCache {
  get(key: string): Promise<{ record: PressedRecord; pdf: Buffer; pictures: Buffer[] } | undefined>;
  put(key: string, record: PressedRecord, pdf: Uint8Array, pictures: readonly Uint8Array[]): Promise<void>;
  /** Removes what no build has used for 60 days, and what a stopped build left half-written. */
  prune(now?: number): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;

/** SHA-256 of some bytes or text, in hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Writes beside and renames: whoever stops the build at any moment leaves the old file or the new one. */
export async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(beside, data);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** A cache in `folder`. An entry whose PDF or pictures are not those its record tells of counts as missing. */
export function pressCache(folder: string): PressCache {
  const pdfFile = (key: string): string => join(folder, `${key}.pdf`);
  const recordFile = (key: string): string => join(folder, `${key}.json`);
  const pictureFile = (key: string, index: number): string => join(folder, `${key}-${index}.png`);
  return {
    async get(key) {
      try {
        const record = JSON.parse(await readFile(recordFile(key), 'utf8')) as PressedRecord;
        const pdf = await readFile(pdfFile(key));
        if (sha256(pdf) !== record.sha256) return undefined;
        const pictures = await Promise.all(
          record.pictures.map((_, index) => readFile(pictureFile(key, index))),
        );
        if (pictures.some((picture, index) => sha256(picture) !== record.pictures[index]?.sha256))
          return undefined;
        const now = new Date();
        const files = [pdfFile(key), recordFile(key), ...pictures.map((_, index) => pictureFile(key, index))];
        await Promise.all(files.map((file) => utimes(file, now, now)));
        return { record, pdf, pictures };
      } catch {
        return undefined;
      }
    },
    async put(key, record, pdf, pictures) {
      await writeWhole(pdfFile(key), pdf);
      for (const [index, picture] of pictures.entries()) await writeWhole(pictureFile(key, index), picture);
      await writeWhole(recordFile(key), JSON.stringify(record));
    },
    async prune(now = Date.now()) {
      for (const name of await readdir(folder).catch(() => [])) {
        const kept = /^[0-9a-f]{64}(?:-\d+)?\.(pdf|json|png)$/.test(name);
        if (!kept && !name.endsWith('.part')) continue;
        const file = join(folder, name);
        const age = now - ((await stat(file).catch(() => undefined))?.mtimeMs ?? now);
        if (age > (kept ? 60 * day : day)) await rm(file, { force: true });
      }
    },
  };
}
