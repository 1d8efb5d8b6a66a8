/** What `export` and `forget` share: whom they are about, and the store of the settings. */
import { FatalError } from "../bot/index.ts";
import { createLog, secretsOf } from "../log.ts";
import { openStore, type Store, StoreError, storeIsThere } from "../storage/index.ts";
import { settingsOf, UsageError } from "./verb.ts";

const MEMBER = /^(discord:\d{1,25}|slack:[A-Z0-9]{2,30}:[A-Z0-9]{2,30}|web:[A-Za-z0-9_-]{1,100})$/;

export function memberFrom(positionals: readonly string[]): string {
  const [member, ...more] = positionals;
  if (member === undefined || more.length > 0 || !MEMBER.test(member))
    throw new UsageError("Name one member: discord:ID, slack:TEAM:ID (capital letters and digits) or web:ID.");
  return member;
}

/**
 * Runs with the store of the settings, and with none where there is no file yet: looking must not make one.
 * A store that cannot be used is said on standard error: 1.
 */
export async function withStore(run: (store: Store | null) => Promise<void>): Promise<number> {
  const settings = settingsOf();
  const { storeUrl, memberKeySecret, logLevel } = settings;
  const log = createLog(logLevel === "info" ? "fatal" : logLevel, { secrets: secretsOf(settings) });
  try {
    if (!storeIsThere(storeUrl)) {
      await run(null);
      return 0;
    }
    const store = await openStore({
      url: storeUrl,
      keySecret: memberKeySecret,
      clock: () => new Date(),
      log,
      patienceMs: 0,
    });
    try {
      await run(store);
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof FatalError || error instanceof StoreError)) throw error;
    console.error(error.message);
    return 1;
  }
}
