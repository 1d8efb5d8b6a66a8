/** What moderators decide about misses: written down in one step each, and only then delivered. */
import { type Context, type Result, saying } from "../../src/bot/index.ts";
import {
  type Delivered,
  doneReply,
  type Group,
  outcomeOf,
  type Sent,
  type Verdict,
} from "../../src/moderation/index.ts";
import type { Services } from "../../src/services.ts";

type Ask = Context<Services>;

/**
 * Closes what is open in a group. Who asked for a reply gets it, the others' words go at once. Two moderators at one
 * time: each miss is closed by one of them.
 */
export async function decide(context: Ask, { misses }: Group, verdict: Verdict): Promise<Result> {
  const { services, texts, now } = context;
  const queued: Sent[] = [];
  let closed = false;
  for (const sent of misses) {
    let mine = false;
    const kept = await services.misses.change(sent, (miss) => {
      mine = miss?.state.kind === "open";
      if (!miss || !mine || miss.to === null) return mine ? undefined : miss;
      const at = now.toISOString();
      // A community is of one surface: where a moderator has no direct messages, no member has.
      if (!context.can.send) return { ...miss, words: "", to: null, state: { kind: "waiting", verdict, at } };
      return { ...miss, words: "", state: { kind: "queued", verdict, at } };
    });
    closed ||= mine;
    if (mine && kept) queued.push({ ...sent, miss: kept });
  }
  if (!closed) return doneReply(texts("misses-gone"));
  if (queued.length === 0) return doneReply(texts("misses-closed"));
  return context.can.send ? delivering(context, queued) : outcomeOf(context, ["waiting"]);
}

function delivering(context: Ask, queued: readonly Sent[]): Result {
  const { services, texts } = context;
  return {
    reply: saying(texts("misses-queued")),
    later: async () => {
      const outcomes: Delivered[] = [];
      for (const sent of queued) outcomes.push(await services.deliveries.deliver(sent));
      return outcomeOf(context, outcomes);
    },
  };
}

/** One whose reply may not have arrived, of this community. */
async function unsure({ services, community }: Ask, id: string): Promise<Sent | undefined> {
  if (community === null) return undefined;
  return (await services.misses.of(community)).find((sent) => sent.id === id && sent.miss.state.kind === "unsure");
}

export async function again(context: Ask, id: string): Promise<Result> {
  const sent = await unsure(context, id);
  const kept =
    sent &&
    (await context.services.misses.change(sent, (miss) =>
      miss?.state.kind === "unsure"
        ? { ...miss, state: { kind: "queued", verdict: miss.state.verdict, at: context.now.toISOString() } }
        : miss,
    ));
  if (!sent || kept?.state.kind !== "queued") return doneReply(context.texts("misses-gone"));
  return delivering(context, [{ ...sent, miss: kept }]);
}

/** Not sent again. The member can still read it under /privacy; where it would have gone is forgotten. */
export async function leave(context: Ask, id: string): Promise<Result> {
  const sent = await unsure(context, id);
  if (!sent) return doneReply(context.texts("misses-gone"));
  await context.services.misses.change(sent, (miss) =>
    miss?.state.kind === "unsure"
      ? { ...miss, to: null, state: { kind: "waiting", verdict: miss.state.verdict, at: miss.state.at } }
      : miss,
  );
  return doneReply(context.texts("misses-dropped"));
}
