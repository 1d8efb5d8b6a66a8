/** What is kept about one member, and the port to the store that keeps it. */
import { z } from "zod";
import { profile } from "./profile.ts";

export const stepStates = ["done", "not-for-me", "waiting"] as const;
export type StepState = (typeof stepStates)[number];

/** A step's id -> what the member said about it, and since when. */
export const stepMarks = z.record(
  z.string().regex(/^[a-z0-9-]{1,40}$/),
  z.strictObject({ state: z.enum(stepStates), at: z.iso.datetime() }),
);
export type StepMarks = z.infer<typeof stepMarks>;

/** Everything that is kept. It holds no name, no words that somebody typed, and no address. */
export const memberRecord = z.strictObject({
  profile,
  steps: stepMarks,
  /** Kept 180 days from here. */
  usedAt: z.iso.datetime(),
});
export type MemberRecord = z.infer<typeof memberRecord>;

/** Days that a record is kept after it was last used. */
export const KEEP_DAYS = 180;

/** `member` is a caller's id (`discord:ID`, `slack:TEAM:ID`); the store keys it by HMAC. Every call may reject. */
export interface Members {
  /** Counts as a use, which begins the 180 days anew. */
  get(member: string): Promise<MemberRecord | undefined>;
  /**
   * Reads, changes and writes at once; resolves once it is on disk. `change` is given undefined where nothing is kept,
   * and may then return undefined: nothing is written. It may run more than once.
   */
  update(
    member: string,
    change: (record: MemberRecord | undefined) => MemberRecord | undefined,
  ): Promise<MemberRecord | undefined>;
  /** Resolves once nothing is left on disk. */
  forget(member: string): Promise<void>;
  /** Everything kept, as plain JSON; null where nothing is. */
  export(member: string): Promise<unknown>;
}

/** In memory only: for tests, and where nothing may be written. */
export function memoryMembers(): Members {
  const records = new Map<string, MemberRecord>();
  return {
    get: async (member) => records.get(member),
    update: async (member, change) => {
      const next = change(records.get(member));
      if (next !== undefined) records.set(member, memberRecord.parse(next));
      return next;
    },
    forget: async (member) => void records.delete(member),
    export: async (member) => records.get(member) ?? null,
  };
}
