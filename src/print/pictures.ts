import { join } from 'node:path';
import { href } from '../editions/address.ts';
import { outFolder } from '../editions/out-folder.ts';
import { type Picture, paperCopy } from '../markdown/pictures/copies.ts';
import { putCopy, type ShownPicture, withPictures } from '../markdown/pictures/in-body.ts';
import { columnMm, type PictureWidths } from './picture-place.ts';
import { printedSize } from './picture-size.ts';

/** Where the print pages' pictures are, below the output folder: it goes with the print pages when all is pressed. */
export const picturesPath = 'print/pictures';

/**
 * Puts the pictures of a finished text in their places for paper: each as wide as its place and its pixels allow, from a
 * copy with the pixels which that takes and no more. `folder` is where the text's file is.
 */
export function setPictures(html: string, folder: string, widths: PictureWidths): Promise<string> {
  return withPictures(html, folder, async (shown) => {
    for (const each of shown) await setOne(each, widths);
  });
}

async function setOne({ element, picture }: ShownPicture, widths: PictureWidths): Promise<void> {
  const { attribs } = element;
  const size = printedSize(picture, columnMm(element, widths));
  attribs['src'] = await addressOf(picture, size.pixels);
  attribs['width'] = cssPixels(size.widthMm);
  attribs['height'] = cssPixels(size.heightMm);
}

async function addressOf(picture: Picture, pixels: number): Promise<string> {
  const copy = await paperCopy(picture, pixels);
  const out = outFolder();
  if (out) await putCopy(copy, join(out, picturesPath));
  return href(`/${picturesPath}/${copy.name}`);
}

/** Millimetres as a picture's attribute has them: there are 96 of its pixels to the inch. */
function cssPixels(mm: number): string {
  return String(Math.round((mm / 25.4) * 96 * 100) / 100);
}
