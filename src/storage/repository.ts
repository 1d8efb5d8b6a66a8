/** Records of one kind, by key. What is read was checked; what is changed is changed once, whoever else writes. */
import type { z } from "zod";
import type { Driver } from "./driver.ts";
import { StoreError } from "./fault.ts";
import type { Locks } from "./locks.ts";
import type { Quarantine } from "./quarantine.ts";
import { readRow, writeRow } from "./row.ts";

export interface Repository<T> {
  /** Nothing where there is no row, where it expired, or where it could not be read (it is then set aside). */
  get(key: string): Promise<T | undefined>;
  /** Writes over whatever is there. `ttlMs` in milliseconds, by default the repository's. Throws where `value` is not of the schema. */
  set(key: string, value: T, ttlMs?: number): Promise<void>;
  /**
   * Changes one record in one step for all processes, and resolves with what is kept then. `change` is pure: it runs
   * again where another process wrote meanwhile. It returns `undefined` to delete, or the very record it was given to
   * leave it as it is; anything else is written, and its time to live begins anew. `ttlOf`: milliseconds that what is
   * written is kept, by default the repository's; what has no time left is deleted.
   */
  update(
    key: string,
    change: (current: T | undefined) => T | undefined,
    ttlOf?: (value: T) => number,
  ): Promise<T | undefined>;
  delete(key: string): Promise<void>;
  keys(): Promise<string[]>;
  /** Those whose key contains `part`; all without one. */
  entries(part?: string): Promise<[key: string, value: T][]>;
}

export interface RepositorySettings {
  driver: Driver;
  clock: () => Date;
  lock: Locks;
  quarantine: Quarantine;
  /** Told of each deletion, so that it can be made good on the medium. */
  deleted: () => void;
}

/** More than other processes can win in turn; each try that fails is one that another ended. */
const TRIES = 500;

export function createRepository<T>(
  { driver, clock, lock, quarantine, deleted }: RepositorySettings,
  namespace: string,
  schema: z.ZodType<T>,
  ttlMs: number | undefined,
): Repository<T> {
  if (!/^[a-z]{1,20}$/.test(namespace)) throw new Error(`a namespace has 1-20 letters a-z, not "${namespace}"`);
  const prefix = `${namespace}:`;
  const whole = (key: string) => {
    if (!/^[A-Za-z0-9_.:/|=-]{1,200}$/.test(key))
      throw new Error(`a key of ${namespace} has 1-200 ASCII letters, digits or _.:/|=-`);
    return prefix + key;
  };
  const written = (value: T, ttl: number | undefined) =>
    writeRow(schema.parse(value), ttl === undefined ? undefined : clock().getTime() + ttl);

  async function checked(key: string, text: string | undefined): Promise<T | undefined> {
    if (text === undefined) return undefined;
    const row = readRow(text, schema, clock());
    if (row.state === "bad") await quarantine.setAside(key, text, row.problem);
    return row.state === "kept" ? row.value : undefined;
  }

  async function entries(part?: string): Promise<[string, T][]> {
    const keys =
      part === undefined
        ? await driver.keysBeginning(prefix)
        : (await driver.keysWith(part)).filter((key) => key.startsWith(prefix) && key.includes(part, prefix.length));
    const texts = await driver.readAll(keys);
    const found: [string, T][] = [];
    for (const [index, key] of keys.entries()) {
      const value = await checked(key, texts[index]);
      if (value !== undefined) found.push([key.slice(prefix.length), value]);
    }
    return found;
  }

  return {
    async get(key) {
      const at = whole(key);
      return checked(at, await driver.read(at));
    },
    async set(key, value, ttl = ttlMs) {
      const at = whole(key);
      await lock(at, () => driver.write(at, written(value, ttl), ttl));
    },
    async update(key, change, ttlOf) {
      const at = whole(key);
      return lock(at, async () => {
        for (let tries = 0; tries < TRIES; tries++) {
          let before = await driver.read(at);
          const current = await checked(at, before);
          // What could not be read has been set aside: the row is gone, unless somebody has written it anew.
          if (current === undefined && before !== undefined) before = await driver.read(at);
          if (current === undefined && before !== undefined && readRow(before, schema, clock()).state !== "expired")
            continue;
          const changed = change(current);
          if (changed === current) return current;
          const ttl = changed === undefined ? undefined : (ttlOf?.(changed) ?? ttlMs);
          const next = ttl !== undefined && ttl <= 0 ? undefined : changed;
          const after = next === undefined ? undefined : written(next, ttl);
          if (!(await driver.swap(at, before, after, ttl))) continue;
          if (after === undefined) deleted();
          return next;
        }
        throw new StoreError("A record of the store changed faster than it could be written. Try again.");
      });
    },
    async delete(key) {
      const at = whole(key);
      await lock(at, () => driver.remove(at));
      deleted();
    },
    keys: async () => (await entries()).map(([key]) => key),
    entries,
  };
}
