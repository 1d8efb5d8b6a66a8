/** Everything kept under one member. A row about a member has the member's key in its own key, in every namespace. */
import { z } from "zod";
import type { Driver } from "./driver.ts";
import { StoreError } from "./fault.ts";
import { readRow } from "./row.ts";

export interface Kept {
  /** The namespace: `members`, ... */
  kind: string;
  /** When it will be deleted, where it is kept for a time. */
  until: string | null;
  record: unknown;
}

export async function keptUnder(driver: Driver, memberKey: string, now: Date): Promise<Kept[]> {
  const keys = (await driver.keysWith(memberKey)).sort();
  const texts = await driver.readAll(keys);
  return keys.flatMap((key, index): Kept[] => {
    const text = texts[index];
    if (text === undefined) return [];
    const kind = key.slice(0, key.indexOf(":"));
    const row = readRow(text, z.unknown(), now);
    if (row.state === "expired") return [];
    // What cannot be read is still kept: it is shown as it is.
    if (row.state === "bad") return [{ kind, until: null, record: text }];
    return [{ kind, until: row.expires === undefined ? null : new Date(row.expires).toISOString(), record: row.value }];
  });
}

/** Deletes it all and looks again. Resolves with the number of rows. Throws a StoreError where something stays. */
export async function forgetUnder(driver: Driver, memberKey: string): Promise<number> {
  let count = 0;
  // A second time, for what was written between the look and the deletion.
  for (let round = 0; round < 3; round++) {
    const keys = await driver.keysWith(memberKey);
    if (keys.length === 0) return count;
    for (const key of keys) await driver.remove(key);
    count += keys.length;
  }
  if ((await driver.keysWith(memberKey)).length > 0)
    throw new StoreError("Something is written about this member at the same time. Try again.");
  return count;
}
