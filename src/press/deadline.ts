/** A job took longer than it may. */
export class DeadlineError extends Error {
  override name = 'DeadlineError';
}

/**
 * How long one edition may take, in milliseconds: half a minute, and 25 ms a word. A hundred times what it takes on an
 * idle machine, so that only a job that hangs meets it.
 */
export function deadlineMs(words: number): number {
  return 30_000 + 25 * words;
}

/** Gives what `work` gives, or throws {@link DeadlineError} after `milliseconds`. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DeadlineError(`it took longer than ${Math.round(milliseconds / 1000)} seconds`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // The loser of the race may still fail, which is nobody's concern.
    work.catch(() => undefined);
  }
}
