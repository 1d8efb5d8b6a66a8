/** What every handler works with, and what they share: who asks, and what is done once. */
import type { Bot, Caller, Log, Reply, Response } from "../../bot/index.ts";
import { message, type SlackApi, type SlackClient } from "./api.ts";
import { within } from "./pause.ts";

export interface Desk<S> {
  bot: Bot<S>;
  log: Log;
  api: SlackApi;
  /** Before each slash command but the root. */
  prefix: string;
  moderates(client: SlackClient, team: string, user: string): Promise<boolean>;
  /** Told when Slack no longer takes the token of a workspace. */
  tokenLost(team: string, code: string): void;
  /** Whether this delivery is the first with that key. Slack repeats what it believes was lost; Bolt drops nothing. */
  isNew(key: string): boolean;
  /** After how many milliseconds a request is acknowledged although its answer is not there yet. Slack waits 3 s. */
  deferAfterMs: number;
  /** How long an answer waits for its `later`, in milliseconds. */
  laterMs: number;
}

/** Who asked, and where an answer can go. */
export interface Place {
  client: SlackClient;
  team: string;
  user: string;
  channel?: string | undefined;
  thread?: string | undefined;
  /** Answers to one press or command: 5 uses within 30 minutes. */
  responseUrl?: string | undefined;
}

export const callerOf = <S>(desk: Desk<S>, { client, team, user, channel }: Place): Caller => ({
  surface: "slack",
  member: `slack:${team}:${user}`,
  community: `slack:${team}`,
  // An id that begins with D is a direct message: nobody else reads there.
  channel: channel !== undefined && !channel.startsWith("D") ? channel : null,
  locale: "en-US",
  moderator: () => desk.moderates(client, team, user),
});

export type Replied = Extract<Response, { kind: "reply" }>;

/** A response as a reply: what cannot be shown here is a fault. */
export function asReply<S>({ bot }: Desk<S>, response: Response): Replied {
  if (response.kind === "reply") return response;
  const reply = bot.fault(new Error(`"${response.kind}" is no answer here`), "slack");
  return { kind: "reply", reply, visibility: "private", mode: "add" };
}

/** Runs what comes after a reply; a failure is a reply too. */
export async function runLater<S>({ bot }: Desk<S>, later: NonNullable<Replied["later"]>): Promise<Reply | undefined> {
  try {
    return await later();
  } catch (error) {
    return bot.fault(error, "later");
  }
}

/**
 * The reply as it stands after its `later`. Each press may replace its message once only, so its answer waits; where
 * that takes too long, `rest` brings what is to be added.
 */
export async function settled<S>(
  desk: Desk<S>,
  { reply, later }: Replied,
): Promise<{ reply: Reply; rest?: Promise<Reply | undefined> }> {
  if (!later) return { reply };
  const work = runLater(desk, later);
  const inTime = await within(desk.laterMs, work);
  return inTime ? { reply: inTime.value ?? reply } : { reply, rest: work };
}

export interface Acknowledger<B> {
  /** False where it was acknowledged before, or Slack did not get it: what the body says must then go another way. */
  acknowledge(body?: B): Promise<boolean>;
}

/** Acknowledges once: with an answer in time, or empty when time is up. */
export function acknowledger<S, B>({ deferAfterMs, log }: Desk<S>, ack: (body?: B) => Promise<void>): Acknowledger<B> {
  let done = false;
  const acknowledge = async (body?: B): Promise<boolean> => {
    if (done) return false;
    done = true;
    clearTimeout(timer);
    try {
      await ack(body);
      return true;
    } catch (error) {
      // The socket closed in between. Slack sends the request again; the answer goes by its response_url.
      log.warn({ err: message(error) }, "Slack did not get an acknowledgement");
      return false;
    }
  };
  const timer = setTimeout(() => void acknowledge(), deferAfterMs);
  return { acknowledge };
}
