import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserIdentity, chooseBrowser } from '../browser/choose.ts';
import type { PrintPage } from '../print-pages.ts';
import { pagedScript } from '../server.ts';
import { sha256 } from './cache.ts';

/**
 * Gives the key of a print page: it covers all that can change its PDF, namely the page with its styles and job, every
 * font and picture it names, Paged.js, the browser, the packages that the press imports and the press's own code.
 */
export async function keyMaker(
  outFolder: string,
  base: string,
): Promise<(page: PrintPage) => Promise<string>> {
  const press = await pressIdentity();
  const files = new Map<string, Promise<string>>();
  const fileHash = (path: string): Promise<string> => {
    const known = files.get(path);
    if (known) return known;
    const hash = readFile(path).then(sha256, () => 'missing');
    files.set(path, hash);
    return hash;
  };
  return async (page) => {
    const hash = createHash('sha256').update(press).update('\0').update(page.html);
    for (const address of namedFiles(page.html)) {
      const below = address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '');
      hash.update(`\0${address} ${await fileHash(join(outFolder, below))}`);
    }
    return hash.digest('hex');
  };
}

/** Addresses of files that a print page names: pictures, style sheets, and `url(…)` in its styles. */
export function namedFiles(html: string): string[] {
  const addresses = new Set<string>();
  for (const [, quoted, plain] of html.matchAll(/\b(?:src|href)=(?:"([^"]*)"|([^\s">]+))/g)) {
    addresses.add(quoted ?? plain ?? '');
  }
  for (const [, , address] of html.matchAll(/url\((["']?)([^)"']+)\1\)/g)) addresses.add(address ?? '');
  return [...addresses]
    .map((address) => address.split(/[?#]/)[0] ?? '')
    .filter((address) => address.startsWith('/') && /\.\w+$/.test(address))
    .map(decoded)
    .sort();
}

/** An address with its `%20` and the like read; as it stands where they make no sense. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * Packages whose version is part of the key: all that the press imports at run time. Paged.js is in it by its file, the
 * browser by its own identity.
 */
export const keyedPackages: readonly string[] = [
  '@cantoo/pdf-lib',
  '@embedpdf/pdfium',
  'htmlparser2',
  'playwright-core',
  'sharp',
  'tar-fs',
];

let identity: Promise<string> | undefined;

function pressIdentity(): Promise<string> {
  identity ??= (async () => {
    const folder = dirname(dirname(fileURLToPath(import.meta.url)));
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort();
    const code = await Promise.all(
      names.map(async (name) => `${name} ${sha256(await readFile(join(folder, name)))}`),
    );
    const require = createRequire(import.meta.url);
    const versions = keyedPackages.map((name) => {
      const entry = require.resolve(name);
      const root = entry.slice(
        0,
        entry.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length,
      );
      return `${name} ${(require(join(root, 'package.json')) as { version: string }).version}`;
    });
    return [
      ...code,
      ...versions,
      `pagedjs ${sha256(await readFile(pagedScript()))}`,
      browserIdentity(chooseBrowser()),
    ].join('\n');
  })();
  return identity;
}
