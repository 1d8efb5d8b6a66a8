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
/**
 * A nonce is "checked for uniqueness in the past few minutes" (create-message, `enforce_nonce`); two are few enough.
 */
const REPEATABLE_MS = 2 * 60_000;

/**
 * A delivery without `once` that fails for another reason is logged and `refused` too: the member must not be told
 * that it came.
 */
export function discordCourier<S>({ rest, bot, log }: { rest: REST; bot: Pick<Bot<S>, "present">; log: Log }): Courier {
  return {
    repeatableMs: REPEATABLE_MS,
    async deliver(member, reply, once) {
      const [, recipient] = /^discord:(\d+)$/.exec(member) ?? [];
      if (!recipient) return "refused";
      let posting = false;
      try {
        const direct = channel.parse(
          await persist(() => rest.post(Routes.userChannels(), { body: { recipient_id: recipient } }), PAUSES.later),
        );
        posting = true;
        await post(rest, direct.id, bot.present(reply, discordRenderer), once ?? randomBytes(8).toString("hex"));
        return "delivered";
      } catch (error) {
        const code = codeOf(error);
        if (code === CANNOT_SEND) return "refused";
        log.error({ err: loggable(error) }, "a direct message was not delivered");
        if (once === undefined) return "refused";
        // Where Discord answered, it did not take the message; anything else may have been lost on the way back.
        if (!posting || code !== undefined) return "failed";
        throw loggable(error);
      }
    },
  };
}
