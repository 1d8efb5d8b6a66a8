/** The slash commands as Discord registers them, made from the definitions that also drive every other surface. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { type Command, DISCORD, LimitError, type Option } from "../../bot/index.ts";
import { commandViolations } from "./command-limits.ts";

export type DiscordCommand = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type DiscordOption = NonNullable<DiscordCommand["options"]>[number];

/**
 * The commands, in order. "moderate status" becomes the subcommand `status` of `moderate`. Throws a LimitError that
 * names every limit broken. A command for moderators stays visible: hiding it by `default_member_permissions` would
 * hide it from the configured moderator roles too; who may use it is decided by the bot.
 */
export function discordCommands<S>(commands: readonly Command<S>[], services: S): DiscordCommand[] {
  const names = [...new Set(commands.map((command) => command.name.split(" ")[0] ?? command.name))];
  const result = names.map((name) => {
    const alone = commands.find((command) => command.name === name);
    const subcommands = commands.filter((command) => command.name.startsWith(`${name} `));
    if (subcommands.length > 0)
      return whole(
        name,
        alone?.summary ?? groupSummary(subcommands),
        subcommands.map((sub) => subcommand(sub, services)),
      );
    return whole(name, alone?.summary ?? "", alone ? optionsOf(alone, services) : []);
  });
  const broken = commandViolations(result);
  if (broken.length > 0) throw new LimitError("discord commands", broken);
  return result;
}

function whole(name: string, description: string, options: DiscordOption[]): DiscordCommand {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

/** Discord never shows it where subcommands exist, but requires one. */
function groupSummary<S>(subcommands: readonly Command<S>[]): string {
  const who = subcommands.every((command) => command.access === "moderators") ? "For moderators" : "Choose one";
  const names = subcommands.map((command) => command.name.split(" ").slice(1).join(" ")).join(", ");
  return `${who}: ${names}`.length <= DISCORD.commandDescription ? `${who}: ${names}` : who;
}

function subcommand<S>(command: Command<S>, services: S): DiscordOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name.split(" ").slice(1).join(" "),
    description: command.summary,
    options: optionsOf(command, services),
  };
}

type BasicOption = Extract<
  DiscordOption,
  { type: ApplicationCommandOptionType.String | ApplicationCommandOptionType.Integer }
>;

function optionsOf<S>(command: Command<S>, services: S): BasicOption[] {
  const entries = Object.entries(command.options);
  // Discord refuses a required option behind an optional one.
  const ordered = [
    ...entries.filter(([, option]) => option.required),
    ...entries.filter(([, option]) => !option.required),
  ];
  return ordered.map(([name, option]) => optionOf(name, option, services));
}

function optionOf<S>(name: string, option: Option<S>, services: S): BasicOption {
  const base = { name, description: option.description, required: option.required ?? false };
  if (option.kind === "number")
    return {
      type: ApplicationCommandOptionType.Integer,
      ...base,
      ...(option.min === undefined ? {} : { min_value: option.min }),
      ...(option.max === undefined ? {} : { max_value: option.max }),
    };
  const choices = option.kind === "choice" ? option.choices?.(services) : undefined;
  if (choices && choices.length > 0 && choices.length <= DISCORD.choices)
    return {
      type: ApplicationCommandOptionType.String,
      ...base,
      choices: choices.map(({ label, value }) => ({ name: label, value })),
    };
  if (choices || option.suggest) return { type: ApplicationCommandOptionType.String, ...base, autocomplete: true };
  return { type: ApplicationCommandOptionType.String, ...base };
}
