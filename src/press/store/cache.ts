import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is kept of a pressed PDF beside its bytes. */
export interface PressedRecord {
  pages: number;
  bytes: number;
  sha256: string;
  wordsInSource: number;
  wordsInPdf: number;
}

/** PDFs by what they were made from. */
export interface PressCache {
  get(key: string): Promise<{ record: PressedRecord; pdf: Buffer } | undefined>;
  put(key: string, record: PressedRecord, pdf: Uint8Array): Promise<void>;
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

/** A cache in `folder`. An entry whose PDF is not the one its record tells of counts as missing. */
export function pressCache(folder: string): PressCache {
  const pdfFile = (key: string): string => join(folder, `${key}.pdf`);
  const recordFile = (key: string): string => join(folder, `${key}.json`);
  return {
    async get(key) {
      try {
        const record = JSON.parse(await readFile(recordFile(key), 'utf8')) as PressedRecord;
        const pdf = await readFile(pdfFile(key));
        if (sha256(pdf) !== record.sha256) return undefined;
        const now = new Date();
        await Promise.all([utimes(pdfFile(key), now, now), utimes(recordFile(key), now, now)]);
        return { record, pdf };
      } catch {
        return undefined;
      }
    },
    async put(key, record, pdf) {
      await writeWhole(pdfFile(key), pdf);
      await writeWhole(recordFile(key), JSON.stringify(record));
    },
    async prune(now = Date.now()) {
      for (const name of await readdir(folder).catch(() => [])) {
        const kept = /^[0-9a-f]{64}\.(pdf|json)$/.test(name);
        if (!kept && !name.endsWith('.part')) continue;
        const file = join(folder, name);
        const age = now - ((await stat(file).catch(() => undefined))?.mtimeMs ?? now);
        if (age > (kept ? 60 * day : day)) await rm(file, { force: true });
      }
    },
  };
}
