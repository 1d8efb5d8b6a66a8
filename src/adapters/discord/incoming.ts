/**
 * A raw interaction, from the gateway or over HTTP, to an invocation. Both ways share this, so that the words are the
 * same. Read leniently: Discord adds fields at will; what we do not know we do not need.
 */
import { ApplicationCommandOptionType, ChannelType, ComponentType, InteractionType } from "discord.js";
import { z } from "zod";
import type { Invocation } from "../../bot/index.ts";
import { EPHEMERAL } from "./message.ts";
import { isModerator } from "./moderators.ts";

/** Discord's ids. They become keys of the store, so that nothing else may pass for one. */
export const snowflake = z.string().regex(/^\d{1,20}$/);
const value = z.union([z.string(), z.number(), z.boolean()]);
const option = z.object({
  name: z.string(),
  type: z.number(),
  value: value.optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});
type Option = z.infer<typeof option>;

const field = z.object({ custom_id: z.string(), value: value.nullish(), values: z.array(z.string()).nullish() });
const user = z.object({ id: snowflake });

const interaction = z.object({
  id: snowflake,
  application_id: snowflake,
  token: z.string(),
  type: z.number(),
  guild_id: snowflake.nullish(),
  channel_id: snowflake.nullish(),
  locale: z.string().nullish(),
  channel: z.object({ type: z.number() }).nullish(),
  member: z.object({ user, roles: z.array(z.string()), permissions: z.string() }).nullish(),
  user: user.nullish(),
  message: z
    .object({ flags: z.number().nullish(), interaction_metadata: z.object({ user: user.nullish() }).nullish() })
    .nullish(),
  data: z
    .object({
      name: z.string().optional(),
      options: z.array(option).optional(),
      custom_id: z.string().optional(),
      component_type: z.number().optional(),
      values: z.array(z.string()).nullish(),
      /** A modal's labels, or (older) rows of inputs. */
      components: z.array(z.object({ component: field.optional(), components: z.array(field).optional() })).optional(),
    })
    .nullish(),
});
type Raw = z.infer<typeof interaction>;

export interface Incoming {
  id: string;
  token: string;
  applicationId: string;
  invocation: Invocation;
  /** Whether a reply may take the place of the message that was pressed: never of one that all can see. */
  mayUpdate: boolean;
  /** Discord takes no form in answer to a form. */
  mayOpenForm: boolean;
}

/** Null for a kind of interaction that this bot never asked for. Throws a ZodError for what is no interaction. */
export function readInteraction(raw: unknown, moderatorRoles: readonly string[]): Incoming | null {
  const read = interaction.parse(raw);
  const caller = read.member?.user ?? read.user;
  const asked = caller && invocationOf(read);
  if (!asked) return null;
  const moderator = async () => isModerator(read.member ?? undefined, moderatorRoles);
  return {
    id: read.id,
    token: read.token,
    applicationId: read.application_id,
    mayUpdate: read.message != null && isPrivate(read),
    mayOpenForm: read.type !== InteractionType.ModalSubmit,
    invocation: {
      surface: "discord",
      member: `discord:${caller.id}`,
      community: read.guild_id ? `discord:${read.guild_id}` : null,
      channel: (read.guild_id && read.channel_id) || null,
      locale: read.locale ?? "en-US",
      moderator,
      ...asked,
      ...(isOthers(read, caller.id) ? { stranger: true } : {}),
    },
  };
}

type Asked =
  | { kind: "command"; name: string; options: Record<string, string> }
  | { kind: "press"; route: string; values: string[]; from: "private" | "shared" }
  | { kind: "submit"; route: string; fields: Record<string, string> }
  | { kind: "suggest"; name: string; option: string; text: string };

function invocationOf({ type, data, ...read }: Raw): Asked | null {
  if (!data) return null;
  switch (type) {
    case InteractionType.ApplicationCommand: {
      const { name, options } = named(data.name ?? "", data.options ?? []);
      return {
        kind: "command",
        name,
        options: Object.fromEntries(options.map((one) => [one.name, String(one.value ?? "")])),
      };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name, options } = named(data.name ?? "", data.options ?? []);
      const focused = options.find((one) => one.focused);
      return focused ? { kind: "suggest", name, option: focused.name, text: String(focused.value ?? "") } : null;
    }
    case InteractionType.MessageComponent:
      if (data.component_type !== ComponentType.Button && data.component_type !== ComponentType.StringSelect)
        return null;
      return {
        kind: "press",
        route: data.custom_id ?? "",
        values: data.values ?? [],
        from: isPrivate({ type, data, ...read }) ? "private" : "shared",
      };
    case InteractionType.ModalSubmit:
      return { kind: "submit", route: data.custom_id ?? "", fields: fieldsOf(data.components ?? []) };
    default:
      return null;
  }
}

/** "moderate" with its subcommand's options: `moderate status`. */
function named(name: string, options: readonly Option[]): { name: string; options: readonly Option[] } {
  const nested = options.find(
    (one) =>
      one.type === ApplicationCommandOptionType.Subcommand || one.type === ApplicationCommandOptionType.SubcommandGroup,
  );
  return nested ? named(`${name} ${nested.name}`, nested.options ?? []) : { name, options };
}

/** Only its reader sees an ephemeral message, and one in the direct messages with the bot. */
const isPrivate = ({ message, channel, guild_id }: Raw): boolean =>
  ((message?.flags ?? 0) & EPHEMERAL) !== 0 || (!guild_id && channel?.type === ChannelType.DM);

/**
 * A message in answer to an interaction names whom it answers. Discord shows a private one to nobody else and takes no
 * press of it from others: this holds should it ever, or should a request be forged.
 */
const isOthers = (read: Raw, caller: string): boolean => {
  const asker = read.message?.interaction_metadata?.user?.id;
  return asker !== undefined && asker !== caller && isPrivate(read);
};

function fieldsOf(labels: NonNullable<NonNullable<Raw["data"]>["components"]>): Record<string, string> {
  const fields = labels.flatMap((label) => [
    ...(label.component ? [label.component] : []),
    ...(label.components ?? []),
  ]);
  return Object.fromEntries(fields.map((one) => [one.custom_id, String(one.value ?? one.values?.[0] ?? "")]));
}
