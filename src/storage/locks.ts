/** Runs what is asked under one key in turn. Within this process: between processes, the driver's swap decides. */
export type Locks = <R>(key: string, run: () => Promise<R>) => Promise<R>;

export function createLocks(): Locks {
  const tails = new Map<string, Promise<void>>();
  return async (key, run) => {
    const before = tails.get(key);
    let release: () => void = () => undefined;
    const tail = new Promise<void>((resolve) => {
      release = resolve;
    });
    tails.set(key, tail);
    try {
      await before;
      return await run();
    } finally {
      release();
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
}
