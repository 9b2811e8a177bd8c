import { join } from 'node:path';
import { href } from '../../editions/address.ts';
import { outFolder } from '../../editions/out-folder.ts';
import { type Picture, paperCopy } from '../../markdown/pictures/copies.ts';
import { putCopy, type ShownPicture, withPictures } from '../../markdown/pictures/in-body.ts';
import type { Format } from '../formats.ts';
import { columnMm } from './picture-place.ts';
import { printedSize } from './picture-size.ts';

/** Where the print pages' pictures are, below the output folder: it goes with the print pages when all is pressed. */
export const picturesPath = 'print/pictures';

/**
 * Puts the pictures of a finished text in their places for paper: each as wide as its place and its pixels allow, from a
 * copy with the pixels which that takes and no more. `folder` is where the text's file is.
 */
export function setPictures(html: string, folder: string, format: Format): Promise<string> {
  return withPictures(html, folder, async (shown) => {
    for (const each of shown) await setOne(each, format);
  });
}

async function setOne({ element, picture }: ShownPicture, format: Format): Promise<void> {
  const { attribs } = element;
  const size = printedSize(picture, columnMm(element, format), format);
  attribs['src'] = await addressOf(picture, size.pixels);
  attribs['width'] = String(size.width);
  attribs['height'] = String(size.height);
}

async function addressOf(picture: Picture, pixels: number): Promise<string> {
  const copy = await paperCopy(picture, pixels);
  const out = outFolder();
  if (out) await putCopy(copy, join(out, picturesPath));
  return href(`/${picturesPath}/${copy.name}`);
}
