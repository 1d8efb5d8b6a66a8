/** Brings a reply into a member's direct messages, by REST alone. */
import { randomBytes } from "node:crypto";
import { type REST, Routes } from "discord.js";
import { z } from "zod";
import type { Bot, Courier, Log } from "../../bot/index.ts";
import { post } from "./channel.ts";
import { discordRenderer } from "./render.ts";
import { codeOf, loggable, PAUSES, persist } from "./rest.ts";

const channel = z.object({ id: z.string() });

/** "Cannot send messages to this user": closed direct messages, no common server, or a block. */
const CANNOT_SEND = 50007;

/** A delivery that fails for another reason is logged and `refused` too: the member must not be told that it came. */
export function discordCourier<S>({ rest, bot, log }: { rest: REST; bot: Pick<Bot<S>, "present">; log: Log }): Courier {
  return {
    async deliver(member, reply) {
      const [, recipient] = /^discord:(\d+)$/.exec(member) ?? [];
      if (!recipient) return "refused";
      try {
        const direct = channel.parse(
          await persist(() => rest.post(Routes.userChannels(), { body: { recipient_id: recipient } }), PAUSES.later),
        );
        await post(rest, direct.id, bot.present(reply, discordRenderer), randomBytes(8).toString("hex"));
        return "delivered";
      } catch (error) {
        if (codeOf(error) !== CANNOT_SEND) log.error({ err: loggable(error) }, "a direct message was not delivered");
        return "refused";
      }
    },
  };
}
