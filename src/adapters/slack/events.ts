/** Mentions and direct messages. Bolt acknowledges events before a listener runs, so nothing here is in a hurry. */
import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { asReply, callerOf, type Desk, type Place, settled } from "./desk.ts";
import { say } from "./say.ts";
import { messageText } from "./text.ts";

export type MentionArgs = SlackEventMiddlewareArgs<"app_mention"> & AllMiddlewareArgs;
export type MessageArgs = SlackEventMiddlewareArgs<"message"> & AllMiddlewareArgs;

/** `@Preceptor question` is answered once, in the thread, for all. */
export async function onMention<S>(desk: Desk<S>, { event, body }: MentionArgs, place: Place): Promise<void> {
  // An edit of a mention is a new event, with a new id.
  if (event.bot_id !== undefined || event.edited !== undefined || !desk.isNew(`event ${body.event_id}`)) return;
  const there = { ...place, channel: event.channel, thread: event.thread_ts ?? event.ts };
  const response = await desk.bot.dispatch({
    ...callerOf(desk, there),
    kind: "command",
    name: "ask",
    text: messageText(event.text),
    visibility: "public",
  });
  if (response.kind === "nothing") return;
  const replied = asReply(desk, response);
  const { reply } = await settled(desk, replied);
  await say(desk, there, reply, { visibility: replied.visibility });
}

/** A message to the bot itself is a question, answered in the same conversation. */
export async function onMessage<S>(desk: Desk<S>, { event, body }: MessageArgs, place: Place): Promise<void> {
  if (event.channel_type !== "im" || event.subtype !== undefined || event.bot_id !== undefined) return;
  if (!desk.isNew(`event ${body.event_id}`)) return;
  const there = { ...place, channel: event.channel, thread: event.thread_ts };
  const text = messageText(event.text ?? "");
  const replied = asReply(
    desk,
    await desk.bot.dispatch({ ...callerOf(desk, there), kind: "command", name: "ask", text }),
  );
  const { reply } = await settled(desk, replied);
  // Nobody else reads there, and an ephemeral message would be gone the next day.
  await say(desk, there, reply, { visibility: "public" });
}
