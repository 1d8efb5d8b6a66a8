/** Slack's Web API, as far as the adapter may use it. It checks what it is given and keeps it. */
import type { z } from "zod";
import {
  type CheckedHome,
  type CheckedMessage,
  type CheckedView,
  homeSchema,
  messageSchema,
  viewSchema,
  words,
} from "./checks.ts";
import { BOT_USER, TEAM } from "./payloads.ts";

/** One message that somebody sees. */
export interface Shown {
  way: "ack" | "response_url" | "chat.postMessage" | "chat.postEphemeral";
  ephemeral: boolean;
  replaces: boolean;
  channel?: string | undefined;
  user?: string | undefined;
  thread?: string | undefined;
  /** What a reader sees, in order. */
  words: string;
  message: CheckedMessage;
}

export interface Call {
  method: string;
  token: string;
  args: Record<string, string>;
}

export interface Person {
  is_admin?: boolean;
  is_owner?: boolean;
  deleted?: boolean;
  team_id?: string;
}

/** What the fake Slack knows, and what it was told. */
export interface World {
  bots: Map<string, { team: string; user: string }>;
  appTokens: Set<string>;
  people: Map<string, Person>;
  groups: Map<string, string[]>;
  /** Channels in which the bot may post; a user's id stands for their direct messages. */
  channels: Set<string>;
  triggers: Map<string, number>;
  /** How long a trigger_id is good, in milliseconds. */
  triggerMs: number;
  shown: Shown[];
  views: CheckedView[];
  /** The Home tab of a user, as it stands now. */
  homes: Map<string, CheckedHome>;
  calls: Call[];
  /** Everything that Slack would have rejected. A test ends with none. */
  problems: string[];
}

export const newWorld = (): World => ({
  bots: new Map([["xoxb-good", { team: TEAM, user: BOT_USER }]]),
  appTokens: new Set(["xapp-good"]),
  people: new Map(),
  groups: new Map(),
  channels: new Set(),
  triggers: new Map(),
  triggerMs: 3000,
  shown: [],
  views: [],
  homes: new Map(),
  calls: [],
  problems: [],
});

type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string };
const no = (error: string): Answer => ({ ok: false, error });

/** Checks a message and keeps it; null where Slack would reject it. */
export function show(world: World, message: unknown, seen: Omit<Shown, "words" | "message">): CheckedMessage | null {
  const checked = checkedBy(world, messageSchema, message, seen.way);
  if (checked) world.shown.push({ ...seen, words: words(checked.blocks), message: checked });
  return checked;
}

export function checkedBy<T>(world: World, schema: z.ZodType<T>, value: unknown, where: string): T | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  world.problems.push(`${where}: ${parsed.error.message}`);
  return null;
}

const json = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

export function answer(world: World, { method, token, args }: Call, link: () => string): Answer {
  if (method === "apps.connections.open")
    return world.appTokens.has(token) ? { ok: true, url: link() } : no("invalid_auth");
  if (method === "oauth.v2.access") {
    if (args.client_id !== "client" || args.client_secret !== "client-secret") return no("invalid_client_id");
    const team = args.code ?? "";
    world.bots.set(`xoxb-${team}`, { team, user: BOT_USER });
    return {
      ok: true,
      access_token: `xoxb-${team}`,
      token_type: "bot",
      scope: "commands,chat:write",
      bot_user_id: BOT_USER,
      app_id: "A0001",
      team: { id: team, name: team },
      enterprise: null,
      authed_user: { id: "U0ADMIN" },
      is_enterprise_install: false,
    };
  }
  const bot = world.bots.get(token);
  if (!bot) return no("invalid_auth");
  switch (method) {
    case "auth.test":
      return {
        ok: true,
        url: "https://hospital.example.com/",
        team: "Hospital",
        user: "preceptor",
        team_id: bot.team,
        user_id: bot.user,
        bot_id: "B0001",
      };
    case "users.info": {
      const person = world.people.get(args.user ?? "");
      return person ? { ok: true, user: { id: args.user, team_id: bot.team, ...person } } : no("user_not_found");
    }
    case "usergroups.users.list": {
      const users = world.groups.get(args.usergroup ?? "");
      return users ? { ok: true, users } : no("no_such_subteam");
    }
    case "chat.postMessage":
    case "chat.postEphemeral": {
      const { channel = "", user, thread_ts: thread } = args;
      const ephemeral = method === "chat.postEphemeral";
      if (!world.channels.has(channel)) return no(ephemeral ? "channel_not_found" : "not_in_channel");
      if (ephemeral && !user) return no("user_not_found");
      const message = { text: args.text, blocks: json(args.blocks) };
      const fine = show(world, message, { way: method, ephemeral, replaces: false, channel, user, thread });
      return fine ? { ok: true, channel, ts: `17000001${world.shown.length}.000100` } : no("invalid_blocks");
    }
    case "views.open": {
      const until = world.triggers.get(args.trigger_id ?? "");
      if (until === undefined) return no("exchanged_trigger_id");
      world.triggers.delete(args.trigger_id ?? "");
      if (until < Date.now()) return no("expired_trigger_id");
      const view = checkedBy(world, viewSchema, json(args.view), method);
      if (!view) return no("invalid_arguments");
      world.views.push(view);
      return { ok: true, view: { id: "V0001" } };
    }
    case "views.publish": {
      const home = checkedBy(world, homeSchema, json(args.view), method);
      if (!home || !args.user_id) return no("invalid_arguments");
      world.homes.set(args.user_id, home);
      return { ok: true, view: { id: "V0HOME" } };
    }
    default:
      world.problems.push(`${method} is not expected`);
      return no("unknown_method");
  }
}
