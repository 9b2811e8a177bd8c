import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { PressFinding } from './finding.ts';
import { type SiteFixture, siteFixture } from './fixtures.ts';
import { press } from './index.ts';

const root = new URL('../..', import.meta.url);
let site: SiteFixture | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await site?.remove();
});

/** Runs the integration as Astro would, on a site with one PDF that is whole on the second rung only. */
async function build(strict?: boolean): Promise<PressFinding[]> {
  site = await siteFixture({
    id: 'x',
    css: 'body:not([data-rung]) .lost { display: none }',
    body: '<p>Some words</p><p class="lost">lost at first</p>',
    job: { page: undefined } as object,
  });
  vi.stubEnv('PRESS_CACHE', site.settings.cacheFolder);
  const { outFolder } = site;
  const told: PressFinding[] = [];
  const integration = press({
    report: (findings) => told.push(...findings),
    ...(strict === undefined ? {} : { strict }),
  });
  const hooks = integration.hooks as Record<string, (options: object) => Promise<void> | void>;
  const config = { outDir: pathToFileURL(`${outFolder}/`), root, base: '/' };
  let building = '';
  const updateConfig = ({ outDir }: { outDir: URL }): void => {
    building = fileURLToPath(outDir);
  };
  await hooks['astro:config:setup']?.({ command: 'build', config, updateConfig });
  hooks['astro:config:done']?.({ config });
  await rename(outFolder, building);
  await hooks['astro:build:done']?.({ logger: {} });
  return told;
}

test('a PDF that had to be simplified is published with a warning', async () => {
  expect(await build()).toMatchObject([{ rule: 'simplified', severity: 'warning' }]);
  expect(await readdir(join(site?.outFolder ?? '', 'newsletters/x'))).toEqual(['x.pdf']);
});

test('with --strict it stops the build, and nothing is published', async () => {
  await expect(build(true)).rejects.toThrow('The press found 1 warning; nothing was published.');
  const folder = site?.outFolder ?? '';
  expect(await readdir(dirname(folder))).not.toContain(basename(folder));
});
