import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plainLines } from './line-ends.ts';

/** Where the site will stand. */
export interface Site {
  /** The whole address as `partnership.yaml` gives it, if it is one. */
  site?: string;
  /** The path in that address, with `/` at both ends: `/` or `/sub/`. */
  base: string;
}

/**
 * The site's address from `partnership.yaml`, for Astro's own settings, which are needed before anything is checked.
 * Never throws: a file that can't be read, or an address that isn't one, is for the checks to report.
 */
export function siteOf(contentDir: string): Site {
  try {
    const data: unknown = parse(plainLines(readFileSync(join(contentDir, 'partnership.yaml'), 'utf8')));
    if (!data || typeof data !== 'object' || !('site' in data)) return { base: '/' };
    const url = new URL(String(data.site));
    if (!/^https?:$/.test(url.protocol)) return { base: '/' };
    return {
      site: url.href,
      base: `/${url.pathname.split('/').filter(Boolean).join('/')}/`.replace('//', '/'),
    };
  } catch {
    return { base: '/' };
  }
}
