/** Watches a folder and what is in it, through editors that save by rename and folders that are made anew. */
import { type FSWatcher, type Stats, watch } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Log } from "../bot/index.ts";
import { WATCH } from "./limits.ts";
import { isLeftover } from "./places.ts";

/**
 * Calls `changed` once after each burst of changes. Node's own `recursive` watch on Linux loses a folder that is
 * deleted and made again, so each folder has its own watcher, and the set is renewed after every burst.
 */
export function watchFolder(dir: string, log: Log, changed: () => void): () => void {
  const watchers = new Map<string, { watcher: FSWatcher; identity: string }>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isTold = false;

  const drop = (path: string) => {
    watchers.get(path)?.watcher.close();
    watchers.delete(path);
  };
  const later = (milliseconds: number, then: () => void) => {
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
    timer.unref();
  };
  const burst = () => later(WATCH.debounce, () => void renew(changed));

  const add = (path: string, stats: Stats) => {
    // An inode number is used again at once on ext4; the time of birth tells two folders apart.
    const identity = `${stats.dev}:${stats.ino}:${stats.birthtimeMs}`;
    if (watchers.get(path)?.identity === identity) return;
    drop(path);
    const watcher = watch(path, { persistent: false }, (event, name) => {
      if (name !== null && isLeftover(name)) return;
      // A folder that is itself deleted or renamed reports its own name, and nothing ever after.
      if (event === "rename" && name === basename(path)) drop(path);
      burst();
    });
    watcher.on("error", () => {
      drop(path);
      burst();
    });
    watchers.set(path, { watcher, identity });
  };

  /** Watches what is there now. Then reports, so that nothing written in between is missed. */
  async function renew(then: () => void): Promise<void> {
    try {
      const found = new Map<string, Stats>([[dir, await stat(dir)]]);
      for (const path of found.keys()) {
        for (const entry of await readdir(path, { withFileTypes: true })) {
          if (!entry.isDirectory() || isLeftover(entry.name)) continue;
          found.set(join(path, entry.name), await lstat(join(path, entry.name)));
        }
      }
      if (isStopped) return;
      for (const path of watchers.keys()) if (!found.has(path)) drop(path);
      for (const [path, stats] of found) add(path, stats);
      isTold = false;
      then();
    } catch (error) {
      // The folder is gone or changed while it was listed, or the system gives no more watchers: look again until it works.
      if (!isTold)
        log.warn({ error: String(error) }, "the content folder cannot be watched; looking again until it can");
      isTold = true;
      later(WATCH.missing, () => void renew(changed));
    }
  }

  void renew(() => undefined);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    for (const path of [...watchers.keys()]) drop(path);
  };
}
