/** What the adapter is built from. */
import type { Bot, FatalError, Log } from "../../bot/index.ts";
import type { Fetch } from "./api.ts";
import type { OAuth } from "./http.ts";
import type { InstallationStore } from "./workspaces.ts";

export type Connection =
  | { kind: "socket"; appToken: string; botToken: string }
  /** One workspace by its token, many by OAuth, or both. `oauth` needs `installations`. */
  | { kind: "http"; signingSecret: string; botToken: string | null; oauth: OAuth | null };

/** In milliseconds; the defaults are for Slack itself, tests are shorter. */
export interface Timings {
  /** When a request is acknowledged although its answer is not there yet; Slack waits 3000. */
  deferAfterMs: number;
  /** How long a press waits for its `later`. */
  laterMs: number;
  /** The first pause before something is tried again. */
  retryMs: number;
  /** How long a connection may take until Slack's hello: more than one call to the Web API may take. */
  connectMs: number;
  /** How long Slack may take to answer a ping. */
  pingMs: number;
  /** How long running work may take when the program stops. */
  drainMs: number;
}

export const TIMINGS: Timings = {
  deferAfterMs: 1500,
  laterMs: 10_000,
  retryMs: 1000,
  connectMs: 20_000,
  pingMs: 5000,
  drainMs: 5000,
};

export interface SlackSettings<S> {
  bot: Bot<S>;
  log: Log;
  clock: () => Date;
  connection: Connection;
  installations?: InstallationStore | undefined;
  /** Base of the Web API, ending in `/api/`; null for Slack's own. */
  apiUrl: string | null;
  /** Before each slash command but the root. */
  prefix: string;
  /** Ids of users and user groups, besides the admins of the workspace. */
  moderators: readonly string[];
  /** Called once, when Slack refuses a token while running. */
  onFatal: (error: FatalError) => void;
  timings?: Partial<Timings> | undefined;
  fetch?: Fetch | undefined;
}
