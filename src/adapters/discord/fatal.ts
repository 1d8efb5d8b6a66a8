/** What can never be cured by waiting, in words for whoever runs the bot. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from "discord.js";
import { FatalError } from "../../bot/index.ts";

const TOKEN =
  "Discord refused the token in DISCORD_TOKEN. Open discord.com/developers/applications, choose the application, then Bot, then Reset Token, and put the new token into DISCORD_TOKEN.";

const INTENTS =
  "Discord refused the bot's intents (DISCORD_TOKEN belongs to an application that may not use them). The bot asks for Guilds, GuildMessages and DirectMessages, none of them privileged: check that DISCORD_TOKEN is this bot's own, and under Bot at discord.com/developers/applications that the application is not restricted.";

/** For a close code of the gateway after which it takes no other attempt. */
export function refusal(code: number): FatalError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new FatalError(`${TOKEN} (close code ${code})`);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new FatalError(`${INTENTS} (close code ${code})`);
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidShard:
      return new FatalError(
        `Discord wants the bot of DISCORD_TOKEN to be sharded: it is in too many servers for one connection. Use interactions over HTTP (DISCORD_PUBLIC_KEY) instead. (close code ${code})`,
      );
    default:
      return new FatalError(
        `Discord closed the connection of DISCORD_TOKEN for good. Update Preceptor, and look at discordstatus.com. (close code ${code})`,
      );
  }
}

/** For an error of the first connection; undefined where trying again can help. */
export function refusalOf(error: unknown): FatalError | undefined {
  const refused =
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
    (error instanceof DiscordAPIError && error.status === 401);
  return refused ? new FatalError(TOKEN) : undefined;
}
