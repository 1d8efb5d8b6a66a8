/** Puts the slash commands at Discord when they differ: creating them anew at every start runs into 200 a day. */
import { Routes } from "discord.js";
import { z } from "zod";
import type { DiscordCommand } from "./commands.ts";
import { createRest, PAUSES, persist } from "./rest.ts";

export interface RegisterSettings {
  token: string;
  applicationId: string;
  commands: readonly DiscordCommand[];
  /** Only there, at once; without it everywhere. */
  guild?: string | undefined;
  apiUrl?: string | undefined;
  /** Only tells the difference. */
  check: boolean;
}

export interface Registration {
  /** Whether commands were put at Discord. */
  changed: boolean;
  /** One line for each command that differs, empty where nothing does. */
  difference: string[];
}

/** Rejects with discord.js's error where Discord refuses (401: the token; 403: the application or guild). */
export async function register({
  token,
  applicationId,
  commands,
  guild,
  apiUrl,
  check,
}: RegisterSettings): Promise<Registration> {
  const rest = createRest({ token, apiUrl });
  const route = guild
    ? Routes.applicationGuildCommands(applicationId, guild)
    : Routes.applicationCommands(applicationId);
  const wanted = commands.map((command) => (guild ? withoutGlobalFields(command) : command));
  const there = z.array(registered).parse(await persist(() => rest.get(route), PAUSES.later));
  const difference = differences(
    there.map((command) => normal(command, guild !== undefined)),
    wanted.map((command) => normal(registered.parse(command), guild !== undefined)),
  );
  if (check || difference.length === 0) return { changed: false, difference };
  await persist(() => rest.put(route, { body: wanted }), PAUSES.later);
  return { changed: true, difference };
}

/** `contexts` and `integration_types` exist on global commands only. */
function withoutGlobalFields({ contexts: _, integration_types: __, ...command }: DiscordCommand): DiscordCommand {
  return command;
}

/** What we set; what Discord adds by itself (ids, versions, permissions, nulls) is left out of the comparison. */
const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).nullish(),
  get options() {
    return z.array(option).nullish();
  },
});
const registered = z.object({
  type: z.number().default(1),
  name: z.string(),
  description: z.string(),
  options: z.array(option).nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  default_member_permissions: z.union([z.string(), z.number()]).nullish(),
});
type Registered = z.infer<typeof registered>;

/** Without what is null, false or empty: Discord leaves these out, or puts them in. */
function normal(command: Registered, inGuild: boolean): Registered {
  const { contexts, integration_types, ...rest } = command;
  const sorted = (values: number[] | null | undefined) => [...(values ?? [])].sort((a, b) => a - b);
  return inGuild ? rest : { ...rest, contexts: sorted(contexts), integration_types: sorted(integration_types ?? [0]) };
}

function differences(there: Registered[], wanted: Registered[]): string[] {
  const before = new Map(there.map((command) => [command.name, stable(command)]));
  const after = new Map(wanted.map((command) => [command.name, stable(command)]));
  return [
    ...[...after].flatMap(([name, text]) => {
      const old = before.get(name);
      if (old === undefined) return [`+ /${name}`];
      return old === text ? [] : [`~ /${name}`];
    }),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `- /${name}`),
  ];
}

/** One text for one meaning: keys in order, nothing that is null, false or an empty list. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part === null || part === false || (Array.isArray(part) && part.length === 0)) return undefined;
    if (typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
