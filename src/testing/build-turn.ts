import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A build that has not handed its turn on after so long was stopped. */
const longestMs = 60_000;

/**
 * Waits until no other build of the tests reads content, and keeps others waiting until what it gives is called. All
 * builds of a project keep the list of modules that they import in one place, `.astro/content-modules.mjs`, and another
 * build would take it for its own.
 */
export async function takeTurn(root: string): Promise<() => Promise<void>> {
  const turn = join(root, '.cache', 'build-turn');
  await mkdir(join(root, '.cache'), { recursive: true });
  for (;;) {
    const taken = await mkdir(turn).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const since = await stat(turn).catch(() => undefined);
    if (since && Date.now() - since.mtimeMs > longestMs) await rm(turn, { recursive: true, force: true });
    await wait(50);
  }
  let given = false;
  return async () => {
    if (given) return;
    given = true;
    await rm(turn, { recursive: true, force: true });
  };
}

/** True once a build has read its content and bundled it: the list of modules isn't needed any more. */
export function hasReadContent(output: string): boolean {
  return output.includes('generating static routes');
}
