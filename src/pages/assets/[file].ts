import type { APIRoute, GetStaticPaths } from 'astro';
import { type SiteAsset, siteAssets } from '../../web/assets.ts';

export const getStaticPaths = (async () => {
  const assets: (SiteAsset | undefined)[] = Object.values(await siteAssets());
  return assets
    .filter((asset) => asset !== undefined)
    .map((asset) => ({ params: { file: asset.name }, props: { asset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ asset: SiteAsset }> = ({ props: { asset } }) =>
  new Response(asset.body, { headers: { 'Content-Type': asset.type } });
