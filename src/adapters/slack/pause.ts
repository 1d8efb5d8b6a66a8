import { setTimeout as sleep } from "node:timers/promises";

/** Waits that many milliseconds, or until the signal. Never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** What the work brings, or `null` if it takes longer than that many milliseconds. The work itself goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<{ value: T } | null> {
  const waiting = new AbortController();
  try {
    return await Promise.race([work.then((value) => ({ value })), pause(ms, waiting.signal).then(() => null)]);
  } finally {
    waiting.abort();
  }
}
