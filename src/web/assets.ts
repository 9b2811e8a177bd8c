import { createHash } from 'node:crypto';
import { href } from '../editions/address.ts';
import { getPartnership } from '../editions/archive.ts';
import { contentDir } from '../editions/content-dir.ts';
import type { Partnership } from '../editions/schema/partnership.ts';
import { type Picture, readLogo } from './logo.ts';
import { siteStylesheet } from './stylesheet.ts';

/** A file made at build from the partnership's facts. Its name changes with its content. */
export interface SiteAsset {
  /** Below `/assets/`: `site-3f2a91c07b.css`. */
  name: string;
  /** As a link names it, base path included. */
  address: string;
  /** MIME type. */
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

/** A logo and its size in pixels. */
export type LogoAsset = SiteAsset & Pick<Picture, 'width' | 'height'>;

/** The files that every page of the site leads to. */
export interface SiteAssets {
  stylesheet: SiteAsset;
  logo: LogoAsset | undefined;
  /** The white version, for the header. */
  logoOnDark: LogoAsset | undefined;
}

let built: Promise<SiteAssets> | undefined;

/** The files made from `partnership.yaml`: read once a build, afresh for each page of the preview. */
export async function siteAssets(): Promise<SiteAssets> {
  if (import.meta.env.DEV) return make(await getPartnership());
  built ??= getPartnership().then(make);
  return built;
}

async function make({ brand, logo }: Partnership): Promise<SiteAssets> {
  const content = contentDir();
  return {
    stylesheet: named('site', '.css', 'text/css', siteStylesheet(brand)),
    logo: logo && picture('logo', await readLogo(content, logo.file)),
    logoOnDark: logo?.onDark ? picture('logo-on-dark', await readLogo(content, logo.onDark)) : undefined,
  };
}

function picture(name: string, { body, extension, type, width, height }: Picture): LogoAsset {
  return { ...named(name, extension, type, body), width, height };
}

function named(stem: string, extension: string, type: string, body: SiteAsset['body']): SiteAsset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const name = `${stem}-${hash}${extension}`;
  return { name, address: href(`/assets/${name}`), type, body };
}
