import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getEditions, getLibrary } from '../../../editions/archive.ts';
import { neededFonts } from '../../../print/fonts/needed-fonts.ts';

export async function getStaticPaths() {
  const fonts = await neededFonts(await getEditions(), await getLibrary());
  return fonts.map(({ name, path }) => ({ params: { name: name.replace(/\.woff2$/, '') }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)), { headers: { 'Content-Type': 'font/woff2' } });
