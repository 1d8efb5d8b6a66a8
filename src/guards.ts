/** What stands before every command, in this order: access, limits on use, the patient-data screen. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Guard, type Request, saying } from "./bot/index.ts";
import { kindsOf, kindWords } from "./privacy/index.ts";

/** Seconds over which replies are counted. */
const WINDOW = 60;

/** Moderators' commands are refused unless the platform says yes; a platform that cannot be asked says no. */
export const accessGuard: Guard = async ({ invocation, access }, texts) => {
  if (access === "everyone") return null;
  const allowed = await invocation.moderator().catch(() => false);
  return allowed ? null : { reply: saying(texts("moderators-only")) };
};

/** Replies a minute for one member and for one community; `null` lifts a limit. Suggestions as one types are not counted. */
export function rateGuard(limits: { member: number | null; community: number | null }): Guard {
  const member = limits.member === null ? null : new RateLimiterMemory({ points: limits.member, duration: WINDOW });
  const community =
    limits.community === null ? null : new RateLimiterMemory({ points: limits.community, duration: WINDOW });
  return async ({ invocation }, texts) => {
    if (invocation.kind === "suggest") return null;
    try {
      await member?.consume(invocation.member);
      if (invocation.community !== null) await community?.consume(invocation.community);
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return { reply: saying(texts("please-wait", { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) })) };
    }
  };
}

/** Nothing that looks like patient data is searched, stored or logged. In a mention the details go to direct messages. */
export const patientDataGuard: Guard = ({ freeText, invocation }: Request, texts) => {
  const kinds = [...new Set(freeText.flatMap((part) => kindsOf(part)))];
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
