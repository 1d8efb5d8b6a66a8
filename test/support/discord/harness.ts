/** The real adapter and the real discord.js client, connected to a Discord on loopback. */
import { onTestFinished, vi } from "vitest";
import { createDiscordAdapter, type DiscordSettings } from "../../../src/adapters/discord/index.ts";
import type { BotSettings, Courier, FatalError } from "../../../src/bot/index.ts";
import { recordingLog, testBot } from "../bot.ts";
import { FakeDiscord } from "./fake-discord.ts";
import { ROLE, TOKEN } from "./payloads.ts";

type NoServices = Record<string, never>;
export interface HarnessSettings extends Partial<DiscordSettings<NoServices>> {
  discord?: FakeDiscord;
  botSettings?: Partial<BotSettings<NoServices>>;
  /** Leaves the connecting to the test. */
  idle?: boolean;
  /** The test is about what Discord refuses. */
  refusals?: boolean;
}

export async function harness({ botSettings, idle = false, refusals = false, ...settings }: HarnessSettings = {}) {
  const discord = settings.discord ?? (await FakeDiscord.start());
  const couriers: { discord?: Courier } = {};
  const bot = testBot({ couriers, ...botSettings });
  const log = recordingLog();
  const fatal: FatalError[] = [];
  const adapter = createDiscordAdapter<NoServices>({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    moderatorRoles: [ROLE],
    bot,
    log,
    onFatal: (error) => void fatal.push(error),
    retryMs: [50],
    drainMs: 500,
    ...settings,
  });
  couriers.discord = adapter.courier;
  onTestFinished(async () => {
    await adapter.stop();
    await discord.stop();
    if (!refusals && discord.rest.problems.length > 0)
      throw new Error(`Discord would have refused: ${discord.rest.problems.join("\n")}`);
  });
  if (!idle) await adapter.start();
  return { discord, rest: discord.rest, gateway: discord.gateway, adapter, bot, log, fatal };
}

/** Waits until this holds, at most a few seconds. */
export const until = (check: () => void, timeout = 5_000): Promise<void> =>
  vi.waitFor(check, { timeout, interval: 10 });
