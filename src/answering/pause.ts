/** Long work in slices: whoever waits for a reply meanwhile gets it. */

/** Milliseconds of work before others are let through; every so many calls the clock is looked at. */
const SLICE_MS = 15;
const LOOK_EVERY = 16;

/** To be awaited often: it gives way once a slice is used up, and costs next to nothing before that. */
export function createPause(): () => Promise<void> | undefined {
  let calls = 0;
  let since = performance.now();
  return () => {
    if (++calls % LOOK_EVERY !== 0 || performance.now() - since < SLICE_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
