import { webSafe } from './edition-files.ts';
import { type Kind, kindFacts } from './kinds.ts';

/**
 * A link to a place of the site, below the path at which the site stands.
 * `href('/newsletters/x/')` is `/sub/newsletters/x/` on a site at `https://wendmoor.example/sub/`.
 */
export function href(path: string, base: string = import.meta.env?.BASE_URL ?? '/'): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** The whole address of a path below the site's own base path. `site` is the partnership's address. */
export function wholeAddress(path: string, site: string): string {
  return new URL(path.replace(/^\/+/, ''), site.replace(/\/*$/, '/')).href;
}

/** Address of an edition's page below the base path: `/newsletters/autumn-2026/`. */
export function editionAddress(kind: Kind, id: string): string {
  return `/${kindFacts[kind].folder}/${id}/`;
}

/** Where a PDF stands below the output folder: `newsletters/x/x.pdf`, or `x-<variant>.pdf` for a variant. */
export function pdfPath(kind: Kind, id: string, variant = 'standard'): string {
  const name = variant === 'standard' ? id : `${id}-${variant}`;
  return `${kindFacts[kind].folder}/${id}/${name}.pdf`;
}

/** Address of an edition's print page below the base path: `/print/newsletters/x/large-print/`. */
export function printPageAddress(editionAddress: string, variant: string): string {
  return `/print${editionAddress}${variant}/`;
}

/**
 * An address as paper shows it: no scheme, no slash at the end. `site` is the partnership's address, `path` is below
 * its base path.
 */
export function printedAddress(site: string, path: string): string {
  const { host, pathname } = new URL(site);
  return `${host}${href(path, pathname)}`.replace(/\/+$/, '');
}

/**
 * An old address that an edition keeps alive, below the base path. Officers write the old name alone
 * (`autumn-issue`), or a whole path (`/news/42/`).
 */
export function aliasAddress(kind: Kind, alias: string): string {
  return alias.startsWith('/') ? `${alias.replace(/\/+$/, '')}/` : editionAddress(kind, alias);
}

/** Address of a course's page below the base path: `/training/first-aid/`. */
export function courseAddress(id: string): string {
  return `/training/${id}/`;
}

/** Address of a topic's page below the base path: `/topics/neglect/`. */
export function topicAddress(id: string): string {
  return `/topics/${id}/`;
}

/** Where a group stands, below the base path: `/groups/#splig`. */
export function groupAddress(id: string): string {
  return `/groups/#${id}`;
}

/** The place of a term in the glossary, as an id: `mash` for `MASH`. */
export function termId(short: string): string {
  return webSafe(short);
}

/** Where a term of the glossary stands, below the base path: `/glossary/#mash` for `MASH`. */
export function termAddress(short: string): string {
  return `/glossary/#${termId(short)}`;
}

/** Address of a pack's page below the base path: `/packs/briefings-2026/`. */
export function packAddress(id: string): string {
  return `/packs/${id}/`;
}

/** Where a pack's PDF stands below the output folder: `packs/x/x.pdf`. */
export function packPdfPath(id: string): string {
  return `packs/${id}/${id}.pdf`;
}
