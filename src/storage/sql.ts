/** The driver over one table of an SQL database, through the connection of its Keyv adapter. */
import type { Keyv } from "keyv";
import { type Driver, readChunks } from "./driver.ts";

/** Both databases take `$1`, `$2`; each stands once, in order, as SQLite numbers them by appearance. */
export type Query = (sql: string, values: readonly unknown[]) => Promise<unknown>;

export const TABLE = "keyv";

interface SqlSettings {
  kv: Keyv<string>;
  query: Query;
  /** An SQL condition: the row expired before `$1`, in milliseconds. It must bear rows of any text. */
  expired: string;
  purge(): Promise<void>;
}

export function sqlDriver({ kv, query, expired, purge }: SqlSettings): Driver {
  const keys = async (sql: string, values: readonly unknown[]) => {
    const rows = await query(sql, values);
    return Array.isArray(rows) ? rows.map((row: { key: unknown }) => String(row.key)) : [];
  };
  return {
    read: (key) => kv.get(key),
    readAll: (wanted) => readChunks(kv, wanted),
    write: async (key, text) => void (await kv.set(key, text)),
    async swap(key, before, after) {
      const done =
        before === undefined
          ? after === undefined
            ? []
            : await keys(`INSERT INTO ${TABLE}(key, value) VALUES($1, $2) ON CONFLICT(key) DO NOTHING RETURNING key`, [
                key,
                after,
              ])
          : after === undefined
            ? await keys(`DELETE FROM ${TABLE} WHERE key = $1 AND value = $2 RETURNING key`, [key, before])
            : await keys(`UPDATE ${TABLE} SET value = $1 WHERE key = $2 AND value = $3 RETURNING key`, [
                after,
                key,
                before,
              ]);
      return done.length > 0;
    },
    remove: async (key) => void (await kv.delete(key)),
    // `LIKE` would read a `_` as any character.
    keysBeginning: (prefix) =>
      keys(`SELECT key FROM ${TABLE} WHERE substr(key, 1, ${prefix.length}) = $1 ORDER BY key`, [prefix]),
    keysWith: (part) => keys(`SELECT key FROM ${TABLE} WHERE replace(key, $1, '') <> key`, [part]),
    sweep: async (now) => (await keys(`DELETE FROM ${TABLE} WHERE ${expired} RETURNING key`, [now.getTime()])).length,
    purge,
    close: () => kv.disconnect(),
  };
}
