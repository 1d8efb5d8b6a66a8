/** What stands before every command, in this order: access, limits on use, the patient-data screen. */
import { createHash, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Guard, plainText, type Request, saying } from "./bot/index.ts";
import { type Kind, kindsOf, kindWords } from "./privacy/index.ts";

/** Seconds over which replies are counted. */
const WINDOW = 60;
/** Suggestions for each reply that a limit allows: 300 a minute where it is 30, five a second. */
const SUGGESTIONS_A_REPLY = 10;
/** Counts that are kept at most, for members and for communities each. A count takes some 300 bytes for a minute. */
const BUCKETS = 65_536;
/** How often in a minute a limit is told where all can read it. */
const TOLD_IN_PUBLIC = 3;

/** Moderators' commands are refused unless the platform says yes; a platform that cannot be asked says no. */
export const accessGuard: Guard = async ({ invocation, access }, texts) => {
  if (access === "everyone") return null;
  const allowed = await invocation.moderator().catch(() => false);
  return allowed ? null : { reply: saying(texts("moderators-only")) };
};

/**
 * Replies a minute for one member and for one community; `null` lifts a limit. Suggestions come with every few letters:
 * they are counted apart, ten times as many, and simply stop. The community is asked first and counted last, so that
 * one member who asks too fast uses up nothing of it. `salt` keeps others from choosing whose count they share.
 */
export function rateGuard(limits: Limits, salt: Buffer = randomBytes(16)): Guard {
  const replies = countersOf(limits, 1, salt);
  const suggestions = countersOf(limits, SUGGESTIONS_A_REPLY, salt);
  return async ({ invocation }, texts) => {
    const { member, community } = invocation.kind === "suggest" ? suggestions : replies;
    const full = invocation.community === null ? null : await community?.full(invocation.community);
    const refused =
      full ??
      (await member?.count(invocation.member)) ??
      (invocation.community === null ? null : await community?.count(invocation.community));
    if (!refused) return null;
    const reply = saying(texts("please-wait", { seconds: refused.seconds }));
    // In a channel it would be said to all, for as long as somebody likes to hear it.
    const open = invocation.kind === "command" && invocation.visibility === "public";
    return open && refused.over > TOLD_IN_PUBLIC ? { reply, silent: true } : { reply };
  };
}

interface Limits {
  member: number | null;
  community: number | null;
}

/** How far over a limit, and when it is lifted. */
interface Refused {
  over: number;
  seconds: number;
}

interface Counter {
  /** Counts one more, or refuses it. */
  count(key: string): Promise<Refused | null>;
  /** Refuses where nothing is left; counts what it refuses. */
  full(key: string): Promise<Refused | null>;
}

function countersOf({ member, community }: Limits, times: number, salt: Buffer) {
  const counter = (points: number | null) => (points === null ? null : counterOf(points * times, salt));
  return { member: counter(member), community: counter(community) };
}

/**
 * Keys fall into a fixed number of buckets: whoever visits the page can call themselves anything, and each name would
 * be remembered for a minute. Two members who share a bucket share its count, which few of few thousand do.
 */
function counterOf(points: number, salt: Buffer): Counter {
  const limiter = new RateLimiterMemory({ points, duration: WINDOW });
  const bucket = (key: string) => createHash("sha256").update(salt).update(key).digest().readUInt32LE(0) % BUCKETS;
  const refused = ({ consumedPoints, msBeforeNext }: RateLimiterRes, over = consumedPoints - points): Refused => ({
    over,
    seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  });
  return {
    async count(key) {
      try {
        await limiter.consume(bucket(key));
        return null;
      } catch (error) {
        if (error instanceof RateLimiterRes) return refused(error);
        throw error;
      }
    },
    async full(key) {
      const now = await limiter.get(bucket(key));
      return now !== null && now.consumedPoints >= points ? refused(await limiter.penalty(bucket(key))) : null;
    },
  };
}

/** What content may hold, and moderators' words for others: an office's address, a helpline, a page. */
export const PUBLIC: ReadonlySet<Kind> = new Set<Kind>(["email", "phone", "fax", "url", "address", "zip"]);
/** Words by which a number or an address is some person's, and no office's. */
const OF_A_PERSON =
  /\b(?:she|her|hers|he|him|his|pts?|(?:the|a|my|our|this|that|your) patient|patient['\u2019]s|wife|husband|mother|father|mom|dad|daughter|son|home (?:phone|address|number))\b/i;

/** Nothing that looks like patient data is searched, stored or logged. In a mention the details go to direct messages. */
export const patientDataGuard: Guard = ({ freeText, invocation, published }: Request, texts) => {
  const found = new Set(freeText.flatMap((part) => kindsOf(part)));
  const ofOffices = published && !freeText.some((part) => OF_A_PERSON.test(plainText(part)));
  const kinds = [...found].filter((kind) => !(ofOffices && PUBLIC.has(kind)));
  if (kinds.length === 0) return null;
  const words = new Intl.ListFormat("en", { type: "conjunction" }).format(
    kinds.slice(0, 3).map((kind) => kindWords[kind]),
  );
  const details = saying(texts("patient-data", { kinds: words }));
  const open = invocation.kind === "command" && invocation.visibility === "public";
  if (!open) return { reply: details };
  return {
    reply: saying(texts("patient-data-public")),
    later: async (send) => {
      await send(details);
      return undefined;
    },
  };
};
