import type { Log } from "../bot/index.ts";
import { wordsOf } from "./fault.ts";
import type { Store } from "./store.ts";

/** Deletes what expired, now and every `everyMs` milliseconds. Returns what stops it. A sweep that fails is logged; the next tries again. */
export function startSweeping({ store, everyMs, log }: { store: Store; everyMs: number; log: Log }): () => void {
  const sweep = () =>
    void store.sweep().then(
      (count) => {
        if (count > 0) log.info({ count }, "expired records were deleted");
      },
      (error: unknown) => log.warn({ err: wordsOf(error) }, "expired records could not be deleted"),
    );
  sweep();
  const timer = setInterval(sweep, everyMs).unref();
  return () => clearInterval(timer);
}
