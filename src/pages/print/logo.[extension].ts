import type { APIRoute } from 'astro';
import { getPartnership } from '../../editions/archive.ts';
import { contentDir } from '../../editions/content-dir.ts';
import { logoExtension } from '../../print/parts/logo.ts';
import { readLogo } from '../../web/logo.ts';

export async function getStaticPaths() {
  const { logo } = await getPartnership();
  return logo ? [{ params: { extension: logoExtension(logo.file) }, props: { file: logo.file } }] : [];
}

export const GET: APIRoute<{ file: string }> = async ({ props }) => {
  const { body, type } = await readLogo(contentDir(), props.file);
  return new Response(body, { headers: { 'Content-Type': type } });
};
