import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { marks, type PressJob } from './job.ts';

/** A print page that the site's build made, and the job that it carries. */
export interface PrintPage {
  job: PressJob;
  html: string;
  /** Its address below the base path: `print/newsletters/autumn-2026/`. */
  address: string;
}

/** Folder of the print pages below the output folder; it is not published. */
export const printFolder = 'print';

/**
 * Reads every print page below `<outFolder>/print/`, in order of address.
 * @throws if a page carries no job.
 */
export async function readPrintPages(outFolder: string): Promise<PrintPage[]> {
  const folder = join(outFolder, printFolder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const pages: PrintPage[] = [];
  for (const file of files) {
    const html = await readFile(file, 'utf8');
    const address = relative(outFolder, file).split(sep).slice(0, -1).join('/');
    const job = jobOf(html);
    if (!job) throw new Error(`The print page ${address}/ carries no job (script#${marks.jobId}).`);
    pages.push({ job, html, address: `${address}/` });
  }
  return pages;
}

/** The job in a print page's HTML, or undefined. */
function jobOf(html: string): PressJob | undefined {
  const script = html.match(new RegExp(`<script[^>]*\\bid="?${marks.jobId}"?[^>]*>([\\s\\S]*?)</script>`));
  return script?.[1] === undefined ? undefined : (JSON.parse(script[1]) as PressJob);
}
