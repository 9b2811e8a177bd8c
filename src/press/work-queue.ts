/** Work for several workers, of which some may come back. */
export interface WorkQueue<T> {
  /** The next piece: waits while none is there but one may still come back; undefined when all is finished. */
  next(): Promise<T | undefined>;
  /** Puts work back, behind all other. */
  again(work: T): void;
  /** One piece of work is finished and won't come back. */
  finish(): void;
  /** Gives nothing more to anybody. */
  stop(): void;
}

/** A queue of `pieces`, in their order. */
export function workQueue<T>(pieces: readonly T[]): WorkQueue<T> {
  const queue = [...pieces];
  let unfinished = queue.length;
  let idle: (() => void)[] = [];
  const wake = (): void => {
    const resumed = idle;
    idle = [];
    for (const resume of resumed) resume();
  };
  return {
    async next() {
      while (queue.length === 0 && unfinished > 0) {
        await new Promise<void>((resume) => {
          idle.push(resume);
        });
      }
      return queue.shift();
    },
    again(work) {
      if (unfinished > 0) queue.push(work);
      wake();
    },
    finish() {
      unfinished -= 1;
      if (unfinished === 0) wake();
    },
    stop() {
      queue.length = 0;
      unfinished = 0;
      wake();
    },
  };
}
