/** Posts what moderators are to be told into the channel that they chose, by REST alone. */
import { createHash } from "node:crypto";
import type { REST } from "discord.js";
import type { Announcer, Bot, Log } from "../../bot/index.ts";
import { post } from "./channel.ts";
import { discordRenderer } from "./render.ts";
import { codeOf, loggable } from "./rest.ts";

/** Unknown channel, missing access, no text channel, missing permissions. */
const MAY_NOT = new Set([10003, 50001, 50008, 50013]);

export interface AnnouncerSettings<S> {
  rest: REST;
  bot: Pick<Bot<S>, "present">;
  log: Log;
}

export function discordAnnouncer<S>({ rest, bot, log }: AnnouncerSettings<S>): Announcer {
  return {
    async announce(community, channel, reply, once) {
      if (!community.startsWith("discord:") || !/^\d{1,25}$/.test(channel)) return "refused";
      const nonce = createHash("sha256").update(`${community}\0${once}`).digest("hex").slice(0, 20);
      try {
        await post(rest, channel, bot.present(reply, discordRenderer), nonce);
        return "delivered";
      } catch (error) {
        if (!MAY_NOT.has(codeOf(error) ?? 0)) throw loggable(error);
        log.warn({ community, err: loggable(error) }, "the moderators' channel takes no message from the bot");
        return "refused";
      }
    },
  };
}
