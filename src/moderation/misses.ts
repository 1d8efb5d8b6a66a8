/** Drafts and misses over rows. A row stands under its community, its own id and the key of the member who sent it. */
import { type Draft, MISS, type Miss, timeLeft } from "./miss-record.ts";
import { memoryRows, type Rows } from "./miss-rows.ts";

/** A miss with where it stands. */
export interface Sent {
  id: string;
  community: string;
  /** Who sent it: one text for one member, which leads to nobody. For counting; never shown. */
  by: string;
  miss: Miss;
}

export interface NewMiss extends Draft {
  about?: string;
  near: string[];
}

/** `member` is a caller's id. Every call may reject. */
export interface Misses {
  /** Keeps words for 15 minutes, in the place of an earlier draft of this member. */
  keepDraft(member: string, draft: Omit<Draft, "id">): Promise<Draft>;
  /** The draft of this member, where it is the one of this id. */
  draft(member: string, id?: string): Promise<Draft | undefined>;
  dropDraft(member: string, id: string): Promise<void>;
  /** An id for what is sent without a draft. */
  newId(): string;
  /** Sends once, however often it is called with this id; "full" where too many of this member are waiting. */
  send(member: string, miss: NewMiss): Promise<Sent | "full">;
  /** Everything of one community that is not gone, answered or not. */
  of(community: string): Promise<Sent[]>;
  /** How many wait for the moderators of a community. */
  openMisses(community: string): Promise<number>;
  /** Everything of one member, in all communities. */
  mine(member: string): Promise<Sent[]>;
  /** Deletes it all, and a draft. */
  forget(member: string): Promise<void>;
  /** Everything that is answered and not delivered, in all communities. */
  underWay(): Promise<Sent[]>;
  /** Changes one in one step, as `Rows.update` does; resolves with what is kept then. */
  change(sent: Sent, change: (miss: Miss | undefined) => Miss | undefined): Promise<Miss | undefined>;
  /**
   * The newest reply of a community that could not be delivered to this member and was not read yet; undefined where
   * none is known. Of memory alone, so that no answer waits for the store: filled by each look at the rows, the first
   * at the start of deliveries. What another process keeps meanwhile is known from the next look on.
   */
  waiting(member: string, community: string): string | undefined;
  /** The member who wants the reply; null where it is not known (any more). */
  address(sent: Sent): string | null;
}

export interface MissesSettings {
  drafts: Rows<Draft>;
  misses: Rows<Miss>;
  keyOf: (member: string) => string;
  /** Encrypts a text for one place, and back; `unseal` throws where it was changed or moved. */
  seal: (place: string, text: string) => string;
  unseal: (place: string, sealed: string) => string;
  clock: () => Date;
  /** Unguessable; short enough for a route id, and nothing that the patient-data screen could take for a name or a number. */
  newId: () => string;
}

/** Members with undelivered replies that are known of at once. */
const MOST_KNOWN = 10_000;

const keyTo = ({ community, id, by }: Omit<Sent, "miss">): string => `${community}/${id}/${by}`;

function sentAt([key, miss]: [string, Miss]): Sent[] {
  const [community, id, by, ...more] = key.split("/");
  if (!community || !id || !by || more.length > 0 || miss.community !== community) return [];
  return [{ community, id, by, miss }];
}

/** In a fixed order: the oldest first. */
const inOrder = (a: Sent, b: Sent): number => (a.miss.day + a.id < b.miss.day + b.id ? -1 : 1);

export function createMisses(settings: MissesSettings): Misses {
  const { drafts, misses, keyOf, seal, unseal, clock, newId } = settings;
  const ttlOf = (miss: Miss) => timeLeft(miss, clock());
  /** Undelivered replies by the key of their member, each with its community and the end of its time. */
  const known = new Map<string, Map<string, { community: string; until: number }>>();
  function know({ by, id, community }: Omit<Sent, "miss">, miss: Miss | undefined): void {
    const ids = known.get(by) ?? new Map<string, { community: string; until: number }>();
    ids.delete(id);
    if (miss?.state.kind === "waiting") ids.set(id, { community, until: clock().getTime() + ttlOf(miss) });
    if (ids.size === 0) known.delete(by);
    else if (known.has(by) || known.size < MOST_KNOWN) known.set(by, ids);
  }
  const found = async (part?: string): Promise<Sent[]> => {
    const all = (await misses.entries(part)).flatMap(sentAt);
    for (const sent of all) know(sent, sent.miss);
    return all.filter(({ miss }) => ttlOf(miss) > 0).sort(inOrder);
  };

  const mine = async (member: string): Promise<Sent[]> => {
    const by = keyOf(member);
    const all = await found(by);
    // What another process delivered or deleted is known of no longer.
    known.delete(by);
    const own = all.filter((sent) => sent.by === by);
    for (const sent of own) know(sent, sent.miss);
    return own;
  };
  const of = async (community: string): Promise<Sent[]> =>
    (await found(`${community}/`)).filter((sent) => sent.community === community);

  return {
    newId,
    of,
    openMisses: async (community) => (await of(community)).filter(({ miss }) => miss.state.kind === "open").length,
    async keepDraft(member, draft) {
      const kept = { ...draft, id: newId() };
      await drafts.set(keyOf(member), kept, MISS.draftMinutes * 60_000);
      return kept;
    },
    async draft(member, id) {
      const draft = await drafts.get(keyOf(member));
      return id === undefined || draft?.id === id ? draft : undefined;
    },
    async dropDraft(member, id) {
      await drafts.update(keyOf(member), (draft) => (draft?.id === id ? undefined : draft));
    },
    async send(member, { id, community, words, wantsReply, about, near }) {
      const by = keyOf(member);
      const key = keyTo({ community, id, by });
      const waiting = (await misses.entries(by)).flatMap(sentAt).filter((one) => one.community === community);
      if (waiting.length >= MISS.open && !waiting.some((one) => one.id === id)) return "full";
      const day = clock().toISOString().slice(0, 10);
      const to = wantsReply ? seal(key, member) : null;
      const miss: Miss = { community, words, near, day, to, state: { kind: "open" }, ...(about && { about }) };
      // A second press, or one after a crash between the sending and the end of the draft, sends nothing twice.
      const kept = await misses.update(key, (current) => current ?? miss, ttlOf);
      return { id, community, by, miss: kept ?? miss };
    },
    mine,
    async forget(member) {
      await drafts.delete(keyOf(member));
      for (const sent of await mine(member)) {
        await misses.delete(keyTo(sent));
        know(sent, undefined);
      }
    },
    underWay: async () =>
      (await found()).filter(({ miss: { state } }) => state.kind === "queued" || state.kind === "sending"),
    async change(sent, change) {
      const kept = await misses.update(keyTo(sent), change, ttlOf);
      know(sent, kept);
      return kept;
    },
    waiting(member, community) {
      const now = clock().getTime();
      const ids = [...(known.get(keyOf(member)) ?? [])];
      return ids.filter(([, reply]) => reply.community === community && reply.until > now).at(-1)?.[0];
    },
    address: (sent) => (sent.miss.to === null ? null : unseal(keyTo(sent), sent.miss.to)),
  };
}

/** In memory only: for tests, and where nothing may be written. */
export function memoryMisses(clock: () => Date = () => new Date()): Misses {
  let count = 0;
  return createMisses({
    drafts: memoryRows(),
    misses: memoryRows(),
    keyOf: (member) => member.replaceAll("/", "|"),
    seal: (_, text) => text,
    unseal: (_, text) => text,
    clock,
    newId: () => String(++count).padStart(12, "0"),
  });
}
