import { readFile } from 'node:fs/promises';
import { fixedWordsText } from '../../editions/fixed-words/index.ts';
import { type FontFile, fontsFor } from '../../markdown/glyphs.ts';
import { editionText } from './edition-text.ts';

/** The font files that the print pages of some editions may need, each once, with all that they may name. */
export async function neededFonts(
  editions: readonly { path: string; data: { lang: string } }[],
  library: unknown,
): Promise<Pick<FontFile, 'name' | 'path'>[]> {
  const files = await Promise.all(editions.map(({ path }) => readFile(path, 'utf8')));
  const languages = new Set(editions.map(({ data }) => data.lang));
  const texts = [
    ...files.map((file) => editionText(file, [])),
    editionText('', [library, [...languages].map(fixedWordsText)]),
  ];
  const fonts = texts.flatMap((text) => fontsFor(text).fonts);
  return [...new Map(fonts.map((font) => [font.name, font])).values()];
}
