import type { SheetSide } from '../imposition.ts';
import type { PressJob } from '../job.ts';

/**
 * Does to a printed PDF what the browser can't: page boxes and crop marks. Gives the same bytes where a job needs
 * nothing of it.
 * @param sides The sides of sheets that are its pages.
 */
export async function finishPdf(
  job: PressJob,
  bytes: Uint8Array,
  sides: readonly SheetSide[] | undefined,
): Promise<Uint8Array> {
  if (job.imposition !== 'crop-marks' || !sides) return bytes;
  // The PDF library takes a while to load, and most builds don't need it.
  const { finishForPrinters } = await import('./for-printers.ts');
  return finishForPrinters(bytes, sides);
}
