/** The environment, checked. An error names the variable, what is wrong with it and how to get it right. */
import { isIP } from "node:net";
import { z } from "zod";

export interface Settings {
  host: string;
  port: number;
  loopback: boolean;
  webToken: string | null;
  contentDir: string;
  storeUrl: string;
  memberKeySecret: string | null;
  limits: { member: number | null; community: number | null };
  logLevel: string;
  discord: {
    gateway: { token: string; applicationId: string | null } | null;
    http: { publicKey: string; applicationId: string | null } | null;
    token: string | null;
    applicationId: string | null;
    apiUrl: string | null;
    moderatorRoles: string[];
  };
  slack: {
    socket: { botToken: string; appToken: string } | null;
    http: { botToken: string | null; signingSecret: string; oauth: SlackOAuth | null } | null;
    apiUrl: string | null;
    prefix: string;
    moderators: string[];
  };
}

export interface SlackOAuth {
  clientId: string;
  clientSecret: string;
  stateSecret: string;
}

/** What is wrong with the settings, one line a variable. */
export class ConfigError extends Error {
  override name = "ConfigError";
  constructor(problems: string[]) {
    super(`The settings do not work:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

const csv = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  );
const limit = (standard: number) =>
  z
    .string()
    .default(String(standard))
    .refine(
      (text) => text === "off" || /^[1-9]\d{0,6}$/.test(text),
      "must be a whole number of replies a minute, or `off`",
    )
    .transform((text) => (text === "off" ? null : Number(text)));
const baseUrl = z
  .string()
  .regex(/^https?:\/\/\S+$/, "must be an address that begins with http:// or https://")
  .optional();

const environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a port number from 0 to 65535")
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(3000),
  WEB_TOKEN: z.string().min(16, "must have at least 16 characters: make one with `openssl rand -hex 24`").optional(),
  CONTENT_DIR: z.string().default("content"),
  STORE_URL: z
    .string()
    .regex(/^(sqlite|postgres|postgresql|redis|rediss):\/\//, "must begin with sqlite://, postgres:// or redis://")
    .default("sqlite://data/preceptor.sqlite"),
  MEMBER_KEY_SECRET: z
    .string()
    .min(32, "must have at least 32 characters: make one with `openssl rand -hex 32`")
    .optional(),
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{15,25}$/, "must be the number under General Information at discord.com/developers")
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "must be the 64 hexadecimal digits under General Information at discord.com/developers")
    .optional(),
  DISCORD_API_URL: baseUrl,
  DISCORD_MODERATOR_ROLES: csv,
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith("xoxb-", "must begin with xoxb-: see OAuth & Permissions at api.slack.com/apps")
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith("xapp-", "must begin with xapp-: see Basic Information, App-Level Tokens, at api.slack.com/apps")
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(8, "must be the Signing Secret under Basic Information at api.slack.com/apps")
    .optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z.string().optional(),
  SLACK_API_URL: baseUrl,
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{0,12}$/, "must be at most 12 lower-case letters, digits or hyphens")
    .default("clin-"),
  SLACK_MODERATORS: csv,
  LIMIT_MEMBER: limit(30),
  LIMIT_COMMUNITY: limit(600),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** Reads the settings. Throws a ConfigError with every problem at once. An empty variable counts as unset. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  const e = parsed.data;
  const problems: string[] = [];

  const loopback = isLoopback(e.HOST);
  if (!loopback && !e.WEB_TOKEN)
    problems.push(
      `WEB_TOKEN: is required because HOST is ${e.HOST}, which others can reach. Make one with \`openssl rand -hex 24\``,
    );
  if (/^(postgres|redis)/.test(e.STORE_URL) && !e.MEMBER_KEY_SECRET)
    problems.push(
      "MEMBER_KEY_SECRET: is required with this STORE_URL. Make one with `openssl rand -hex 32` and give every instance the same",
    );
  if (e.SLACK_APP_TOKEN && !e.SLACK_BOT_TOKEN)
    problems.push("SLACK_BOT_TOKEN: is missing beside SLACK_APP_TOKEN: see OAuth & Permissions at api.slack.com/apps");
  if (e.SLACK_BOT_TOKEN && !e.SLACK_APP_TOKEN && !e.SLACK_SIGNING_SECRET)
    problems.push(
      "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET: one is needed beside SLACK_BOT_TOKEN (Socket Mode or HTTP)",
    );
  if (e.SLACK_SIGNING_SECRET && !e.SLACK_BOT_TOKEN && !e.SLACK_CLIENT_ID)
    problems.push(
      "SLACK_BOT_TOKEN: is missing beside SLACK_SIGNING_SECRET; for many workspaces set SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET instead",
    );
  const oauthGiven = [e.SLACK_CLIENT_ID, e.SLACK_CLIENT_SECRET, e.SLACK_STATE_SECRET].filter(Boolean).length;
  if (oauthGiven > 0 && oauthGiven < 3)
    problems.push("SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET: set all three, or none");
  if (oauthGiven === 3 && !e.SLACK_SIGNING_SECRET)
    problems.push("SLACK_SIGNING_SECRET: is required with SLACK_CLIENT_ID: many workspaces are served over HTTP");
  if (problems.length > 0) throw new ConfigError(problems);

  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = e;
  const applicationId = e.DISCORD_APPLICATION_ID ?? null;
  return {
    host: e.HOST,
    port: e.PORT,
    loopback,
    webToken: e.WEB_TOKEN ?? null,
    contentDir: e.CONTENT_DIR,
    storeUrl: e.STORE_URL,
    memberKeySecret: e.MEMBER_KEY_SECRET ?? null,
    limits: { member: e.LIMIT_MEMBER, community: e.LIMIT_COMMUNITY },
    logLevel: e.LOG_LEVEL,
    discord: {
      gateway: e.DISCORD_TOKEN ? { token: e.DISCORD_TOKEN, applicationId } : null,
      http: e.DISCORD_PUBLIC_KEY ? { publicKey: e.DISCORD_PUBLIC_KEY, applicationId } : null,
      token: e.DISCORD_TOKEN ?? null,
      applicationId,
      apiUrl: e.DISCORD_API_URL ?? null,
      moderatorRoles: e.DISCORD_MODERATOR_ROLES,
    },
    slack: {
      socket:
        e.SLACK_APP_TOKEN && e.SLACK_BOT_TOKEN ? { botToken: e.SLACK_BOT_TOKEN, appToken: e.SLACK_APP_TOKEN } : null,
      http: e.SLACK_SIGNING_SECRET
        ? {
            botToken: e.SLACK_BOT_TOKEN ?? null,
            signingSecret: e.SLACK_SIGNING_SECRET,
            oauth: clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : null,
          }
        : null,
      apiUrl: e.SLACK_API_URL ?? null,
      prefix: e.SLACK_COMMAND_PREFIX,
      moderators: e.SLACK_MODERATORS,
    },
  };
}

function isLoopback(host: string): boolean {
  if (host === "localhost" || host === "::1") return true;
  return isIP(host) === 4 && host.startsWith("127.");
}
