/** What runs for the settings given: the gateway, the HTTP endpoint, both (mentions come only by the gateway) or neither. */
import type { Adapter, Bot, FatalError, Log } from "../../bot/index.ts";
import { createDiscordAdapter } from "./adapter.ts";
import { discordCourier } from "./courier.ts";
import { discordInteractionsRoute } from "./http.ts";
import { createRest } from "./rest.ts";

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

/** The endpoint has no life of its own: Discord calls. Direct messages go by REST, which needs the token. */
function overHttp<S>(
  route: NonNullable<Adapter["routes"]>[number],
  token: string | null,
  { bot, log, apiUrl }: { bot: Bot<S>; log: Log; apiUrl: string | undefined },
): Adapter {
  return {
    surface: "discord",
    label: "discord (http)",
    routes: [route],
    connected: () => true,
    start: async () => undefined,
    stop: async () => undefined,
    ...(token ? { courier: discordCourier({ rest: createRest({ token, apiUrl }), bot, log }) } : {}),
  };
}
