/** Drafts, misses and counts of the moderation room, in the store: addresses are sealed with a key of their own. */
import { randomBytes } from "node:crypto";
import type { Log } from "../bot/index.ts";
import { COUNTS_DAYS, countsRecord, createFeedback, type Feedback } from "../moderation/feedback.ts";
import { draftRecord, MISS, missRecord } from "../moderation/miss-record.ts";
import { createMisses, type Misses } from "../moderation/misses.ts";
import { derivedKey, seal, unseal } from "./seal.ts";
import type { Store } from "./store.ts";

const DAY = 24 * 3600_000;

interface MissStoreSettings {
  repository: Store["repository"];
  keyOf: (member: string) => string;
  secret: string;
  clock: () => Date;
}

/** A press carries an id as its value, and values are screened: no run of these is a word, a name or a number. */
const LETTERS = "bcdfghjkmpqrtvwxz";

export function storedMisses({ repository, keyOf, secret, clock }: MissStoreSettings): Misses {
  const key = derivedKey(secret, "misses");
  return createMisses({
    drafts: repository("drafts", draftRecord, { ttlMs: MISS.draftMinutes * 60_000 }),
    misses: repository("misses", missRecord, { ttlMs: MISS.keepDays * DAY }),
    keyOf,
    seal: (place, text) => seal(key, place, text),
    unseal: (place, sealed) => unseal(key, place, sealed),
    clock,
    newId: () => Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length]).join(""),
  });
}

export const storedFeedback = (repository: Store["repository"], using: { clock: () => Date; log: Log }): Feedback =>
  createFeedback(repository("feedback", countsRecord, { ttlMs: COUNTS_DAYS * DAY }), using);
