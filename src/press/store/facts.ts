import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PressFinding } from '../finding.ts';
import { marks } from '../job.ts';
import type { PressedRecord } from './cache.ts';

/**
 * What pages and size read like on a web page: `4 pages, 112 kB`. `counted` are words for so many pages in another
 * language (`{pages} tudalen`).
 */
export function pdfFacts({ pages, bytes }: Pick<PressedRecord, 'pages' | 'bytes'>, counted = ''): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const size = kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  const words = counted || (pages === 1 ? '1 page' : '{pages} pages');
  return `${words.replace('{pages}', String(pages))}, ${size}`;
}

/** A placeholder that nothing of this build fills. */
export interface Unfilled {
  /** The page that holds it, below the output folder. */
  page: string;
  kind: 'pdf' | 'picture';
  /** The PDF or the picture, below the output folder or by its address. */
  wanted: string;
}

/**
 * Fills the placeholders of PDF facts and of pictures cut out of PDFs in every HTML page below `outFolder`.
 * @returns the placeholders that name no PDF or picture of this build.
 */
export async function fillFacts(
  outFolder: string,
  records: ReadonlyMap<string, PressedRecord>,
  pictures: ReadonlyMap<string, PictureFacts>,
  base: string,
): Promise<Unfilled[]> {
  const unfilled: Unfilled[] = [];
  const entries = await readdir(outFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  const tag = new RegExp(`<${marks.pdfFacts}\\b([^>]*)>[^<]*</${marks.pdfFacts}>`, 'g');
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    const html = await readFile(file, 'utf8');
    if (!html.includes(`<${marks.pdfFacts}`) && !html.includes(`<${marks.picture}`)) continue;
    const page = relative(outFolder, file).split(sep).join('/');
    const withPictures = html.replace(pictureTag, (whole, attributes: string) => {
      const path = attributeOf(attributes, 'data-src');
      const facts = pictures.get(path);
      if (facts) return pictureElement(base + path, attributeOf(attributes, 'data-alt'), facts);
      unfilled.push({ page, kind: 'picture', wanted: path || whole });
      return whole;
    });
    const filled = withPictures.replace(tag, (whole, attributes: string) => {
      const pdf = attributeOf(attributes, 'data-pdf');
      const record = records.get(pdf);
      if (record) {
        const exact = attributeOf(attributes, `data-pages-${record.pages}`);
        return pdfFacts(record, exact || attributeOf(attributes, 'data-pages'));
      }
      unfilled.push({ page, kind: 'pdf', wanted: pdf || whole });
      return whole;
    });
    await writeFile(file, filled);
  }
  return unfilled;
}

/** Findings of placeholders that were not filled: errors, since what they promise is not there. */
export function missingFacts(unfilled: readonly Unfilled[]): PressFinding[] {
  return unfilled.map(({ page, kind, wanted }) => ({
    file: page,
    line: 1,
    column: 1,
    severity: 'error',
    ...(kind === 'pdf'
      ? {
          rule: 'pdf-facts',
          message: `This page promises pages and size of ${wanted}, but no such PDF was made.`,
        }
      : {
          rule: 'pdf-picture',
          message: `This page promises the picture ${wanted}, cut out of a PDF, but no PDF has it.`,
        }),
    advice: 'Build again; if it happens again, report this with the file that shows it.',
  }));
}

/** Pixels of a picture. */
export interface PictureFacts {
  width: number;
  height: number;
}

const pictureTag = new RegExp(`<${marks.picture}\\b([^>]*)>[^<]*</${marks.picture}>`, 'g');

/** As large as on paper, and drawn finer than that, so that it is sharp on fine screens. */
function pictureElement(address: string, alt: string, { width, height }: PictureFacts): string {
  const size = `width="${Math.round(width / 1.5)}" height="${Math.round(height / 1.5)}"`;
  return `<img src="${address}" alt="${alt}" ${size} loading="lazy" decoding="async">`;
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`${name}=(?:"([^"]*)"|([^"\\s>]+))`).exec(attributes)?.slice(1).find(Boolean) ?? '';
}

interface ListedPdf {
  url: string;
  pages: number | null;
  bytes: number | null;
  sha256: string | null;
}

/**
 * Fills pages, bytes and SHA-256 of each PDF in `editions.json`, where the site lists them by address.
 * @returns the listed PDFs that are not in this build.
 */
export async function fillEditionsJson(
  outFolder: string,
  base: string,
  records: ReadonlyMap<string, PressedRecord>,
): Promise<Unfilled[]> {
  const file = join(outFolder, 'editions.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const unfilled: Unfilled[] = [];
  const filled: unknown = JSON.parse(text, (_key, value: unknown) => {
    if (!isListedPdf(value)) return value;
    const path = new URL(value.url, 'http://site.invalid').pathname;
    const record = records.get(path.startsWith(base) ? path.slice(base.length) : path.slice(1));
    if (!record) {
      unfilled.push({ page: 'editions.json', kind: 'pdf', wanted: value.url });
      return value;
    }
    return { ...value, pages: record.pages, bytes: record.bytes, sha256: record.sha256 };
  });
  await writeFile(file, `${JSON.stringify(filled, null, 2)}\n`);
  return unfilled;
}

function isListedPdf(value: unknown): value is ListedPdf {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'url' in value;
}
