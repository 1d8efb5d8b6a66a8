/** Messages that speak to the bot: a mention in a server, or anything in its direct messages. */
import type { REST } from "discord.js";
import { z } from "zod";
import type { Bot, Invocation, Log } from "../../bot/index.ts";
import { change, post } from "./channel.ts";
import { snowflake } from "./incoming.ts";
import { isModerator } from "./moderators.ts";
import { discordRenderer } from "./render.ts";
import { loggable } from "./rest.ts";

const message = z.object({
  id: snowflake,
  channel_id: snowflake,
  guild_id: snowflake.nullish(),
  type: z.number().default(0),
  content: z.string().default(""),
  author: z.object({ id: snowflake, bot: z.boolean().nullish(), system: z.boolean().nullish() }),
  webhook_id: z.string().nullish(),
  member: z.object({ roles: z.array(z.string()).default([]) }).nullish(),
});

export interface MentionSettings<S> {
  bot: Bot<S>;
  log: Log;
  rest: REST;
  /** The bot's own user id. */
  self: string;
  moderatorRoles: readonly string[];
  /** What the author's roles permit in this server, as Discord writes permissions; "0" where that is not known. */
  permissions(guild: string, author: string, roles: readonly string[]): string;
}

/** Ordinary messages and replies; joins, pins and boosts speak to nobody. */
const SPOKEN = new Set([0, 19]);

/** What a message asks the bot; null where it does not speak to it. */
export function readMessage<S>(
  raw: unknown,
  { self, moderatorRoles, permissions }: MentionSettings<S>,
): (Spoken & { id: string }) | null {
  const read = message.parse(raw);
  const { author, guild_id: guild } = read;
  if (author.bot || author.system || author.id === self || read.webhook_id || !SPOKEN.has(read.type)) return null;
  // Only the bot's own name counts: @everyone, @here, its roles and the ping of a reply are meant for others.
  const name = new RegExp(`<@!?${self}>`, "g");
  if (guild && !name.test(read.content)) return null;
  const text = read.content.replace(name, " ").replace(/\s+/g, " ").trim();
  const roles = read.member?.roles ?? [];
  return {
    id: read.id,
    channel: read.channel_id,
    invocation: {
      surface: "discord",
      member: `discord:${author.id}`,
      community: guild ? `discord:${guild}` : null,
      locale: "en-US",
      moderator: async () =>
        guild != null && isModerator({ roles, permissions: permissions(guild, author.id, roles) }, moderatorRoles),
      kind: "command",
      name: text === "" ? "help" : "ask",
      text,
      visibility: guild ? "public" : "private",
    },
  };
}

interface Spoken {
  channel: string;
  invocation: Invocation;
}

/** Answers in the same channel or thread, as a reply. Never throws. */
export async function answerMessage<S>(
  { id, channel, invocation }: Spoken & { id: string },
  { bot, log, rest }: MentionSettings<S>,
): Promise<void> {
  try {
    const response = await bot.dispatch(invocation);
    if (response.kind !== "reply") return;
    const [first] = await post(rest, channel, bot.present(response.reply, discordRenderer), id, id);
    const next = await response.later?.();
    const [head, ...more] = next ? bot.present(next, discordRenderer) : [];
    if (head && first) await change(rest, channel, first, head);
    await post(rest, channel, more, `${id}b`);
  } catch (error) {
    // Most often a channel where the bot may read but not write (50013).
    log.error({ err: loggable(error), message: id }, "a mention was not answered");
  }
}
