import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const everyMs = 500;

/**
 * Tells of a file, or of each file of a folder and of the folders in it, that was written, added or taken away since the call, by
 * looking at all of them again and again: a watcher says nothing of network drives, nor of a save that comes before
 * it has read the folder. It needn't be there yet. Ends when `following`, the preview's
 * watcher, is closed.
 *
 * @param tell receives the paths (absolute) that changed, and is awaited before the next look
 */
export async function followFiles(
  place: string,
  following: object,
  tell: (changed: string[]) => Promise<void>,
): Promise<void> {
  let before = await states(place);
  const look = async (): Promise<void> => {
    if ('closed' in following && following.closed) return;
    const now = await states(place);
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
      (path) => before.get(path) !== now.get(path),
    );
    before = now;
    if (changed.length > 0) await tell(changed);
    setTimeout(look, everyMs).unref();
  };
  setTimeout(look, everyMs).unref();
}

/** Each file at or below a place, with what changes when it is written. */
async function states(place: string): Promise<Map<string, string>> {
  const names = await readdir(place, { recursive: true }).catch(() => ['']);
  const found = await Promise.all(
    names.map(async (name): Promise<[string, string] | undefined> => {
      const path = join(place, name);
      const facts = await stat(path).catch(() => undefined);
      return facts?.isFile() ? [path, `${facts.mtimeMs} ${facts.size}`] : undefined;
    }),
  );
  return new Map(found.filter((entry) => entry !== undefined));
}
