/** SQLite: one file beside the program, for one machine. Several processes may share it. */
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import type { Log } from "../bot/index.ts";
import { type Driver, type Kind, textKeyv } from "./driver.ts";
import { codeOf, type Fault, wordsOf } from "./fault.ts";
import { sqlDriver, TABLE } from "./sql.ts";
import { sqliteFile, sqlitePath } from "./sqlite-file.ts";

export const sqlite: Kind = { open, fault: (url, error) => sqliteFault(sqlitePath(url), error) };

async function open(url: string, log: Log, waitMs: number): Promise<Driver> {
  const path = sqlitePath(url);
  const inMemory = sqliteFile(url) === undefined;
  if (!inMemory) makePrivately(path);
  const connect = () => new KeyvSqlite({ uri: `sqlite://${path}`, table: TABLE, busyTimeout: waitMs });

  const store = connect();
  const kv = textKeyv(store, log);
  try {
    for (const pragma of ["journal_mode = WAL", "synchronous = NORMAL", "secure_delete = ON", "temp_store = MEMORY"])
      await store.query(`PRAGMA ${pragma}`);
    await mustBeWhole(store);
  } catch (error) {
    await kv.disconnect().catch((failure: unknown) => log.debug({ err: wordsOf(failure) }, "the store did not close"));
    throw error;
  }

  return sqlDriver({
    kv,
    query: (sql, values) => store.query(sql, values),
    // An index cannot be asked about JSON, and a damaged row must not end the sweep.
    expired: "CASE WHEN json_valid(value) THEN json_extract(value, '$.expires') < $1 ELSE 0 END",
    async purge() {
      if (inMemory) return;
      // A connection of its own: VACUUM refuses to run beside other statements of the same one.
      const cleaner = connect();
      cleaner.on("error", (error: unknown) => log.debug({ err: wordsOf(error) }, "the store cannot be cleaned now"));
      try {
        for (const pragma of ["secure_delete = ON", "temp_store = MEMORY"]) await cleaner.query(`PRAGMA ${pragma}`);
        // secure_delete wipes rows, not the copies that the splitting of a page leaves behind; seen in 1 row of 80.
        await cleaner.query("VACUUM");
        // The write-ahead log still has the pages as they were before.
        const [result] = await cleaner.query("PRAGMA wal_checkpoint(TRUNCATE)");
        if (result?.busy !== 0)
          throw Object.assign(new Error("the write-ahead log is in use"), { code: "SQLITE_BUSY" });
      } finally {
        await cleaner.close();
      }
    },
  });
}

/** The folder and an empty file, for this user alone: what SQLite makes itself, others may read. */
function makePrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a", 0o600));
}

async function mustBeWhole(store: KeyvSqlite): Promise<void> {
  const rows: { quick_check: string }[] = await store.query("PRAGMA quick_check(1)");
  if (rows[0]?.quick_check !== "ok")
    throw Object.assign(new Error(rows[0]?.quick_check ?? "no answer"), { code: "SQLITE_CORRUPT" });
}

function sqliteFault(path: string, error: unknown): Fault {
  const code = codeOf(error);
  const fault = (passing: boolean, message: string): Fault => ({ passing, message });
  switch (code) {
    case "SQLITE_BUSY":
    case "SQLITE_LOCKED":
      return fault(
        true,
        `The store ${path} is locked by another program, so nothing was changed. Close whatever has it open (a database viewer, a backup, a second Preceptor), then try again.`,
      );
    case "SQLITE_FULL":
    case "ENOSPC":
    case "EDQUOT":
      return fault(
        false,
        `The disk that holds the store ${path} is full, so nothing was changed. Free some space on it.`,
      );
    case "SQLITE_IOERR":
      return fault(
        false,
        `The disk that holds the store ${path} does not take what is written (${wordsOf(error)}). See whether it is full, over a quota or failing.`,
      );
    case "SQLITE_CORRUPT":
    case "SQLITE_NOTADB":
      return fault(
        false,
        `The store ${path} is damaged, or no SQLite file at all. Move it aside, with its -wal and -shm files, and put a backup in its place; without one Preceptor starts empty.`,
      );
    case "SQLITE_READONLY":
    case "SQLITE_CANTOPEN":
    case "SQLITE_PERM":
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOENT":
    case "ENOTDIR":
    case "EEXIST":
    case "EISDIR":
      return fault(
        false,
        `The store ${path} cannot be written (${code}). Give the user that runs Preceptor the right to write its folder and the files in it, or name another place in STORE_URL.`,
      );
    default:
      return fault(false, `The store ${path} failed: ${wordsOf(error)}.`);
  }
}
