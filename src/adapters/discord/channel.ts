/** Plain messages into a channel, for mentions and direct messages: no interaction, so no three seconds either. */
import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { DiscordMessage } from "./message.ts";
import { PAUSES, persist, requestOf } from "./rest.ts";

const created = z.object({ id: z.string() });

/**
 * Posts messages in order, the first as a reply where `replyTo` is given; returns their ids. The nonce keeps a post
 * whose answer was lost from standing there twice; `nonce` is unique for what is sent, 22 characters at most.
 */
export async function post(
  rest: REST,
  channel: string,
  messages: readonly DiscordMessage[],
  nonce: string,
  replyTo?: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, message] of messages.entries()) {
    const extra = {
      nonce: `${nonce}-${index}`,
      enforce_nonce: true,
      // A question deleted meanwhile must not lose its answer.
      ...(replyTo && index === 0 ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {}),
    };
    const request = requestOf(message, (body) => ({ ...body, ...extra }));
    ids.push(created.parse(await persist(() => rest.post(Routes.channelMessages(channel), request), PAUSES.later)).id);
  }
  return ids;
}

export async function change(rest: REST, channel: string, id: string, message: DiscordMessage): Promise<void> {
  await persist(() => rest.patch(Routes.channelMessage(channel, id), requestOf(message)), PAUSES.later);
}
