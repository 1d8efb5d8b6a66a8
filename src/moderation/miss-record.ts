/** What a member sent to the moderators of one community, and how far the answer to it is. */
import { z } from "zod";

/** Characters, days and minutes. */
export const MISS = {
  words: 1000,
  reply: 1500,
  /** At most, from the day on which it was sent. */
  keepDays: 180,
  /** At most, from the answer on, where the answer could not be delivered. */
  waitDays: 30,
  draftMinutes: 15,
  /** Of one member in one community, waiting at the same time. */
  open: 5,
} as const;

const id = z.string().regex(/^[\w-]{12,16}$/);
const answerId = z.string().max(60);
const at = z.iso.datetime();

/** Words that were shown once more and are not sent yet. */
export const draftRecord = z.object({
  id,
  community: z.string(),
  words: z.string().max(MISS.words),
  wantsReply: z.boolean(),
});
export type Draft = z.infer<typeof draftRecord>;

/** Why a question is closed without an answer; what the member reads is in `miss-reason-…` of the texts. */
export const dismissals = ["not-here", "ask-in-person", "unclear", "answered-before", "too-personal"] as const;
export type Dismissal = (typeof dismissals)[number];

/** What moderators decided, for whoever asked for a reply. */
export const verdict = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reply"), words: z.string().max(MISS.reply) }),
  z.object({ kind: z.literal("answer"), answer: answerId }),
  z.object({ kind: z.literal("dismissed"), reason: z.enum(dismissals) }),
]);
export type Verdict = z.infer<typeof verdict>;

/**
 * The way of a miss. Each step is one compare-and-swap of one row, so that a process killed between two steps leaves a
 * row that says where it was: `open` -> `queued` -> `sending` -> gone; or -> `waiting`, `unsure`.
 */
export const missState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  z.object({ kind: z.literal("queued"), verdict, at }),
  /** `first`: when it was first handed to the platform. `claimed`: when it was last. */
  z.object({ kind: z.literal("sending"), verdict, at, first: at, claimed: at }),
  /** It may have arrived, or not: nobody can tell. The moderators decide whether it is sent again. */
  z.object({ kind: z.literal("unsure"), verdict, at }),
  /** It surely did not arrive: the member finds it under /privacy. */
  z.object({ kind: z.literal("waiting"), verdict, at }),
]);
export type MissState = z.infer<typeof missState>;

export const missRecord = z.object({
  community: z.string(),
  /** Set where it is about an answer (*Out of date or wrong*); else it is a question without one. */
  about: answerId.optional(),
  /** Empty from the moment on that it was answered. */
  words: z.string().max(MISS.words),
  /** The answers that came nearest, best first. */
  near: z.array(answerId).max(3),
  /** The day on which it was sent; moderators see the month. */
  day: z.iso.date(),
  /** Where the reply goes: a member's id, sealed. Null where none is wanted, and once it is no longer needed. */
  to: z.string().nullable(),
  state: missState,
});
export type Miss = z.infer<typeof missRecord>;

const DAY = 24 * 3600_000;

/** Milliseconds that a miss may still be kept; 0 or less: no longer. */
export function timeLeft({ day, state }: Miss, now: Date): number {
  const end = Date.parse(day) + MISS.keepDays * DAY;
  const answered = state.kind === "waiting" || state.kind === "unsure" ? Date.parse(state.at) : undefined;
  return Math.min(end, answered === undefined ? end : answered + MISS.waitDays * DAY) - now.getTime();
}
