import { join } from 'node:path';
import type { PressJob } from '../job.ts';
import { type PressedRecord, writeWhole } from './cache.ts';

/** Writes a PDF and the pictures cut out of it to where the job wants them, below the output folder. */
export async function writePdf(
  job: PressJob,
  { pictures }: PressedRecord,
  pdf: Uint8Array,
  pngs: readonly Uint8Array[],
  outFolder: string,
): Promise<void> {
  await writeWhole(join(outFolder, job.pdf), pdf);
  for (const [index, { name }] of pictures.entries()) {
    const png = pngs[index];
    if (png && job.pictures !== undefined)
      await writeWhole(join(outFolder, job.pictures, `${name}.png`), png);
  }
}
