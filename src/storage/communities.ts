/** What communities keep, with a small copy in memory: an answer names a community's notes at each reply. */
import type { Log } from "../bot/index.ts";
import { type Communities, type CommunityRecord, emptyCommunity } from "../moderation/community.ts";
import { wordsOf } from "./fault.ts";
import type { Repository } from "./repository.ts";

/** Milliseconds after which another process's change is seen. */
const FRESH_MS = 5000;
/** Communities whose copies are held; the one that was read longest ago goes first. */
const MOST = 500;

interface CommunitiesSettings {
  records: Repository<CommunityRecord>;
  clock: () => Date;
  log: Log;
}

export function createCommunities({ records, clock, log }: CommunitiesSettings): Communities {
  const copies = new Map<string, { record: CommunityRecord; at: number }>();

  const hold = (community: string, record: CommunityRecord) => {
    copies.delete(community);
    copies.set(community, { record, at: clock().getTime() });
    for (const oldest of copies.keys()) {
      if (copies.size <= MOST) break;
      copies.delete(oldest);
    }
    return record;
  };

  return {
    async get(community) {
      const copy = copies.get(community);
      if (copy && Math.abs(clock().getTime() - copy.at) < FRESH_MS) return copy.record;
      try {
        const read = (await records.get(community)) ?? emptyCommunity;
        // A change of this process that came meanwhile is newer than what was read.
        const newer = copies.get(community);
        return newer && newer !== copy ? newer.record : hold(community, read);
      } catch (error) {
        if (!copy) throw error;
        log.warn({ err: wordsOf(error) }, "what a community keeps could not be read; its last copy is used");
        return copy.record;
      }
    },
    async update(community, change) {
      const next = await records.update(community, (current) => {
        const before = current ?? emptyCommunity;
        const after = change(before);
        return after === before ? current : after;
      });
      return hold(community, next ?? emptyCommunity);
    },
    all: () => records.entries(),
  };
}
