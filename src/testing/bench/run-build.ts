import { type ChildProcess, spawn } from 'node:child_process';
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

/** How a build ended. */
export interface BuildEnd extends BuildFacts {
  /** Of the process; null if it was stopped. */
  status: number | null;
  /** It printed nothing for longer than it may, and was stopped. */
  hung: boolean;
  printed: string;
}

/**
 * Builds a content folder in a process of its own.
 * @throws with what the build printed, if it fails.
 */
export async function runBuild(content: string, places: BuildPlaces): Promise<BuildFacts> {
  const { status, printed, milliseconds, peakMb } = await tryBuild(content, places);
  if (status !== 0) throw new Error(`The build failed:\n${printed}`);
  return { milliseconds, peakMb };
}

/**
 * Builds a content folder in a process of its own, and says how it ended. A build that prints nothing for `silentMs`
 * is stopped with all that it started. `today` (YYYY-MM-DD) is the day that counts as today.
 */
export async function tryBuild(
  content: string,
  { store, cache, outDir, printPages }: BuildPlaces,
  {
    silentMs,
    today,
    onPrinted,
  }: { silentMs?: number; today?: string; onPrinted?: (printed: string) => void } = {},
): Promise<BuildEnd> {
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
        ...(today && { SOURCE_DATE_EPOCH: String(Date.parse(today) / 1000) }),
        CI: 'true',
        NO_COLOR: '1',
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that the browser is stopped with it.
      detached: silentMs !== undefined && process.platform !== 'win32',
    },
  );
  // What is in a group of its own isn’t stopped with this process.
  const stopIt = (): void => stop(child);
  process.on('exit', stopIt);
  let printed = '';
  let lastMs = performance.now();
  let hung = false;
  const listen = (data: Buffer): void => {
    printed += data.toString();
    lastMs = performance.now();
    onPrinted?.(printed);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let peakKb = 0;
  const sampling = setInterval(async () => {
    if (silentMs !== undefined && performance.now() - lastMs > silentMs && !hung) {
      hung = true;
      stop(child);
    }
    peakKb = Math.max(peakKb, await familyKb(child.pid ?? 0));
  }, 250);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  process.off('exit', stopIt);
  return {
    status,
    hung,
    printed,
    milliseconds: performance.now() - start,
    peakMb: peakKb > 0 ? Math.round(peakKb / 1024) : undefined,
  };
}

function stop(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself, or has no group of its own.
    child.kill('SIGKILL');
  }
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
