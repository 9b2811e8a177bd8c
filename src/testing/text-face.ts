import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The text face inside a style sheet, as `--font`: which fonts a machine has besides changes where lines end, and what a
 * reader makes of ligatures.
 */
export async function textFace(): Promise<string> {
  const weights = await Promise.all(
    [400, 600, 800].map(async (weight) => {
      const path = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
      const font = await readFile(createRequire(import.meta.url).resolve(path));
      return `@font-face{font-family:Text;font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
    }),
  );
  return `${weights.join('\n')}\n:root{--font:Text}`;
}

/** Style sheets of `print/styles/`, by their names. */
export async function printStyles(...names: readonly string[]): Promise<string> {
  const read = (name: string) =>
    readFile(fileURLToPath(new URL(`../print/styles/${name}.css`, import.meta.url)), 'utf8');
  return (await Promise.all(names.map(read))).join('\n');
}
