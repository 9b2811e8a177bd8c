import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { buildEnvironment } from '../build-environment.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const config = 'src/testing/bench/site.config.mjs';

/** Where a build of the bench keeps things, all its own. */
export interface BuildPlaces {
  /** Astro's store: a build is cold only with an empty one. */
  store: string;
  /** The press's cache. */
  cache: string;
  outDir: string;
  /** Leaves the press out, so that the print pages stay in the output folder. */
  printPages?: boolean;
}

/** Time and memory of one `astro build`. */
export interface BuildFacts {
  milliseconds: number;
  /** Highest sum of the memory of Node and the browser, in MB (proportional set size); undefined but on Linux. */
  peakMb: number | undefined;
}

/**
 * Builds a content folder in a process of its own.
 * @throws with what the build printed, if it fails.
 */
export async function runBuild(
  content: string,
  { store, cache, outDir, printPages }: BuildPlaces,
): Promise<BuildFacts> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', config, '--outDir', outDir],
    {
      cwd: root,
      env: buildEnvironment({
        CONTENT_DIR: content,
        PRESS_CACHE: cache,
        BENCH_STORE: store,
        ...(printPages && { BENCH_PRINT_PAGES: '1' }),
        CI: 'true',
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  let peakKb = 0;
  const sampling = setInterval(async () => {
    peakKb = Math.max(peakKb, await familyKb(child.pid ?? 0));
  }, 250);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build failed:\n${printed}`);
  return {
    milliseconds: performance.now() - start,
    peakMb: peakKb > 0 ? Math.round(peakKb / 1024) : undefined,
  };
}

/** Memory of a process and all that it started, in kB; 0 where /proc doesn't tell. */
async function familyKb(pid: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  let sum = 0;
  for (const id of parents.keys()) {
    let at: number | undefined = id;
    while (at !== undefined && at !== pid) at = parents.get(at);
    if (at !== pid) continue;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    sum += Number(rollup.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
  }
  return sum;
}
