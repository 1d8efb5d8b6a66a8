/** The store: what the rest of the program sees of the database. */
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { FatalError, type Log } from "../bot/index.ts";
import { type Communities, communityRecord } from "../moderation/community.ts";
import type { Feedback } from "../moderation/feedback.ts";
import type { Misses } from "../moderation/misses.ts";
import { type Members, memberRecord } from "../onboarding/record.ts";
import { memberKey } from "../privacy/member-key.ts";
import { createCommunities } from "./communities.ts";
import { wordsOf } from "./fault.ts";
import { identitySchema, mustBelong } from "./identity.ts";
import { createInstallations, type Installations, type Installed, sealedInstallation } from "./installations.ts";
import { createLocks } from "./locks.ts";
import { forgetUnder, type Kept, keptUnder } from "./member-data.ts";
import { createMembers, MEMBER_TTL } from "./members.ts";
import { storedFeedback, storedMisses } from "./misses.ts";
import { openDriver, roundTrip, type Waiting } from "./open.ts";
import { createQuarantine, type Problem } from "./quarantine.ts";
import { createRepository, type Repository } from "./repository.ts";
import { derivedKey } from "./seal.ts";
import { secretBeside } from "./secret.ts";
import { sqliteFile } from "./sqlite-file.ts";

export interface StoreSettings extends Waiting {
  /** `sqlite://`, `postgres://`, `redis://` */
  url: string;
  log: Log;
  clock: () => Date;
  /** MEMBER_KEY_SECRET; null makes one beside the SQLite file. */
  keySecret: string | null;
}

export interface Store {
  members: Members;
  communities: Communities;
  misses: Misses;
  feedback: Feedback;
  /** Tokens of Slack workspaces, sealed. `I` is Slack's type of an installation. */
  installations<I extends Installed>(): Installations<I>;
  /**
   * Records of one kind. `namespace`: letters. A record about a member carries `memberKey(member)` in its key: by that
   * it is exported and forgotten. `ttlMs`: milliseconds after its last write at which a record goes.
   */
  repository<T>(namespace: string, schema: z.ZodType<T>, options?: { ttlMs?: number }): Repository<T>;
  memberKey(member: string): string;
  /** Everything kept under this member, in all namespaces. */
  exportMember(member: string): Promise<Kept[]>;
  /** Deletes it all, from the files too; resolves with the number of records. Throws where something stays. */
  forgetMember(member: string): Promise<number>;
  /** Rows that could not be read and were set aside. */
  problems(): Promise<Problem[]>;
  /** Deletes what expired; resolves with the number of rows. */
  sweep(): Promise<number>;
  /** Whether a row can be written, read and deleted. Never rejects. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** Milliseconds from a deletion until it is made good on the medium. */
const PURGE_AFTER_MS = 1000;

/** Rejects with a FatalError that says what to do. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const { url, log, clock, keySecret } = settings;
  const driver = await openDriver(url, log, settings);
  const lock = createLocks();
  const quarantine = createQuarantine({ driver, clock, log });

  let purgeSoon: NodeJS.Timeout | undefined;
  const purge = () => {
    clearTimeout(purgeSoon);
    purgeSoon = undefined;
    return lock("purge", () => driver.purge());
  };
  const purgeOrLog = () =>
    background(purge().catch((error: unknown) => log.warn({ err: wordsOf(error) }, "deleted rows may leave traces")));
  const deleted = () => {
    purgeSoon ??= setTimeout(purgeOrLog, PURGE_AFTER_MS).unref();
  };
  let swept = false;
  const underway = new Set<Promise<unknown>>();
  const background = (work: Promise<unknown>) => {
    underway.add(work);
    void work.finally(() => underway.delete(work));
  };

  const repository: Store["repository"] = (namespace, schema, { ttlMs } = {}) =>
    createRepository({ driver, clock, lock, quarantine, deleted }, namespace, schema, ttlMs);

  let secret: string;
  try {
    secret = keySecret ?? (await ownSecret(url, log));
    await mustBelong(repository("identity", identitySchema), secret);
  } catch (error) {
    await driver.close();
    throw error;
  }
  const keyOf = (member: string) => memberKey(secret, member);
  const installationKey = derivedKey(secret, "installations");

  const store: Store = {
    members: createMembers({
      records: repository("members", memberRecord, { ttlMs: MEMBER_TTL }),
      keyOf,
      clock,
      log,
      background,
      forget: (member) => store.forgetMember(member),
      exported: async (member) => {
        const kept = await store.exportMember(member);
        return kept.length === 0 ? null : kept;
      },
    }),
    communities: createCommunities({ records: repository("communities", communityRecord), clock, log }),
    misses: storedMisses({ repository, keyOf, secret, clock }),
    feedback: storedFeedback(repository, { clock, log }),
    installations: () => createInstallations(repository("installations", sealedInstallation), installationKey),
    repository,
    memberKey: keyOf,
    exportMember: (member) => keptUnder(driver, keyOf(member), clock()),
    async forgetMember(member) {
      // What a use still had to note would come after the deletion.
      await Promise.all(underway);
      const count = await forgetUnder(driver, keyOf(member));
      await purge();
      return count;
    },
    problems: quarantine.problems,
    sweep() {
      const sweeping = (async () => {
        const count = await driver.sweep(clock());
        // The first time for what an earlier process deleted and could not make good.
        if (count > 0 || !swept) await purge();
        swept = true;
        return count;
      })();
      background(sweeping.catch(() => undefined));
      return sweeping;
    },
    ping: () =>
      roundTrip(driver).catch((error: unknown) => {
        log.warn({ err: wordsOf(error) }, "the store does not answer");
        return false;
      }),
    async close() {
      if (purgeSoon) purgeOrLog();
      while (underway.size > 0) await Promise.all(underway);
      await driver.close();
    },
  };
  return store;
}

async function ownSecret(url: string, log: Log): Promise<string> {
  const file = sqliteFile(url);
  if (file !== undefined) return secretBeside(file, log);
  if (url.startsWith("sqlite://")) return randomBytes(32).toString("base64url");
  throw new FatalError(
    "MEMBER_KEY_SECRET is required with this STORE_URL. Make one with `openssl rand -hex 32` and give every instance the same.",
  );
}
