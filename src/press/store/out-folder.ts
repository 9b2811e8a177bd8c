import { rmSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A folder that is built beside the one it will replace. */
export interface OutFolder {
  /** Where the build writes: `<final>.building-<process id>`. */
  building: string;
  /** Puts the built folder in the place of the old one, whole. */
  publish(): Promise<void>;
  /** Removes what was built; the old folder stays as it was. */
  abandon(): Promise<void>;
}

/**
 * Begins a build that will replace `final`. If the process ends before `publish`, what was built is removed; what a
 * killed build left is removed by the next one.
 */
export function beginOutFolder(final: string): OutFolder {
  const building = `${final}.building-${process.pid}`;
  const removeAtExit = (): void => rmSync(building, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  // A signal's own end would pass over that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(130));
  return {
    building,
    async publish() {
      const old = `${final}.old-${process.pid}`;
      const there = await exists(final);
      if (there) await rename(final, old);
      try {
        await rename(building, final);
      } catch (error) {
        if (there) await rename(old, final);
        throw error;
      }
      process.removeListener('exit', removeAtExit);
      await rm(old, { recursive: true, force: true });
    },
    abandon: () => rm(building, { recursive: true, force: true }),
  };
}

/** Removes folders beside `final` that a killed build left; puts an old folder back if it has no successor. */
export async function tidyLeftovers(final: string): Promise<void> {
  const parent = dirname(final);
  const pattern = new RegExp(
    `^${basename(final).replace(/[.*+?^$()|[\]{}\\]/g, '\\$&')}\\.(building|old)-(\\d+)$`,
  );
  for (const name of await readdir(parent).catch(() => [])) {
    const [, role, id] = name.match(pattern) ?? [];
    if (!role || isRunning(Number(id))) continue;
    const path = join(parent, name);
    if (role === 'old' && !(await exists(final))) await rename(path, final);
    else await rm(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
