import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../press/store/cache.ts';
import type { Pressed } from './press-editions.ts';

/** A batch that is done: which editions, by number, and what came of them. */
export interface Batch extends Pressed {
  indices: number[];
}

/** Batches that are done, a file each. */
export interface State {
  read(): Promise<Batch[]>;
  keep(batch: Batch): Promise<void>;
  forget(): Promise<void>;
}

/** The state of a soak in a folder. */
export function stateIn(folder: string): State {
  return {
    async read() {
      const files = (await readdir(folder).catch(() => [])).filter((name) => /^batch-\d+\.json$/.test(name));
      return Promise.all(
        files.sort().map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Batch),
      );
    },
    async keep(batch) {
      await mkdir(folder, { recursive: true });
      const name = `batch-${String(batch.indices[0] ?? 0).padStart(6, '0')}.json`;
      await writeWhole(join(folder, name), `${JSON.stringify(batch)}\n`);
    },
    forget: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The numbers below `editions` that are in no batch, in groups of `size`. */
export function toDo(editions: number, size: number, done: readonly Batch[]): number[][] {
  const made = new Set(done.flatMap(({ indices }) => indices));
  const left = Array.from({ length: editions }, (_, index) => index).filter((index) => !made.has(index));
  return Array.from({ length: Math.ceil(left.length / size) }, (_, group) =>
    left.slice(group * size, (group + 1) * size),
  );
}
