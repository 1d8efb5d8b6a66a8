/** What is kept about members who asked to be remembered. It goes 180 days after they last used it. */
import type { Log } from "../bot/index.ts";
import { KEEP_DAYS, type MemberRecord, type Members } from "../onboarding/record.ts";
import { wordsOf } from "./fault.ts";
import type { Repository } from "./repository.ts";

const DAY = 24 * 3600_000;
/** Milliseconds. */
export const MEMBER_TTL = KEEP_DAYS * DAY;

interface MembersSettings {
  records: Repository<MemberRecord>;
  keyOf: (member: string) => string;
  clock: () => Date;
  log: Log;
  /** Work that nobody waits for, until the store closes. */
  background: (work: Promise<unknown>) => void;
  forget: (member: string) => Promise<unknown>;
  exported: (member: string) => Promise<unknown>;
}

export function createMembers(settings: MembersSettings): Members {
  const { records, keyOf, clock, log, background, forget, exported } = settings;
  const usedToday = (record: MemberRecord) => clock().getTime() - Date.parse(record.usedAt) < DAY;
  const used = (record: MemberRecord): MemberRecord => ({ ...record, usedAt: clock().toISOString() });

  return {
    async get(member) {
      const key = keyOf(member);
      const record = await records.get(key);
      if (record && !usedToday(record)) {
        // At most once a day, and after the reply: a read must not wait for a write.
        const refreshed = records.update(key, (current) => current && used(current));
        background(
          refreshed.catch((error: unknown) => log.warn({ err: wordsOf(error) }, "a record's use was not noted")),
        );
      }
      return record;
    },
    update: (member, change) =>
      records.update(keyOf(member), (current) => {
        const changed = change(current);
        if (changed === undefined) return current;
        return changed === current && usedToday(changed) ? current : used(changed);
      }),
    forget: async (member) => void (await forget(member)),
    export: exported,
  };
}
