import { availableParallelism } from 'node:os';

/**
 * How many editions are worked on at once: `--workers N`, else `PRESS_WORKERS`, else the machine's cores.
 * @throws if a number is given that isn't one.
 */
export function workerCount(argv: readonly string[] = process.argv, env = process.env): number {
  const flag = argv.find((argument) => argument === '--workers' || argument.startsWith('--workers='));
  const given = flag?.includes('=')
    ? flag.split('=')[1]
    : flag
      ? argv[argv.indexOf(flag) + 1]
      : env['PRESS_WORKERS'];
  if (!flag && (given === undefined || given === '')) return availableParallelism();
  const workers = Number(given);
  if (!Number.isInteger(workers) || workers < 1) {
    const error = new Error(
      `The number of workers must be a whole number from 1 up, not “${given ?? ''}”: try --workers 2`,
    );
    // It is meant for the officer: a stack trace would hide it.
    error.stack = '';
    throw error;
  }
  return workers;
}
