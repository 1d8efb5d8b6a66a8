/** Opens the database that STORE_URL names, or says why it cannot be used. */
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { FatalError, type Log } from "../bot/index.ts";
import { type Driver, inPlainWords, type Kind } from "./driver.ts";
import { wordsOf } from "./fault.ts";

/** Milliseconds between two tries to open. */
const RETRY_MS = 500;

/** Loaded when named: the others' packages may not be installed. */
const kinds: Record<string, () => Promise<Kind>> = {
  sqlite: async () => (await import("./sqlite.ts")).sqlite,
  postgres: async () => (await import("./postgres.ts")).postgres,
  postgresql: async () => (await import("./postgres.ts")).postgres,
  redis: async () => (await import("./redis.ts")).redis,
  rediss: async () => (await import("./redis.ts")).redis,
};

export interface Waiting {
  /** Milliseconds a statement waits for a lock or an answer (5 s). */
  waitMs?: number;
  /** Milliseconds that opening waits for a lock, or a server that starts (30 s). */
  patienceMs?: number;
}

/**
 * A driver that has taken, given back and deleted a row. What may pass (a lock, a server that starts) is waited for,
 * `patienceMs` at most. Rejects with a FatalError that says what to do.
 */
export async function openDriver(
  url: string,
  log: Log,
  { waitMs = 5000, patienceMs = 30_000 }: Waiting,
): Promise<Driver> {
  const load = kinds[url.slice(0, url.indexOf("://"))];
  if (!load) throw new FatalError("STORE_URL names no known store: it begins with sqlite://, postgres:// or redis://.");
  const kind = await load();
  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      return inPlainWords(await opened(() => kind.open(url, log, waitMs), log), (error) => kind.fault(url, error));
    } catch (error) {
      if (error instanceof FatalError) throw error;
      const { message, passing } = kind.fault(url, error);
      if (!passing || waited >= patienceMs) throw new FatalError(message, { cause: error });
      log.warn({ err: message }, "the store cannot be opened yet");
    }
    await pause(RETRY_MS);
  }
}

async function opened(open: () => Promise<Driver>, log: Log): Promise<Driver> {
  const driver = await open();
  try {
    await roundTrip(driver);
    return driver;
  } catch (error) {
    await driver.close().catch((failure: unknown) => log.debug({ err: wordsOf(failure) }, "the store did not close"));
    throw error;
  }
}

/** Writes a row, reads it and deletes it. Should the program end meanwhile, the sweep takes the row. */
export async function roundTrip(driver: Driver): Promise<boolean> {
  const id = randomBytes(9).toString("base64url");
  const text = JSON.stringify({ value: id, expires: Date.now() + 60_000 });
  await driver.write(`ping:${id}`, text, 60_000);
  const back = await driver.read(`ping:${id}`);
  await driver.remove(`ping:${id}`);
  return back === text;
}
