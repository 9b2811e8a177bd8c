import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PressReport } from '../press/report.ts';
import { buildEnvironment } from './build-environment.ts';
import { hasReadContent, takeTurn } from './build-turn.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `astro build` did. */
export interface BuildResult {
  status: number;
  /** All that it printed. */
  output: string;
}

/** A place to build content into with the project's own configuration, apart from every other build. */
export interface WholeBuild {
  /** The output folder. */
  dist: string;
  build(content: string, args?: readonly string[], env?: Record<string, string>): Promise<BuildResult>;
  report(): Promise<PressReport>;
  /** A file of the output folder as text. */
  read(path: string): Promise<string>;
  /** Every file below the output folder, with `/`, sorted. */
  files(): Promise<string[]>;
  /** Names beside the output folder: what a build that went wrong may leave. */
  beside(): Promise<string[]>;
  remove(): Promise<void>;
}

/** Makes such a place. The output stands inside the project, since Astro keeps unfinished files there. */
export async function wholeBuild(): Promise<WholeBuild> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const holder = await mkdtemp(join(root, '.cache', 'whole-'));
  const dist = join(holder, 'out', 'dist');
  const config = join(holder, 'config.mjs');
  await mkdir(join(holder, 'out'));
  await writeFile(
    config,
    `import config from '../../astro.config.mjs';
export default { ...config, cacheDir: ${JSON.stringify(join(holder, 'cache'))}, outDir: ${JSON.stringify(dist)} };
`,
  );
  return {
    dist,
    async build(content, args = [], env = {}) {
      const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
      const command = [astro, 'build', '--config', config.slice(root.length), ...args];
      const endTurn = await takeTurn(root);
      return new Promise((resolve) => {
        const build = execFile(
          process.execPath,
          command,
          {
            cwd: root,
            maxBuffer: 1e8,
            env: buildEnvironment({
              CI: 'true',
              NO_COLOR: '1',
              SOURCE_DATE_EPOCH: String(Date.parse('2026-11-01') / 1000),
              CONTENT_DIR: content,
              PRESS_CACHE: join(holder, 'press'),
              ...env,
            }),
          },
          (error, stdout, stderr) => {
            const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
            void endTurn();
            resolve({ status, output: `${stdout}\n${stderr}` });
          },
        );
        let printed = '';
        build.stdout?.on('data', (text: string) => {
          printed += text;
          if (hasReadContent(printed)) void endTurn();
        });
      });
    },
    report: async () =>
      JSON.parse(await readFile(join(holder, 'press', 'report.json'), 'utf8')) as PressReport,
    read: (path) => readFile(join(dist, path), 'utf8'),
    async files() {
      const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(dist.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort();
    },
    beside: async () => (await readdir(join(holder, 'out'))).sort(),
    remove: () => rm(holder, { recursive: true, force: true }),
  };
}
