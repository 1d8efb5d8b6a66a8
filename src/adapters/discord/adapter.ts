/** Discord over the gateway: connects, stays connected, and hands every event to the code that HTTP shares. */
import { setTimeout as sleep } from "node:timers/promises";
import type { REST } from "discord.js";
import { type Adapter, type Bot, type Courier, FatalError, type Log } from "../../bot/index.ts";
import { discordAnnouncer } from "./announcer.ts";
import { discordCourier } from "./courier.ts";
import { refusal, refusalOf } from "./fatal.ts";
import { type Gateway, openGateway } from "./gateway.ts";
import { readInteraction } from "./incoming.ts";
import { answerMessage, type MentionSettings, readMessage } from "./mentions.ts";
import { respond } from "./respond.ts";
import { restResponder } from "./responder.ts";
import { createRest, loggable } from "./rest.ts";
import { createRunning } from "./running.ts";
import { createSeen } from "./seen.ts";

export interface DiscordSettings<S> {
  token: string;
  /** Base of the REST API without the version; Discord's own by default. */
  apiUrl?: string | undefined;
  /** Role ids that may moderate, besides *Manage Server*. */
  moderatorRoles: readonly string[];
  bot: Bot<S>;
  log: Log;
  /** Told when Discord refuses the token or the intents while running; `start` rejects with the same before that. */
  onFatal?: (error: FatalError) => void;
  clock?: () => Date;
  /** Milliseconds until a slow reply is deferred. */
  deferAfterMs?: number;
  /** Milliseconds before the next attempt to connect, from the first to the last, which repeats. */
  retryMs?: readonly number[];
  /** Milliseconds that running replies get when stopping. */
  drainMs?: number;
}

export function createDiscordAdapter<S>(settings: DiscordSettings<S>): Adapter & { courier: Courier } {
  const { bot, log, clock = () => new Date(), deferAfterMs = 1_500, drainMs = 3_000 } = settings;
  const rest = createRest(settings);
  const seen = createSeen(clock);
  const running = createRunning();
  const life: Life = { stopping: new AbortController(), gateway: undefined, started: false, refuse: () => undefined };

  const handle = (what: string, raw: unknown, begin: () => Promise<void> | undefined) => {
    if (life.stopping.signal.aborted) return;
    try {
      const work = begin();
      if (work) running.add(work);
    } catch (error) {
      log.error({ err: error, keys: Object.keys(Object(raw)) }, `${what} could not be read`);
    }
  };

  const open = () =>
    openGateway({
      token: settings.token,
      apiUrl: settings.apiUrl,
      log,
      onInteraction: (raw, replayed) =>
        handle("an interaction", raw, () => {
          const incoming = readInteraction(raw, settings.moderatorRoles);
          if (!incoming || seen(incoming.id)) return undefined;
          const wait = replayed ? deferAfterMs - ageOf(incoming.id, clock()) : deferAfterMs;
          return respond(incoming, restResponder(rest, incoming), { bot, log, deferAfterMs: Math.max(0, wait) });
        }),
      onMessage: (raw) =>
        handle("a message", raw, () => {
          const mentions = mentionSettings(settings, rest, life.gateway);
          const spoken = mentions && readMessage(raw, mentions);
          return spoken && !seen(spoken.id) ? answerMessage(spoken, mentions) : undefined;
        }),
      onRefused: (code) => {
        if (life.started) settings.onFatal?.(refusal(code));
        else life.refuse(refusal(code));
      },
    });

  return {
    surface: "discord",
    label: "discord",
    courier: discordCourier({ rest, bot, log }),
    announcer: discordAnnouncer({ rest, bot, log }),
    connected: () => life.gateway?.connected() ?? false,
    /** Stays pending where `stop` comes first: it never was connected. */
    async start() {
      await connectForEver(life, open, log, settings.retryMs ?? [1_000, 2_000, 5_000, 15_000, 30_000]);
    },
    async stop() {
      life.stopping.abort();
      await running.drain(drainMs);
      await life.gateway?.close();
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}

interface Life {
  stopping: AbortController;
  gateway: Gateway | undefined;
  started: boolean;
  /** Ends the first connection for good. */
  refuse(error: FatalError): void;
}

/** discord.js tries the first connection only once; a platform that is down is no reason to give up. */
async function connectForEver(life: Life, open: () => Gateway, log: Log, pauses: readonly number[]): Promise<void> {
  const { signal } = life.stopping;
  const stopped = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const refused = new Promise<never>((_, reject) => {
    life.refuse = reject;
  });
  for (let attempt = 0; !signal.aborted; attempt++) {
    const gateway = open();
    life.gateway = gateway;
    try {
      await Promise.race([gateway.connect(), refused, stopped]);
      if (signal.aborted) break;
      life.started = true;
      return;
    } catch (error) {
      await gateway.close();
      const fatal = error instanceof FatalError ? error : refusalOf(error);
      if (fatal) throw fatal;
      const pause = pauses[Math.min(attempt, pauses.length - 1)] ?? 1_000;
      log.warn({ err: loggable(error), retryMs: pause }, "Discord cannot be reached; trying again");
      await Promise.race([sleep(pause, undefined, { signal }).catch(() => undefined), stopped]);
    }
  }
  await new Promise(() => undefined);
}

function mentionSettings<S>(
  { bot, log, moderatorRoles }: DiscordSettings<S>,
  rest: REST,
  gateway: Gateway | undefined,
): MentionSettings<S> | null {
  const self = gateway?.self();
  return gateway && self ? { bot, log, rest, moderatorRoles, self, permissions: gateway.permissions } : null;
}

/** Milliseconds since an id was made, where our clock and Discord's agree well enough to say (0 otherwise). */
export function ageOf(id: string, now: Date): number {
  if (!/^\d{1,20}$/.test(id)) return 0;
  const age = now.getTime() - Number((BigInt(id) >> 22n) + 1_420_070_400_000n);
  return age > 0 && age < 3_000 ? age : 0;
}
