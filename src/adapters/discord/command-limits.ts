/** Every limit that Discord sets on registered commands. Pure. */
import { ApplicationCommandOptionType } from "discord.js";
import { DISCORD } from "../../bot/index.ts";
import type { DiscordCommand, DiscordOption } from "./commands.ts";
import { length } from "./violations.ts";

/** [docs] application-commands: naming. Our names are ASCII, lower case. */
const NAME = /^[a-z0-9_-]+$/;

/** One line for each limit broken; empty when Discord would take the commands. */
export function commandViolations(commands: readonly DiscordCommand[]): string[] {
  return [
    ...length("slash commands", commands.length, 0, DISCORD.commands),
    ...twice(commands, "command"),
    ...commands.flatMap((command) => {
      const total = sizeOf(command);
      return [
        ...checkNamed(`/${command.name}`, command),
        ...checkOptions(`/${command.name}`, command.options ?? []),
        ...(total > DISCORD.commandTotal
          ? [`/${command.name}: ${total} characters, ${DISCORD.commandTotal} allowed`]
          : []),
      ];
    }),
  ];
}

function checkOptions(where: string, options: readonly DiscordOption[]): string[] {
  const firstOptional = options.findIndex((option) => !option.required);
  const late = firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required);
  return [
    ...length(`options of ${where}`, options.length, 0, DISCORD.commandOptions),
    ...twice(options, `option of ${where}`),
    ...(late ? [`${where}: a required option stands behind an optional one`] : []),
    ...options.flatMap((option) => checkOption(`${where} ${option.name}`, option)),
  ];
}

function checkOption(where: string, option: DiscordOption): string[] {
  const found = checkNamed(where, option);
  if (option.type === ApplicationCommandOptionType.Subcommand)
    return [...found, ...checkOptions(where, option.options ?? [])];
  const choices = "choices" in option ? (option.choices ?? []) : [];
  return [
    ...found,
    ...length(`choices of ${where}`, choices.length, 0, DISCORD.choices),
    ...twice(choices, `choice of ${where}`),
    ...choices.flatMap((choice) => [
      ...length(`a choice of ${where}`, choice.name.length, 1, DISCORD.choiceName),
      ...length(`a value of ${where}`, String(choice.value).length, 1, DISCORD.choiceValue),
    ]),
  ];
}

function checkNamed(where: string, { name, description }: { name: string; description: string }): string[] {
  return [
    ...length(`name of ${where}`, name.length, 1, DISCORD.commandName),
    ...(NAME.test(name) ? [] : [`${where}: a name is lower case letters, digits, - and _`]),
    ...length(
      `description of ${where}`,
      description.trim() === "" ? 0 : description.length,
      1,
      DISCORD.commandDescription,
    ),
  ];
}

function twice(named: readonly { name: string }[], what: string): string[] {
  const names = named.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `two ${what}s are called ${name}`,
  );
}

/** Names, descriptions and values, with options and choices: Discord counts 8000 of them for one command. */
function sizeOf(part: DiscordCommand | DiscordOption): number {
  const options = "options" in part ? (part.options ?? []) : [];
  const choices = "choices" in part ? (part.choices ?? []) : [];
  return (
    part.name.length +
    part.description.length +
    options.reduce((sum: number, option) => sum + sizeOf(option), 0) +
    choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0)
  );
}
