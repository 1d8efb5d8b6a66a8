/** A store in a folder of its own, with a clock to move and a log to read; and what closes all of it again. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "../../../src/bot/index.ts";
import type { Driver } from "../../../src/storage/driver.ts";
import { openStore, type Store } from "../../../src/storage/index.ts";
import { openDriver } from "../../../src/storage/open.ts";

/** A fixture: no store outside of the tests has it. */
export const SECRET = "a-secret-of-the-tests-which-guards-nothing";

const WAITING = { waitMs: 2000, patienceMs: 0 };

export interface Lab {
  url: string;
  store: Store;
  /** The rows as they are, over a connection of its own. */
  raw: Driver;
  clock: { now: Date; forward(ms: number): void };
  logged: string[];
}

export interface Bench {
  folder(): Promise<string>;
  /** By default a new SQLite file and the secret of the tests. */
  lab(settings?: { url?: string; keySecret?: string | null }): Promise<Lab>;
  clear(): Promise<void>;
}

export function logTo(lines: string[]): Log {
  const line = (level: string) => (fields: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
  return { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };
}

export function createBench(): Bench {
  const folders: string[] = [];
  const open: { close(): Promise<void> }[] = [];

  async function folder(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), "preceptor-store-"));
    folders.push(made);
    return made;
  }

  return {
    folder,
    async lab({ url, keySecret = SECRET } = {}) {
      const at = url ?? `sqlite://${await folder()}/data/preceptor.sqlite`;
      const logged: string[] = [];
      const clock = {
        now: new Date(),
        forward(ms: number) {
          clock.now = new Date(clock.now.getTime() + ms);
        },
      };
      const log = logTo(logged);
      const store = await openStore({ url: at, keySecret, log, clock: () => clock.now, ...WAITING });
      const raw = await openDriver(at, log, WAITING);
      open.push(store, raw);
      return { url: at, store, raw, clock, logged };
    },
    async clear() {
      // Some were closed by their test.
      for (const one of open.splice(0)) await one.close().catch(() => undefined);
      for (const one of folders.splice(0)) await rm(one, { recursive: true, force: true });
    },
  };
}

/** A namespace that no other test uses: servers are shared between tests. */
export const freshNamespace = (): string =>
  [..."abcdefghijkl"].map(() => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join("");

export const freshMember = (): string => `discord:${String(Math.random()).slice(2, 17)}`;
