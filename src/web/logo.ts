import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import sharp from 'sharp';
import { isInside } from '../markdown/pictures/inside.ts';
import { safeSvg } from '../markdown/pictures/safe-svg.ts';

/** A picture as the site serves it. */
export interface Picture {
  body: Uint8Array<ArrayBuffer>;
  /** With the dot: `.svg`. */
  extension: string;
  /** MIME type. */
  type: string;
  /** In pixels, so that the page keeps its place while the picture loads. */
  width: number;
  height: number;
}

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
};

/**
 * Reads a logo that `partnership.yaml` names. Throws, in the officer's words, if it isn't a picture or doesn't stay
 * inside the content folder, links followed. Of a vector picture it gives what draws.
 */
export async function readLogo(content: string, file: string): Promise<Picture> {
  const extension = extname(file).toLowerCase();
  const type = types[extension];
  if (!type) {
    throw new Error(`The logo “${file}” isn't a picture for the web. Save it as SVG or PNG.`);
  }
  const path = await realpath(resolve(content, file)).catch(() => undefined);
  if (!path) {
    throw new Error(`There is no logo “${file}” beside partnership.yaml. Save it there, or mend its name.`);
  }
  if (!(await isInside(content, path))) {
    throw new Error(`The logo “${file}” is outside the content folder. Save it beside partnership.yaml.`);
  }
  const bytes = new Uint8Array(await readFile(path));
  const { format, width, height } = await sharp(bytes).metadata();
  const body = format === 'svg' ? (await safeSvg(bytes)).svg : bytes;
  return { body, extension, type, width, height };
}
