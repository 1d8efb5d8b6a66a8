/** Sending what was rendered, by the first of several ways that works. */
import type { Reply, Visibility } from "../../bot/index.ts";
import { lostToken, message as reason } from "./api.ts";
import type { Desk, Place } from "./desk.ts";
import { ownedBy } from "./owner.ts";
import { type SlackMessage, slackRenderer } from "./render.ts";

export interface How {
  visibility: Visibility;
  /** Replaces the message that was pressed; only a response_url can do that. */
  replace?: boolean;
}

/** Shows a reply at a place, in as many messages as it needs. Never rejects: what cannot be sent is logged. */
export async function say<S>(desk: Desk<S>, place: Place, reply: Reply, { visibility, replace = false }: How) {
  let usable = place.responseUrl;
  for (const [index, message] of desk.bot.present(reply, slackRenderer).entries())
    usable = await sayOne(desk, { ...place, responseUrl: usable }, message, {
      visibility,
      replace: replace && index === 0,
    });
}

/** Sends one message; returns the response_url while it can still be used. */
export async function sayOne<S>(
  { api, log, tokenLost }: Desk<S>,
  { client, team, user, channel, thread, responseUrl }: Place,
  message: SlackMessage,
  { visibility, replace }: How,
): Promise<string | undefined> {
  const owned = visibility === "private" ? ownedBy(message, user) : message;
  const body = { ...owned, unfurl_links: false, unfurl_media: false };
  const inThread = thread !== undefined && { thread_ts: thread };
  const ways: [string, () => Promise<unknown>][] = [];
  if (responseUrl !== undefined) {
    const type = visibility === "public" ? "in_channel" : "ephemeral";
    const how = replace ? { replace_original: true } : { replace_original: false, response_type: type, ...inThread };
    ways.push(["response_url", () => api.respond(responseUrl, { ...body, ...how })]);
  }
  if (channel !== undefined && visibility === "public")
    ways.push(["chat.postMessage", () => client.chat.postMessage({ channel, ...body, ...inThread })]);
  if (visibility === "private") {
    if (channel !== undefined)
      ways.push(["chat.postEphemeral", () => client.chat.postEphemeral({ channel, user, ...owned, ...inThread })]);
    ways.push(["direct message", () => client.chat.postMessage({ channel: user, ...body })]);
  }
  for (const [way, send] of ways) {
    try {
      await api.patiently(send);
      return way === "response_url" ? responseUrl : undefined;
    } catch (error) {
      log.warn({ way, err: reason(error) }, "a reply could not be sent this way");
      const lost = lostToken(error);
      if (lost !== null) tokenLost(team, lost);
    }
  }
  log.error({}, "a reply could not be sent in any way");
  return undefined;
}
