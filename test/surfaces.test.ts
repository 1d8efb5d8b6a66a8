/** The product itself through the real clients: the same command gives the same words, rendered for each surface. */
import { expect, it } from "vitest";
import { blocksText } from "../src/bot/index.ts";
import { wordsOf } from "./support/discord/fake-request.ts";
import { harness as discordHarness, until } from "./support/discord/harness.ts";
import { command, press } from "./support/discord/payloads.ts";
import { product, productSettings } from "./support/product.ts";
import { harness as slackHarness, type Transport } from "./support/slack/harness.ts";

/** Letters and digits alone: what differs between surfaces is marks and order of lines, never a word. */
const bare = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}$%]+/gu) ?? [];

const FACTS = [
  "$90-140/hr",
  "reported by AI Training Jobs Finder, May 2026, not confirmed",
  "$60-180/hr",
  "HireArt",
  "$45-90/hr",
  "NextMark",
  "get your program director's written yes before you start",
  "Checked against its sources on",
  "not yet reviewed by a clinician",
];

/** The words of the reply itself; the labels of buttons are tested where they are pressed. */
async function composed(): Promise<string[]> {
  const { bot } = await product();
  const caller = {
    surface: "terminal",
    member: "terminal:local",
    community: null,
    locale: "en-US",
    moderator: async () => false,
  } as const;
  const response = await bot.dispatch({ ...caller, kind: "command", name: "pay", text: "pgy3 resident" });
  return response.kind === "reply" ? bare(blocksText(response.reply.blocks)) : [];
}

it("/pay for a PGY-3 resident, through the real discord.js client", { timeout: 60_000 }, async () => {
  const { discord } = await discordHarness({ botSettings: await productSettings() });
  const shown = discord.interact(command("pay", { credential: "resident", level: 3 }));
  await until(() => expect(wordsOf(shown.original)).toContain("$90-140/hr"));
  const words = wordsOf(shown.original);
  for (const fact of FACTS) expect(words).toContain(fact);
  expect(shown.original?.ephemeral).toBe(true);
  const seen = new Set(bare(words));
  expect((await composed()).filter((word) => !seen.has(word))).toEqual([]);
});

it.each<Transport>(["socket", "http"])(
  "/pay for a PGY-3 resident, through the real Bolt app over %s",
  { timeout: 60_000 },
  async (transport) => {
    const { command: send, slack } = await slackHarness(transport, { botSettings: await productSettings() });
    await send("/clin-pay", "pgy3 resident");
    const [shown] = slack.shown;
    expect(shown).toMatchObject({ way: "ack", ephemeral: true });
    for (const fact of FACTS) expect(shown?.words).toContain(fact);
    expect(slack.problems).toEqual([]);
    const seen = new Set(bare(shown?.words ?? ""));
    expect((await composed()).filter((word) => !seen.has(word))).toEqual([]);
  },
);

it("opens details in place, shares for all, and sends a copy, on Discord", { timeout: 60_000 }, async () => {
  const { discord, rest } = await discordHarness({ botSettings: await productSettings() });
  const shown = discord.interact(command("pay", { credential: "resident", level: 3 }));
  await until(() => expect(JSON.stringify(shown.original)).toContain("v1:answer:details:pay/residents"));
  const details = discord.interact(press("v1:answer:details:pay/residents"));
  await until(() => expect(wordsOf(details.original)).toContain("No row was found for PGY-1 or PGY-2"));
  const shared = discord.interact(press("v1:answer:share:pay/residents"));
  await until(() => expect(wordsOf(shared.original)).toContain("Pay: resident"));
  expect(shared.original?.ephemeral).toBe(false);
  discord.interact(press("v1:answer:send:pay/residents"));
  await until(() => expect(rest.requests.some(({ path }) => path === "/users/@me/channels")).toBe(true));
  expect(rest.problems).toEqual([]);
});
