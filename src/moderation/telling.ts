/** Tells the moderators' channels when content files break, once for each error, and once when all is mended. */
import { createHash } from "node:crypto";
import { heading, type Log, type Reply, type Texts, text } from "../bot/index.ts";
import type { Problem } from "../library/index.ts";
import type { Communities, CommunityRecord } from "./community.ts";
import type { Desk } from "./desk.ts";
import { problemBlocks } from "./problems.ts";
import { counted } from "./words.ts";

export interface TellingSettings {
  communities: Communities;
  announce: Desk["announce"];
  texts: Texts;
  log: Log;
}

export interface State {
  errors: readonly Problem[];
  /** The version in force. */
  version: string;
}

export interface Telling {
  /** What is so now. Only the latest state is told; resolves once it is. Never rejects. */
  tell(state: State): Promise<void>;
}

/** Errors of one message. */
const SHOWN = 10;
/** An error is the same one wherever its line has moved to. */
const hashOf = ({ file, message }: Problem): string =>
  createHash("sha256").update(`${file}\0${message}`).digest("hex").slice(0, 12);

export function createTelling(settings: TellingSettings): Telling {
  let next: State | undefined;
  let running: Promise<void> | undefined;
  async function run(): Promise<void> {
    while (next) {
      const state = next;
      next = undefined;
      await tellAll(settings, state);
    }
  }
  return {
    tell(state) {
      next = state;
      running ??= run()
        .catch((error: unknown) => settings.log.warn({ err: error }, "moderators could not be told about the content"))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
  };
}

async function tellAll(settings: TellingSettings, state: State): Promise<void> {
  for (const [community, record] of await settings.communities.all())
    if (record.channel) await tellOne(settings, community, state);
}

/**
 * Noted before it is said, in one step for all processes, so that no two of them say it, and none again after a
 * restart. Where the platform could not be reached it is taken back, for the next time.
 */
async function tellOne({ communities, announce, texts, log }: TellingSettings, community: string, state: State) {
  const hashes = state.errors.map(hashOf);
  let fresh: string[] = [];
  let before: string[] = [];
  const { channel } = await communities.update(community, (record) => {
    before = record.channel?.told ?? [];
    fresh = [...new Set(hashes)].filter((hash) => !before.includes(hash)).slice(0, 500);
    if (hashes.length === 0) return before.length === 0 ? record : withTold(record, []);
    return fresh.length === 0 ? record : withTold(record, [...before, ...fresh].slice(-1000));
  });
  const isMended = hashes.length === 0 && before.length > 0;
  if (!channel || (fresh.length === 0 && !isMended)) return;
  const reply = isMended
    ? mendedReply(texts, state.version)
    : brokenReply(
        texts,
        state.errors.filter((problem) => fresh.includes(hashOf(problem))),
      );
  try {
    const outcome = await announce(
      community,
      channel.id,
      reply,
      `${channel.id} ${isMended} ${fresh.join()} ${state.version}`,
    );
    await communities.update(community, (record) => withRefused(record, outcome === "refused"));
  } catch (error) {
    log.warn(
      { community, err: error },
      "moderators could not be told about the content; tried again at the next change",
    );
    await communities.update(community, (record) => withTold(record, before));
  }
}

function withTold(record: CommunityRecord, told: string[]): CommunityRecord {
  return record.channel ? { ...record, channel: { ...record.channel, told } } : record;
}

function withRefused(record: CommunityRecord, refused: boolean): CommunityRecord {
  if (!record.channel || (record.channel.refused ?? false) === refused) return record;
  return { ...record, channel: { ...record.channel, refused } };
}

export function brokenReply(texts: Texts, errors: readonly Problem[]): Reply {
  const title = "A content file needs mending";
  return {
    title,
    blocks: [
      heading(title),
      text(texts("content-broken", { count: counted(errors.length, "error") })),
      ...problemBlocks(errors.slice(0, SHOWN)),
      ...(errors.length > SHOWN ? [text(`And ${errors.length - SHOWN} more: see the status.`)] : []),
    ],
  };
}

export function mendedReply(texts: Texts, version: string): Reply {
  const title = "The content files are in order";
  return { title, blocks: [heading(title), text(texts("content-mended", { version }))] };
}
