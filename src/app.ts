/** Builds everything from the settings: for main and for tests. */
import { randomBytes } from "node:crypto";
import { collectDefaultMetrics, Registry } from "prom-client";
import { discordAdapters } from "./adapters/discord/index.ts";
import { type InstallationStore, slackAdapters } from "./adapters/slack/index.ts";
import { type Check, createHttpServer, healthRoutes, httpMetrics, webRoutes } from "./adapters/web/index.ts";
import type { Adapter, Announcer, Courier, FatalError, Log, Surface } from "./bot/index.ts";
import type { Settings } from "./config.ts";
import { type Core, createCore } from "./core.ts";
import { warmUp } from "./privacy/index.ts";
import { openStore, startSweeping } from "./storage/index.ts";

/** Milliseconds between two sweeps of what expired in the store. */
const SWEEP_MS = 3600_000;

type SlackInstallation = Parameters<InstallationStore["storeInstallation"]>[0];

export interface AppSettings {
  settings: Settings;
  clock: () => Date;
  log: Log;
  /** Called when a running surface can never work again (its token was refused). */
  onFatal: (error: FatalError) => void;
}

export interface App extends Core {
  /** Resolves with the labels of what runs, once every configured surface is connected. Rejects with a FatalError. */
  start(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Opens the store. Rejects with a FatalError where it cannot be used. */
export async function createApp({ settings, clock, log, onFatal }: AppSettings): Promise<App> {
  const store = await openStore({ url: settings.storeUrl, keySecret: settings.memberKeySecret, clock, log });
  const couriers: Partial<Record<Surface, Courier>> = {};
  const announcers: Partial<Record<Surface, Announcer>> = {};
  const { contentDir, limits } = settings;
  const { members, communities, misses, feedback } = store;
  const core = createCore({
    contentDir,
    limits,
    clock,
    log,
    couriers,
    announcers,
    members,
    communities,
    misses,
    feedback,
  });
  const { bot, content, deliveries } = core;

  const installations = store.installations<SlackInstallation>();
  const adapters: Adapter[] = [
    ...discordAdapters({ ...settings.discord, bot, log, clock, onFatal }),
    ...slackAdapters({ ...settings.slack, bot, log, clock, onFatal, installations }),
  ];
  for (const { surface, courier, announcer } of adapters) {
    if (courier) couriers[surface] = courier;
    if (announcer) announcers[surface] = announcer;
  }

  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const checks: Check[] = [
    { name: "content", ok: () => content.since() !== undefined },
    { name: "store", ok: store.ping },
    ...adapters.map(({ label, connected }) => ({ name: label, ok: connected })),
  ];
  const { host, port, loopback, webToken } = settings;
  const page = { bot, log, clock, webToken: webToken ?? undefined, hostIsLoopback: loopback, random: randomBytes };
  const server = createHttpServer({
    host,
    port,
    log,
    observe: httpMetrics(registry),
    routes: [
      ...webRoutes(page),
      // Where others can reach the address, numbers about its use are for whoever runs it.
      ...healthRoutes({ checks, registry, log, metricsToken: loopback ? undefined : page.webToken }),
      ...adapters.flatMap(({ routes = [] }) => routes),
    ],
  });
  let unwatch: () => void = () => undefined;
  let stopSweeping: () => void = () => undefined;
  let stopDelivering: () => Promise<void> = async () => undefined;

  return {
    ...core,
    async start() {
      // In this order: the first load takes seconds, and what is saved meanwhile must not be missed.
      unwatch = content.watch();
      const { ok, problems } = await content.reload();
      if (!ok) throw new ContentError(problems);
      // So that nobody's first message waits for hundreds of patterns to be compiled.
      warmUp();
      stopSweeping = startSweeping({ store, everyMs: SWEEP_MS, log });
      const { url } = await server.start();
      await Promise.all(adapters.map((adapter) => adapter.start()));
      stopDelivering = deliveries.start();
      // What was broken when the program stopped, and was mended meanwhile.
      void core.tellModerators();
      return [`web ${url}`, ...adapters.map(({ label }) => label)];
    },
    async stop() {
      unwatch();
      stopSweeping();
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await stopDelivering();
      await server.stop();
      await store.close();
    },
  };
}

/** The content cannot be used at start, so there is nothing to say to anybody. */
export class ContentError extends Error {
  override name = "ContentError";
  constructor(problems: readonly { file: string; line: number; message: string; severity: string }[]) {
    const errors = problems.filter(({ severity }) => severity === "error");
    super(
      `The content has errors, so nothing can be answered:\n${errors.map(({ file, line, message }) => `  ${file}:${line}: ${message}`).join("\n")}`,
    );
  }
}
