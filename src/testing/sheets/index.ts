import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Pixels } from '../../press/draw-pages.ts';
import { findPdfs } from './find-pdfs.ts';
import { inGrey } from './grey.ts';
import { type ShownSheet, withSheets } from './readme-section.ts';
import { contactSheet } from './sheet.ts';
import { drawnInTurn, raw, thumbnailsOf } from './thumbnails.ts';

/** A picture that was written. */
export interface WrittenPicture {
  file: string;
  bytes: number;
}

/** Where sheets are read from and written to, absolute. */
export interface SheetFolders {
  /** With PDFs somewhere below it. */
  from: string;
  /** For the pictures; those of editions that are gone are deleted. */
  to: string;
  /** The file that shows them, between two marks. */
  readme: string;
}

/**
 * Draws every page of every PDF on sheets, two for each edition (in colour and in the grey of a printer), and shows them
 * in a README.
 * @throws if there is no PDF, or the README lacks its marks.
 */
export async function makeSheets({ from, to, readme }: SheetFolders): Promise<WrittenPicture[]> {
  const editions = await pdfsIn(from);
  await mkdir(to, { recursive: true });
  const written: WrittenPicture[] = [];
  const shown: ShownSheet[] = [];
  for (const { name, files } of editions) {
    const pdfs = await Promise.all(files.map((file) => readFile(file)));
    const pages: Pixels[][] = [];
    for (const pdf of pdfs) pages.push(await thumbnailsOf(pdf));
    const sheets = {
      [join(to, `sheet-${name}.webp`)]: await contactSheet(pages),
      [join(to, `sheet-${name}-grey.webp`)]: await contactSheet(pages.map((all) => all.map(inGrey))),
    };
    for (const [file, picture] of Object.entries(sheets)) {
      await writeFile(file, picture);
      written.push({ file, bytes: picture.length });
    }
    const [colour = '', grey = ''] = Object.keys(sheets).map((file) =>
      relative(dirname(readme), file).replaceAll('\\', '/'),
    );
    shown.push({
      title: await titleOf(pdfs[0], name),
      colour,
      grey,
      pdfs: files.map((file, index) => ({ file: basename(file), pages: pages[index]?.length ?? 0 })),
    });
  }
  await writeFile(readme, withSheets(await readFile(readme, 'utf8'), shown));
  await removeOthers(to, written);
  return written;
}

/** Which pages are drawn one by one, and how. */
export interface PageFolders {
  from: string;
  to: string;
  dpi: number;
  /** As a black-and-white printer prints them. */
  grey?: boolean;
  /** Only PDFs with this in their path. */
  only?: string | undefined;
}

/**
 * Draws every page of every PDF as a PNG of its own, `<pdf>-03.png`, for someone who wants to read them.
 * @throws if there is no PDF.
 */
export async function drawEachPage({
  from,
  to,
  dpi,
  grey = false,
  only = '',
}: PageFolders): Promise<WrittenPicture[]> {
  const editions = await pdfsIn(from, only);
  await mkdir(to, { recursive: true });
  const written: WrittenPicture[] = [];
  for (const { name, files } of editions) {
    for (const path of files) {
      for await (const drawn of drawnInTurn(await readFile(path), dpi)) {
        const of = `${name}-${basename(path, '.pdf')}`;
        const file = join(to, `${of}-${String(drawn.page).padStart(2, '0')}.png`);
        const picture = grey ? inGrey(drawn) : drawn;
        const { size } = await sharp(picture.data, raw(picture)).png().toFile(file);
        written.push({ file, bytes: size });
      }
    }
  }
  return written;
}

async function pdfsIn(from: string, only = '') {
  const editions = (await findPdfs(from))
    .map(({ name, files }) => ({
      name,
      files: files.filter((file) => file.slice(from.length).includes(only)),
    }))
    .filter(({ files }) => files.length > 0);
  if (editions.length === 0)
    throw new Error(`There is no PDF${only && ` of “${only}”`} in ${from}: npm run build`);
  return editions;
}

async function titleOf(pdf: Uint8Array | undefined, name: string): Promise<string> {
  const document = pdf && (await PDFDocument.load(pdf, { updateMetadata: false }));
  return document?.getTitle() ?? name;
}

/** Sheets of editions that are no more. */
async function removeOthers(folder: string, written: readonly WrittenPicture[]): Promise<void> {
  const names = new Set(written.map(({ file }) => basename(file)));
  for (const file of await readdir(folder)) {
    if (/^sheet-.*\.webp$/.test(file) && !names.has(file)) await rm(join(folder, file));
  }
}
