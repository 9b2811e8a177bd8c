import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keyedPackages, namedFiles } from './key.ts';

test('a print page names its pictures, style sheets and fonts, and nothing of other sites', () => {
  const html = `<link rel="stylesheet" href="/a.css"><img src="/p%20q.png?x=1"><a href="/newsletters/x/">x</a>
<a href="https://a.example/caf%E9.pdf">y</a><style>@font-face { src: url('/print/fonts/t.woff2') }</style>`;
  expect(namedFiles(html)).toEqual(['/a.css', '/p q.png', '/print/fonts/t.woff2']);
});

test('an address that makes no sense is taken as it stands', () => {
  expect(namedFiles('<a href="/caf%E9.pdf">y</a>')).toEqual(['/caf%E9.pdf']);
});

/** Packages that a module imports at run time: what is imported for its types only is not there. */
function packagesOf(code: string): string[] {
  const imports = code.matchAll(
    /^(?:import|export) (?!type\b)[^;]*?from '([^'.][^']*)'|\bimport\('([^'.][^']*)'\)|^import '([^'.][^']*)'/gm,
  );
  return [...imports]
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '')
    .filter((name) => !name.startsWith('node:'))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
}

test('each package that the press imports at run time is part of the key', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const imported = new Set(modules.flatMap((name) => packagesOf(readFileSync(join(folder, name), 'utf8'))));
  // Known by its file, not its version.
  imported.delete('pagedjs');
  expect([...imported].sort()).toEqual(keyedPackages);
});

test('what a module imports is seen, and types are left out', () => {
  const code = `import sharp from 'sharp';
import {
  type A,
  b,
} from '@some/package/part';
import type { C } from 'types-only';
import { join } from 'node:path';
import { d } from './d.ts';
import 'effects';
export { e } from 'passed-on';
const late = await import('later');`;
  expect(packagesOf(code)).toEqual(['sharp', '@some/package', 'effects', 'passed-on', 'later']);
});
