/** The real commands over the shipped content, as settings for any surface's harness. */
import { join } from "node:path";
import { actions, commands } from "../../commands/index.ts";
import type { Bot, BotSettings } from "../../src/bot/index.ts";
import { type Core, createCore } from "../../src/core.ts";
import { patientDataGuard } from "../../src/guards.ts";
import type { Services } from "../../src/services.ts";
import { textsOf } from "../../src/texts.ts";
import { recordingLog } from "./bot.ts";

let loaded: Promise<Core> | undefined;

/** Loaded once for a test file: content does not change under a test. */
export function product(): Promise<Core> {
  loaded ??= (async () => {
    const core = createCore({
      contentDir: join(import.meta.dirname, "../../content"),
      limits: { member: null, community: null },
      clock: () => new Date("2026-11-20T12:00:00Z"),
      log: recordingLog(),
      contentRules: {},
    });
    const { ok, problems } = await core.content.reload();
    if (!ok) throw new Error(`the shipped content has errors: ${JSON.stringify(problems.slice(0, 3))}`);
    return core;
  })();
  return loaded;
}

/** For a harness that makes its own bot around a surface's couriers. */
export async function productSettings(): Promise<Partial<BotSettings<Record<string, never>>>> {
  const { bot, content } = await product();
  const settings: Partial<BotSettings<Services>> = {
    commands,
    actions,
    services: () => bot.services(),
    guards: [patientDataGuard],
    texts: textsOf(() => content.current()),
  };
  return settings as unknown as Partial<BotSettings<Record<string, never>>>;
}

export const productBot = async (): Promise<Bot<Services>> => (await product()).bot;
