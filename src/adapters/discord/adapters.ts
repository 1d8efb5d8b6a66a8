/** What runs for the settings given: the gateway, the HTTP endpoint, both (mentions come only by the gateway) or neither. */
import type { REST } from "discord.js";
import type { Adapter, Bot, FatalError, HttpRoute, Log } from "../../bot/index.ts";
import { createDiscordAdapter } from "./adapter.ts";
import { discordAnnouncer } from "./announcer.ts";
import { discordCourier } from "./courier.ts";
import { discordInteractionsRoute } from "./http.ts";
import { createRest } from "./rest.ts";
import { createRunning } from "./running.ts";

export interface DiscordAdaptersSettings<S> {
  gateway: { token: string } | null;
  http: { publicKey: string } | null;
  token: string | null;
  apiUrl: string | null;
  moderatorRoles: readonly string[];
  bot: Bot<S>;
  log: Log;
  clock: () => Date;
  onFatal: (error: FatalError) => void;
}

/** Throws a FatalError where the public key cannot be one. */
export function discordAdapters<S>(settings: DiscordAdaptersSettings<S>): Adapter[] {
  const { gateway, http, token, bot, log, clock, onFatal, moderatorRoles } = settings;
  const apiUrl = settings.apiUrl ?? undefined;
  const shared = { bot, log, clock, apiUrl, moderatorRoles };
  return [
    ...(gateway ? [createDiscordAdapter({ ...shared, token: gateway.token, onFatal })] : []),
    ...(http ? [overHttp(discordInteractionsRoute({ ...shared, publicKey: http.publicKey }), token, shared)] : []),
  ];
}

type Shared<S> = Pick<DiscordAdaptersSettings<S>, "bot" | "log"> & { apiUrl: string | undefined };

/** The endpoint connects to nothing: Discord calls. Direct messages go by REST, which needs the token. */
function overHttp<S>(route: HttpRoute, token: string | null, { bot, log, apiUrl }: Shared<S>): Adapter {
  const running = createRunning();
  const handle: HttpRoute["handle"] = async (...request) => {
    const work = Promise.resolve(route.handle(...request));
    running.add(work);
    await work;
  };
  return {
    surface: "discord",
    label: "discord (http)",
    routes: [{ ...route, handle }],
    connected: () => true,
    start: async () => undefined,
    stop: () => running.drain(DRAIN_MS),
    ...(token ? byRest(createRest({ token, apiUrl }), bot, log) : {}),
  };
}

const byRest = <S>(rest: REST, bot: Bot<S>, log: Log): Pick<Adapter, "courier" | "announcer"> => ({
  courier: discordCourier({ rest, bot, log }),
  announcer: discordAnnouncer({ rest, bot, log }),
});

/** For edits that still follow a deferral. */
const DRAIN_MS = 3_000;
