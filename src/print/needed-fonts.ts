import { readFile } from 'node:fs/promises';
import { type FontFile, fontsFor } from '../markdown/glyphs.ts';
import { editionText } from './edition-text.ts';

/** The font files that the print pages of some editions need, each once. */
export async function neededFonts(
  editions: readonly { path: string }[],
  partnership: unknown,
): Promise<Pick<FontFile, 'name' | 'path'>[]> {
  const texts = await Promise.all(editions.map(({ path }) => readFile(path, 'utf8')));
  const fonts = texts.flatMap((text) => fontsFor(editionText(text, partnership)).fonts);
  return [...new Map(fonts.map((font) => [font.name, font])).values()];
}
