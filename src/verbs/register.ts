import { parseArgs } from "node:util";
import { discordCommands } from "../adapters/discord/commands.ts";
import { register as registerCommands } from "../adapters/discord/register.ts";
import { loadedCore, settingsOf, UsageError, type Verb } from "./verb.ts";

export const register: Verb = {
  help: `preceptor register [--guild ID] [--check]

Puts the slash commands at Discord when they differ. --guild registers them for one server, at once.
--check only prints the difference, and exits 1 where there is one.`,
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: { guild: { type: "string" }, check: { type: "boolean", default: false } },
    });
    const { token, applicationId, apiUrl } = settingsOf().discord;
    if (!token || !applicationId)
      throw new UsageError(
        "Set DISCORD_TOKEN and DISCORD_APPLICATION_ID: see Bot and General Information at discord.com/developers.",
      );
    const { bot } = await loadedCore({ learns: false });
    const { guild, check } = values;
    const { changed, difference } = await registerCommands({
      token,
      applicationId,
      check,
      commands: discordCommands(bot.commands, bot.services()),
      ...(apiUrl === null ? {} : { apiUrl }),
      ...(guild === undefined ? {} : { guild }),
    });
    for (const line of difference) console.log(line);
    console.log(
      changed
        ? "The commands were registered."
        : difference.length > 0
          ? "The commands differ; nothing was changed."
          : "The commands are up to date.",
    );
    return check && difference.length > 0 ? 1 : 0;
  },
};
