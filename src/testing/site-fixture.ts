import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildEnvironment } from './build-environment.ts';
import { takeTurn } from './build-turn.ts';

/** A website built for tests. */
export interface BuiltSite {
  /** Every file's path below the output folder, `/` first: `/newsletters/x/index.html`. */
  files: string[];
  /** The output folder. */
  folder: string;
  /** The text of a file. */
  read: (path: string) => string;
  remove: () => void;
}

/**
 * Builds the website of a content folder in a process of its own, with the project's own settings for content and
 * Markdown, but neither checks nor press. The output stands inside the project: elsewhere, two builds at once
 * would share Astro's folder for unfinished files.
 */
export async function buildSite(content: string, today: string): Promise<BuiltSite> {
  const root = process.cwd();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const holder = mkdtempSync(join(root, '.cache/web-test-'));
  const out = join(holder, 'dist');
  const script = join(holder, 'build.ts');
  writeFileSync(script, buildScript(root, holder));
  const seconds = Date.parse(today) / 1000;
  const endTurn = await takeTurn(root);
  await promisify(execFile)(process.execPath, [script], {
    cwd: root,
    env: buildEnvironment({
      NODE_ENV: 'production',
      CONTENT_DIR: content,
      SOURCE_DATE_EPOCH: String(seconds),
    }),
  }).finally(endTurn);
  const files = globSync('**/*.*', { cwd: out }).map((file) => `/${file.replaceAll('\\', '/')}`);
  return {
    files,
    folder: out,
    read: (path) => readFileSync(join(out, path), 'utf8'),
    remove: () => rmSync(holder, { recursive: true, force: true }),
  };
}

function buildScript(root: string, holder: string): string {
  const from = (path: string) => JSON.stringify(join(root, path));
  return `import mdx from '@astrojs/mdx';
import { build } from 'astro';
import { contentDir } from ${from('src/editions/content-dir.ts')};
import { siteOf } from ${from('src/editions/site.ts')};
import { markdownProcessor } from ${from('src/markdown/processor.ts')};

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({
  ...siteOf(contentDir()),
  root: ${JSON.stringify(root)},
  configFile: false,
  outDir: ${JSON.stringify(join(holder, 'dist'))},
  cacheDir: ${JSON.stringify(join(holder, 'cache'))},
  trailingSlash: 'ignore',
  build: { format: 'directory' },
  markdown: { processor: markdownProcessor(), syntaxHighlight: false },
  integrations: [mdx()],
  logLevel: 'error',
});
`;
}
