/** The Slack surface: Block Kit messages, slash commands, presses, forms, mentions and direct messages. */
import type { Adapter, Bot, FatalError, Log } from "../../bot/index.ts";
import { createSlackAdapter } from "./adapter.ts";
import type { OAuth } from "./http.ts";
import type { InstallationStore } from "./workspaces.ts";

export { createSlackAdapter } from "./adapter.ts";
export type { Fetch } from "./api.ts";
export { type CheckSettings, checkSlackTokens } from "./doctor.ts";
export type { OAuth } from "./http.ts";
export { type ManifestSettings, SCOPES, type SlackCommand, slackManifest } from "./manifest.ts";
export { render, type SlackMessage, slackRenderer } from "./render.ts";
export type { Connection, SlackSettings, Timings } from "./settings.ts";
export { violations } from "./violations.ts";
export type { InstallationStore } from "./workspaces.ts";

export interface SlackAdaptersSettings<S> {
  /** Wins over `http`: one app is served in one way. */
  socket: { botToken: string; appToken: string } | null;
  http: { botToken: string | null; signingSecret: string; oauth: OAuth | null } | null;
  apiUrl: string | null;
  prefix: string;
  moderators: readonly string[];
  bot: Bot<S>;
  log: Log;
  clock: () => Date;
  onFatal: (error: FatalError) => void;
  /** Needed with `oauth`. */
  installations?: InstallationStore | undefined;
}

/** The adapter that the settings configure; none where Slack is not configured. */
export function slackAdapters<S>({ socket, http, ...settings }: SlackAdaptersSettings<S>): Adapter[] {
  if (socket) return [createSlackAdapter({ ...settings, connection: { kind: "socket", ...socket } })];
  if (http) return [createSlackAdapter({ ...settings, connection: { kind: "http", ...http } })];
  return [];
}
