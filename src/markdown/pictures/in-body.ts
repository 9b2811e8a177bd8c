import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { contentDir } from '../../editions/content-dir.ts';
import { pictureCache } from './cache-folder.ts';
import { type Copy, type Picture, pictureOf } from './copies.ts';
import { isInside } from './inside.ts';
import { pictureAddress } from './typed-address.ts';

type Document = ReturnType<typeof parseDocument>;
/** An element of a parsed page. */
export type ImageElement = Extract<Document['children'][number], { attribs: unknown }>;

/** A picture of a text, and the element that shows it. */
export interface ShownPicture {
  element: ImageElement;
  picture: Picture;
}

/**
 * Gives a rendered text's pictures that stand beside its file, in order, to `set`, which makes elements out of the marks
 * (`mark.ts`), and the text with what became of them. `folder` is where the text's file is. One that isn't there,
 * can't be read or is outside the content folder shows its words in the preview; the checks say what is wrong with it,
 * and let no build begin.
 */
export async function withPictures(
  html: string,
  folder: string,
  set: (shown: ShownPicture[]) => Promise<void>,
): Promise<string> {
  if (!html.includes('<img')) return html;
  const document = parseDocument(html);
  const elements = DomUtils.getElementsByTagName('img', document).filter(({ attribs }) => fileOf(attribs));
  const found = elements.map(async (element) => {
    const path = resolve(folder, fileOf(element.attribs) ?? '');
    const isOurs = await isInside(contentDir(), path).catch(() => false);
    const picture = isOurs ? await pictureOf(path).catch(() => undefined) : undefined;
    return picture ? [{ element, picture }] : [];
  });
  await set((await Promise.all(found)).flat());
  for (const { attribs } of elements) {
    attribs['src'] ??= encodeURI(attribs['data-file'] ?? '');
    delete attribs['data-file'];
  }
  return DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' });
}

function fileOf(attribs: ImageElement['attribs']): string | undefined {
  const marked = attribs['data-file'];
  if (marked !== undefined) return marked;
  // MDX leaves what is typed as a tag as it is.
  const address = pictureAddress(attribs['src'] ?? '');
  return address.leadsTo === 'file' ? address.file : undefined;
}

/** Puts a copy into a folder of the site that is being built; one that is there already is left. */
export async function putCopy({ name, bytes }: Copy, folder: string): Promise<void> {
  const target = join(folder, name);
  if ((await stat(target).catch(() => undefined))?.size === bytes) return;
  await mkdir(folder, { recursive: true });
  await copyFile(join(pictureCache(), name), target);
}
