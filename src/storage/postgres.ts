/** PostgreSQL: for several instances on several machines. */
import type { KeyvStoreAdapter } from "keyv";
import type { Log } from "../bot/index.ts";
import { type Driver, type Kind, textKeyv } from "./driver.ts";
import { codeOf, type Fault, shown, unreached, wordsOf } from "./fault.ts";
import { optional } from "./optional.ts";
import { sqlDriver, TABLE } from "./sql.ts";

// The types stand here because the packages need not be installed, not even to compile.
interface Pool {
  query(sql: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  on(event: "error", listener: (error: Error) => void): void;
  end(): Promise<void>;
}
interface Pg {
  default: { Pool: new (options: object) => Pool };
}
interface Adapter extends KeyvStoreAdapter {
  query(sql: string, values: readonly unknown[]): Promise<unknown>;
  connect(): Promise<Adapter["query"]>;
  disconnect(): Promise<void>;
}
interface KeyvPackage {
  KeyvPostgres: new (options: { uri: string; table: string }) => Adapter;
}

export const postgres: Kind = { open, fault: (url, error) => postgresFault(shown(url), error) };

async function open(url: string, log: Log, waitMs: number): Promise<Driver> {
  const { KeyvPostgres } = await optional<KeyvPackage>("@keyv/postgres");
  const { default: pg } = await optional<Pg>("pg");
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: waitMs,
    query_timeout: waitMs,
    keepAlive: true,
  });
  // An idle connection that breaks (a server that restarts) would end the process; the next query makes a new one.
  pool.on("error", (error) => log.warn({ err: wordsOf(error) }, "a connection to the store broke"));

  /** The adapter's own pool is one for the whole process, and has no such listener. */
  class OwnPool extends KeyvPostgres {
    override async connect() {
      return async (sql: string, values?: readonly unknown[]) => (await pool.query(sql, values)).rows;
    }
    override async disconnect() {
      await pool.end();
    }
  }

  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw error;
  }
  const store = new OwnPool({ uri: url, table: TABLE });
  const kv = textKeyv(store, log);
  return sqlDriver({
    kv,
    query: (sql, values) => store.query(sql, values),
    // `expires` ends the text. No cast to JSON: one damaged row would end the sweep.
    expired: `substring(value from ',"expires":([0-9]{1,15})\\}$')::bigint < $1`,
    // What the server keeps of deleted rows, in its files and its backups, is its operator's to say.
    purge: async () => undefined,
  });
}

function postgresFault(url: string, error: unknown): Fault {
  const code = codeOf(error);
  if (/^28|^3D|^42501|^42P01|^3F/.test(code))
    return {
      passing: false,
      message: `The store ${url} refuses STORE_URL (${wordsOf(error)}). Check its user, password and database, and that the user may create a table there.`,
    };
  if (/^25006|^53100/.test(code))
    return {
      passing: false,
      message: `The store ${url} does not take writes (${wordsOf(error)}). Free its disk, or name its primary server in STORE_URL.`,
    };
  if (unreached(error) || /^57P|^53|^08/.test(code) || /timeout|terminated/i.test(wordsOf(error)))
    return {
      passing: true,
      message: `The store ${url} cannot be reached (${code || wordsOf(error)}). Check that the server runs and that STORE_URL names it.`,
    };
  return { passing: false, message: `The store ${url} failed: ${wordsOf(error)}.` };
}
