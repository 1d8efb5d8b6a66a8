/** Work that nobody waits for until the end, when it gets a moment to finish. */
import { setTimeout as sleep } from "node:timers/promises";

export interface Running {
  add(work: Promise<void>): void;
  /** Resolves when all is done, at the latest after so many milliseconds. Never rejects. */
  drain(ms: number): Promise<void>;
}

export function createRunning(): Running {
  const works = new Set<Promise<void>>();
  return {
    add(work) {
      works.add(work);
      const done = () => void works.delete(work);
      void work.then(done, done);
    },
    async drain(ms) {
      await Promise.race([Promise.allSettled(works), sleep(ms, undefined, { ref: false })]);
    },
  };
}
