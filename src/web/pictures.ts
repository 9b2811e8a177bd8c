import { join } from 'node:path';
import { href } from '../editions/address.ts';
import { outFolder } from '../editions/out-folder.ts';
import { type Copy, type Picture, webCopies } from '../markdown/pictures/copies.ts';
import { putCopy, withPictures } from '../markdown/pictures/in-body.ts';
import { pictureAttributes } from './picture-attributes.ts';

/** Where the pictures of texts are, below the output folder. */
export const picturesPath = 'pictures';

/**
 * Puts the pictures of a finished text in their places for screens, in several widths to choose from. All but the first
 * are loaded when the reader comes near. `folder` is where the text's file is.
 */
export function setPictures(html: string, folder: string): Promise<string> {
  return withPictures(html, folder, async (shown) => {
    for (const [index, { element, picture }] of shown.entries()) {
      const copies = (await publish(picture)).map((copy) => ({
        ...copy,
        address: href(`/${picturesPath}/${copy.name}`),
      }));
      const { parent } = element;
      const isWide = parent !== null && 'attribs' in parent && parent.attribs['data-wide'] !== undefined;
      Object.assign(element.attribs, pictureAttributes(copies, { isWide, isFirst: index === 0 }));
    }
  });
}

async function publish(picture: Picture): Promise<Copy[]> {
  const copies = await webCopies(picture);
  const out = outFolder();
  if (out) for (const copy of copies) await putCopy(copy, join(out, picturesPath));
  return copies;
}
