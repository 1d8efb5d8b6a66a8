/** Raw payloads as Discord sends them: interactions and messages, with real-looking ids. All of it is invented. */
export const APPLICATION = "1100000000000000001";
export const GUILD = "1200000000000000001";
export const CHANNEL = "1300000000000000001";
export const MEMBER = "1400000000000000001";
export const ROLE = "1500000000000000001";
export const TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.fake.token";

let count = 0;
/** An id of now: 42 bits of milliseconds since 2015, then a counter. */
export const snowflake = (at = Date.now()): string =>
  String((BigInt(at - 1_420_070_400_000) << 22n) | BigInt(count++ % 4096));

export interface Where {
  guild?: string | null;
  permissions?: string;
  roles?: string[];
  member?: string;
  id?: string;
}

function base(
  type: number,
  data: object,
  { guild = GUILD, permissions = "2048", roles = [], member = MEMBER, id = snowflake() }: Where,
) {
  const user = { id: member, username: "clinician", discriminator: "0", global_name: null, avatar: null };
  const caller = guild
    ? {
        guild_id: guild,
        member: { user, roles, permissions, joined_at: "2026-01-01T00:00:00Z", deaf: false, mute: false, flags: 0 },
      }
    : { user };
  return {
    id,
    application_id: APPLICATION,
    type,
    token: `token-${id}`,
    version: 1,
    locale: "en-US",
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: guild ? 0 : 1 },
    context: guild ? 0 : 1,
    entitlements: [],
    app_permissions: "0",
    authorizing_integration_owners: {},
    data,
    ...caller,
  };
}
export type RawInteraction = ReturnType<typeof base> & { message?: object };

const optionsOf = (options: Record<string, string | number>, focused?: string) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    value,
    type: typeof value === "number" ? 4 : 3,
    ...(name === focused ? { focused: true } : {}),
  }));

/** "moderate status" is sent as a subcommand. */
function commandData(name: string, options: object[]) {
  const [root = name, sub] = name.split(" ");
  return { id: "1600000000000000001", type: 1, name: root, options: sub ? [{ name: sub, type: 1, options }] : options };
}

export const command = (
  name: string,
  options: Record<string, string | number> = {},
  where: Where = {},
): RawInteraction => base(2, commandData(name, optionsOf(options)), where);

export const autocomplete = (name: string, option: string, text: string, where: Where = {}): RawInteraction =>
  base(4, commandData(name, optionsOf({ [option]: text }, option)), where);

/** The message that a component stands on: ephemeral unless it is shared, and in answer to somebody's interaction. */
const messageOf = (shared: boolean, asker: string) => ({
  id: snowflake(),
  channel_id: CHANNEL,
  type: 0,
  content: "",
  flags: shared ? 32768 : 32768 | 64,
  interaction_metadata: {
    id: snowflake(),
    type: 2,
    user: { id: asker, username: "asker", discriminator: "0", global_name: null, avatar: null },
    authorizing_integration_owners: {},
  },
  components: [],
});

interface From extends Where {
  shared?: boolean;
  /** Whom the message answers: by default whoever presses. */
  asker?: string;
}

export const press = (route: string, { shared = false, asker, ...where }: From = {}): RawInteraction => ({
  ...base(3, { custom_id: route, component_type: 2, id: 3 }, where),
  message: messageOf(shared, asker ?? where.member ?? MEMBER),
});

export const pick = (
  route: string,
  values: string[],
  { shared = false, asker, ...where }: From = {},
): RawInteraction => ({
  ...base(3, { custom_id: route, component_type: 3, id: 3, values }, where),
  message: messageOf(shared, asker ?? where.member ?? MEMBER),
});

/** As sent in 2026: each field inside its Label. A list is what was chosen in a select. */
export const submit = (
  route: string,
  fields: Record<string, string | string[]>,
  { from, asker, ...where }: Omit<From, "shared"> & { from?: "private" | "shared" } = {},
): RawInteraction => ({
  ...base(
    5,
    {
      custom_id: route,
      components: Object.entries(fields).map(([custom_id, value]) => ({
        type: 18,
        component: Array.isArray(value) ? { type: 3, custom_id, values: value } : { type: 4, custom_id, value },
      })),
    },
    where,
  ),
  ...(from ? { message: messageOf(from === "shared", asker ?? where.member ?? MEMBER) } : {}),
});

export function message(
  content: string,
  { guild = GUILD, roles = [], member = MEMBER, ...more }: Where & Record<string, unknown> = {},
) {
  return {
    id: snowflake(),
    channel_id: CHANNEL,
    type: 0,
    content,
    author: { id: member, username: "clinician", discriminator: "0", avatar: null },
    mentions: [],
    mention_roles: [],
    mention_everyone: /@everyone|@here/.test(content),
    attachments: [],
    embeds: [],
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...(guild
      ? { guild_id: guild, member: { roles, joined_at: "2026-01-01T00:00:00Z", deaf: false, mute: false, flags: 0 } }
      : {}),
    ...more,
  };
}

export const guild = (roles: { id: string; permissions: string }[] = [], ownerId = "1400000000000000999") => ({
  id: GUILD,
  name: "Residents",
  owner_id: ownerId,
  unavailable: false,
  roles: [
    {
      id: GUILD,
      name: "@everyone",
      permissions: "2048",
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    },
    ...roles.map((role, index) => ({
      name: `role ${index}`,
      position: index + 1,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
      ...role,
    })),
  ],
  channels: [{ id: CHANNEL, type: 0, name: "general", position: 0, permission_overwrites: [] }],
  members: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  emojis: [],
  stickers: [],
  features: [],
  member_count: 2,
  joined_at: "2026-01-01T00:00:00Z",
  large: false,
  preferred_locale: "en-US",
});
