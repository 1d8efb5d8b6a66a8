/** The Slack surface: Bolt over Socket Mode or HTTP, and this program's own supervision around it. */
import { type Adapter, FatalError } from "../../bot/index.ts";
import { createAnnouncer } from "./announcer.ts";
import { createApi, message } from "./api.ts";
import { createCourier } from "./courier.ts";
import type { Desk } from "./desk.ts";
import { createReceiver, slackRoutes } from "./http.ts";
import { createApp } from "./listeners.ts";
import { createMemory } from "./memory.ts";
import { createModerators } from "./moderators.ts";
import { pause, within } from "./pause.ts";
import { type SlackSettings, TIMINGS } from "./settings.ts";
import { createSocket } from "./socket.ts";
import { createWorkspaces } from "./workspaces.ts";

const LONGEST_PAUSE_MS = 30_000;
/** Slack repeats a delivery within minutes. */
const SEEN_MS = 15 * 60_000;
const SEEN_MOST = 10_000;

/** One Slack app, in one workspace or many. Throws where OAuth has no store for installations. */
export function createSlackAdapter<S>(settings: SlackSettings<S>): Adapter {
  const { bot, log, clock, connection, prefix, moderators: listed, apiUrl, installations = null } = settings;
  const timings = { ...TIMINGS, ...settings.timings };
  const stopping = new AbortController();
  const stopped = stopping.signal;
  let state: "new" | "known" | "draining" = "new";
  let told = false;
  const onFatal = (error: FatalError) => {
    if (!told && state !== "draining") settings.onFatal(error);
    told = true;
  };

  const fetch = settings.fetch ?? globalThis.fetch;
  const api = createApi({ apiUrl, log, clock, fetch, retryMs: timings.retryMs, stopped });
  const oauth = connection.kind === "http" ? connection.oauth : null;
  if (oauth && !installations) throw new Error("SLACK_CLIENT_ID needs a store for installations");
  const http =
    connection.kind === "http"
      ? createReceiver({ signingSecret: connection.signingSecret, oauth, installations, api })
      : null;
  const installer = http?.installer;
  const workspaces = createWorkspaces({
    botToken: connection.botToken,
    installed: installer ? (source) => installer.authorize(source) : null,
    installations,
    api,
    log,
    onFatal,
  });

  const seen = createMemory<true>(SEEN_MOST, SEEN_MS, clock);
  const desk: Desk<S> = {
    ...timings,
    bot,
    log,
    api,
    prefix,
    moderates: createModerators({ listed, log, clock }),
    tokenLost: workspaces.lost,
    isNew(key) {
      const first = seen.get(key) === undefined;
      if (first) seen.set(key, true);
      return first;
    },
  };
  const running = new Set<Promise<void>>();
  const track = async (handler: () => Promise<void>): Promise<void> => {
    // Not acknowledged, so Slack sends it again, to another instance or to the next start.
    if (state === "draining") return;
    const work = handler().catch((error: unknown) => log.error({ err: message(error) }, "a request of Slack failed"));
    running.add(work);
    await work;
    running.delete(work);
  };
  const app = createApp({ desk, api, workspaces, http, track, log });
  const socket =
    connection.kind === "socket"
      ? createSocket({ ...timings, appToken: connection.appToken, app, api, log, clock, stopped, onFatal })
      : null;

  /** Asks Slack who the bot is, until it answers. */
  async function identify(): Promise<void> {
    for (let wait = timings.retryMs; !stopped.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await workspaces.identify();
        if (state === "new") state = "known";
        return;
      } catch (error) {
        if (error instanceof FatalError) throw error;
        log.warn({ err: message(error), wait }, "Slack cannot be reached: trying again");
        await pause(wait, stopped);
      }
    }
  }

  return {
    surface: "slack",
    label: socket ? "slack (socket)" : "slack (http)",
    async start() {
      await identify();
      if (state === "known") await socket?.start();
    },
    async stop() {
      state = "draining";
      await within(timings.drainMs, Promise.all(running));
      stopping.abort();
      await socket?.closed();
    },
    connected: () => state === "known" && (socket?.connected() ?? true),
    courier: createCourier({ bot, api, workspaces, log }),
    announcer: createAnnouncer({ bot, api, workspaces, log }),
    ...(http && { routes: slackRoutes(http, oauth !== null, () => state === "draining") }),
  };
}
