/** Opens the database that STORE_URL names, or says why it cannot be used. */
import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { FatalError, type Log } from "../bot/index.ts";
import { type Driver, inPlainWords, type Opened } from "./driver.ts";
import { type Fault, shown, wordsOf } from "./fault.ts";

/** Milliseconds between two tries to open. */
const RETRY_MS = 500;

const schemes: Record<string, () => Promise<(url: string, log: Log) => Promise<Opened>>> = {
  sqlite: async () => (await import("./sqlite.ts")).openSqlite,
  postgres: async () => (await import("./postgres.ts")).openPostgres,
  postgresql: async () => (await import("./postgres.ts")).openPostgres,
  redis: async () => (await import("./redis.ts")).openRedis,
  rediss: async () => (await import("./redis.ts")).openRedis,
};

/**
 * A driver that has taken, given back and deleted a row. What may pass (a lock, a server that starts) is waited for,
 * `patienceMs` at most. Rejects with a FatalError that says what to do.
 */
export async function openDriver(url: string, log: Log, patienceMs: number): Promise<Opened> {
  const load = schemes[url.slice(0, url.indexOf(":"))];
  if (!load)
    throw new FatalError("STORE_URL names no known store: it begins with sqlite://, postgres:// or redis://.");
  const open = await load();
  for (let waited = 0; ; waited += RETRY_MS) {
    const problem = await tried(open, url, log);
    if (!("message" in problem)) return problem;
    if (!problem.passing || waited >= patienceMs) throw new FatalError(problem.message);
    log.warn({ err: problem.message }, "the store cannot be opened yet");
    await pause(RETRY_MS);
  }
}

async function tried(
  open: (url: string, log: Log) => Promise<Opened>,
  url: string,
  log: Log,
): Promise<Opened | Fault> {
  let opened: Opened;
  try {
    opened = await open(url, log);
  } catch (error) {
    if (error instanceof FatalError) throw error;
    return faultOfOpening(url, error);
  }
  const { driver, fault } = opened;
  try {
    await roundTrip(driver);
    return { ...opened, driver: inPlainWords(driver, fault) };
  } catch (error) {
    await driver.close().catch((failure: unknown) => log.debug({ err: wordsOf(failure) }, "the store did not close"));
    return fault(error);
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
