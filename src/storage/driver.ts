/** What a database must do for the repositories. Keys are whole (`members:abc`), values are texts. */
import { Keyv, type KeyvStoreAdapter } from "keyv";
import type { Log } from "../bot/index.ts";
import { type Fault, StoreError } from "./fault.ts";

export interface Driver {
  read(key: string): Promise<string | undefined>;
  readAll(keys: readonly string[]): Promise<(string | undefined)[]>;
  write(key: string, text: string, ttlMs: number | undefined): Promise<void>;
  /** Compare and swap, in one step for all processes. `undefined` is no row. False where `before` is not what is kept. */
  swap(key: string, before: string | undefined, after: string | undefined, ttlMs: number | undefined): Promise<boolean>;
  remove(key: string): Promise<void>;
  keysBeginning(prefix: string): Promise<string[]>;
  keysWith(part: string): Promise<string[]>;
  /** Deletes what expired before `now`; resolves with how many rows that were. */
  sweep(now: Date): Promise<number>;
  /** Resolves once nothing that was deleted is left on the medium, as far as the database lets that be done. */
  purge(): Promise<void>;
  close(): Promise<void>;
}

/** One kind of database. */
export interface Kind {
  /** `waitMs`: how long a statement waits for a lock or an answer. Rejects with the database's own errors. */
  open(url: string, log: Log, waitMs: number): Promise<Driver>;
  /** What such an error, of opening or later, means for who runs the program. */
  fault(url: string, error: unknown): Fault;
}

/**
 * A Keyv that carries texts as they are. Expiry and JSON are the rows' own business (row.ts): Keyv's `get` throws at a
 * damaged row, and deletes an expired one without a look at whether somebody has just written it anew. Keyv's
 * namespaces stay unused, because its `clear` and iterator mix them up: a key brings its namespace along.
 */
export function textKeyv(store: KeyvStoreAdapter, log: Log): Keyv<string> {
  const kv = new Keyv<string>({
    store,
    useKeyPrefix: false,
    throwOnErrors: true,
    serialize: ({ value }) => String(value),
    deserialize: <V>(text: string) => ({ value: text as V }),
  });
  // Without a listener the first error of an adapter ends the process. The caller gets the same error thrown.
  kv.on("error", (error: unknown) =>
    log.debug({ err: error instanceof Error ? error.message : String(error) }, "the store's driver reports an error"),
  );
  return kv;
}

/** Rows in one call; more would pass the databases' limits on parameters. */
const CHUNK = 500;

export async function readChunks(kv: Keyv<string>, keys: readonly string[]): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  for (let start = 0; start < keys.length; start += CHUNK)
    texts.push(...(await kv.getMany(keys.slice(start, start + CHUNK))));
  return texts;
}

/** The same driver, whose errors say in plain words what happened and what to do. Once closed it stays so. */
export function inPlainWords(driver: Driver, fault: (error: unknown) => Fault): Driver {
  let closed = false;
  const told = <A extends unknown[], R>(run: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      // @keyv/redis would connect anew, and the program would never end.
      if (closed) throw new StoreError("The store is closed.");
      try {
        return await run(...args);
      } catch (error) {
        throw new StoreError(fault(error).message, { cause: error });
      }
    };
  };
  return {
    read: told(driver.read),
    readAll: told(driver.readAll),
    write: told(driver.write),
    swap: told(driver.swap),
    remove: told(driver.remove),
    keysBeginning: told(driver.keysBeginning),
    keysWith: told(driver.keysWith),
    sweep: told(driver.sweep),
    purge: told(driver.purge),
    async close() {
      if (closed) return;
      closed = true;
      await driver.close();
    },
  };
}
