/** What one community keeps for itself, and the port to the store that keeps it. It is about no member. */
import { z } from "zod";

const day = z.iso.date();

/** What one community adds to an answer (`topic/slug`) or a topic (`topic`). */
export const noteRecord = z.looseObject({
  id: z.string().regex(/^[a-z0-9]{4,16}$/),
  on: z.string().max(100),
  /** Markdown as it was written; checked before it was kept. */
  text: z.string().max(4000),
  /** The role of its author; never who it was. */
  by: z.string().max(40),
  /** The day it was written or last changed. */
  at: day,
  /** The last day on which it is shown; without one it stays. */
  until: day.optional(),
});
export type Note = z.infer<typeof noteRecord>;

/** Whom to ask: words, and a page or channel to open. */
export const routeRecord = z.looseObject({
  words: z.string().max(300),
  url: z.string().max(500).optional(),
});
export type AskRoute = z.infer<typeof routeRecord>;

/** Where moderators are told that content is broken. */
export const channelRecord = z.looseObject({
  /** The platform's own id of the channel. */
  id: z.string().max(60),
  /** Which errors were told since all was well, as hashes. */
  told: z.array(z.string().max(32)).max(1000).optional(),
  /** The channel took no message the last time. */
  refused: z.boolean().optional(),
});

/**
 * One record a community. Objects are loose and names are text: a row of an older or newer version, or about a topic
 * that is gone, is read all the same.
 */
export const communityRecord = z.looseObject({
  notes: z.array(noteRecord).default([]),
  /** By topic; `any` for every topic that has none of its own. */
  routes: z.record(z.string().max(40), routeRecord).default({}),
  channel: channelRecord.optional(),
});
export type CommunityRecord = z.infer<typeof communityRecord>;

export const emptyCommunity: CommunityRecord = { notes: [], routes: {} };

/** Records by community (`discord:GUILD`, `slack:TEAM`). Every call may reject. */
export interface Communities {
  /** Never undefined: a community that keeps nothing has an empty record. Of a copy that is 5 s old at most. */
  get(community: string): Promise<CommunityRecord>;
  /**
   * Reads, changes and writes at once; resolves with what is kept then, once it is on disk. `change` is pure and may
   * run more than once; the very record that it was given leaves everything as it is.
   */
  update(community: string, change: (record: CommunityRecord) => CommunityRecord): Promise<CommunityRecord>;
  /** Every community that keeps something. */
  all(): Promise<[community: string, record: CommunityRecord][]>;
}

/** In memory only: for tests, and where nothing may be written. */
export function memoryCommunities(): Communities {
  const records = new Map<string, CommunityRecord>();
  return {
    get: async (community) => records.get(community) ?? emptyCommunity,
    update: async (community, change) => {
      const next = communityRecord.parse(change(records.get(community) ?? emptyCommunity));
      records.set(community, next);
      return next;
    },
    all: async () => [...records],
  };
}
