/** /pay with hours, as a member meets it. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Bot } from "../src/bot/index.ts";
import { route, violations } from "../src/bot/index.ts";
import { renderers } from "../src/core.ts";
import type { Services } from "../src/services.ts";
import { wordsOf } from "./support/discord/fake-request.ts";
import { harness as discordHarness, until } from "./support/discord/harness.ts";
import { command } from "./support/discord/payloads.ts";
import { product, productSettings } from "./support/product.ts";
import { startChat } from "./support/terminal.ts";

let bot: Bot<Services>;
beforeAll(async () => {
  ({ bot } = await product());
}, 60_000);
const caller = {
  surface: "terminal",
  member: "terminal:local",
  community: null,
  locale: "en-US",
  moderator: async () => false,
} as const;

describe("/pay with hours", () => {
  it("shows a range for each source, each step, and its inputs", async () => {
    const chat = startChat(bot);
    await chat.says("/pay pgy3 em 5h");
    // 5 x 90 = 450, 5 x 140 = 700; x 40 = 18,000 and 28,000; / 1.2 = 75 and 116.67.
    chat.sees("get your program director's written yes", "$450-700 a week, $18,000-28,000 a year");
    chat.sees("$90-140/hr x 5 h = $450-700 a week; x 40 weeks = $18,000-28,000 a year", "$75-117 for each hour spent");
    chat.sees("HireArt", "$300-900 a week", "NextMark", "unpaid time of 20% on top (6 h in all)", "no promise");
  });

  it("names whom the community asks about pay, and what it notes there", async () => {
    const base = { ...caller, surface: "discord", community: "discord:100", member: "discord:1" } as const;
    const chief = { ...base, moderator: async () => true };
    await bot.dispatch({
      ...chief,
      kind: "submit",
      route: route("moderate", "route", "pay"),
      fields: { words: "the chiefs" },
    });
    const fields = { text: "Ours is 150 percent on weekends.", until: "" };
    await bot.dispatch({ ...chief, kind: "submit", route: route("moderate", "note-add", "pay"), fields });
    const shown = JSON.stringify(await bot.dispatch({ ...base, kind: "command", name: "pay", text: "pgy3 em 5h" }));
    expect(shown).toContain("what 5 hours a week can come to");
    expect(shown).toContain("the chiefs");
    expect(shown).toContain("150 percent on weekends");
    expect(
      JSON.stringify(await bot.dispatch({ ...caller, kind: "command", name: "pay", text: "pgy3 em 5h" })),
    ).not.toContain("the chiefs");
  });

  it("changes one input in place, and keeps the others", async () => {
    const chat = startChat(bot);
    await chat.says("/pay pgy3 em 5h");
    await chat.presses("48 weeks a year");
    chat.sees("$450-700 a week, $21,600-33,600 a year", "unpaid time of 20%");
    await chat.presses("Unpaid time 40%");
    // 90 / 1.4 = 64.29, 140 / 1.4 = 100.
    chat.sees("$64-100 for each hour spent", "48 weeks", "(7 h in all)");
    expect(chat.offers()).not.toContain("Unpaid time 40%");
    await chat.presses("Unpaid time 0%");
    chat.seesNot("for each hour spent");
    await chat.presses("Published rates");
    chat.sees("$90-140/hr", "AI Training Jobs Finder");
  });

  it("works out a range of self-employment tax from the band of wages, step by step", async () => {
    const chat = startChat(bot);
    await chat.says("/pay credential:attending specialty:cardiology hours:5");
    await chat.presses("None");
    chat.sees(/with no W-2 wages: \$[\d,]+-[\d,]+ on a profit of/);
    await chat.presses("Tax to set aside");
    chat.sees("At the least", "At the most", "x 92.35% =", "Social Security 12.4% on", "Medicare 2.9% =", "$184,500");
    chat.sees("Federal and state income tax come on top");
    await chat.presses("Above the Social Security wage base");
    chat.sees("Social Security 12.4% on $0 = $0", "Tax to set aside, 2026");
    await chat.presses("Back to the estimate");
    chat.sees("with W-2 wages above the Social Security wage base", "a week");
  });

  it("refuses a year without figures, and says so", async () => {
    const chat = startChat(bot);
    await chat.says("/pay np 6h");
    await chat.presses("Tax to set aside");
    await chat.presses("Tax year 2027");
    chat.sees("No self-employment tax is worked out for 2027", "Ask a CPA");
    expect(chat.screen).not.toMatch(/\$\d/);
    await chat.presses("Tax year 2026");
    chat.sees("Self-employment tax to set aside for 2026");
  });

  it.each([
    "v1:pay:estimate:gone,,,,5,11026",
    "v1:pay:estimate:np,9,,,5,11026",
    "v1:pay:estimate:np,,,,0,11026",
    "v1:pay:estimate:np,,,,81,11026",
    "v1:pay:estimate:np,,,,5,99926",
    "v1:pay:tax:np",
    "v1:pay:tax-wages:np,,,,5,11026",
  ])("says that %s is out of date", async (old) => {
    const response = await bot.dispatch({ ...caller, kind: "press", route: old, values: ["much"], from: "private" });
    expect(JSON.stringify(response)).toContain("out of date");
  });

  it("fits every surface and every route id, whoever asks", async () => {
    const { groups } = (await product()).content.current().vocabulary;
    const longest = (ids: Iterable<string>) => [...ids].sort((a, b) => b.length - a.length)[0] ?? "";
    const specialty = longest(groups.specialty.keys());
    route(
      "pay",
      "estimate-wages",
      longest(groups.credential.keys()),
      8,
      specialty,
      longest(groups.platform.keys()),
      80,
      "11026",
    );
    for (const credential of groups.credential.keys())
      for (const platform of ["", ...groups.platform.keys()])
        for (const screen of ["estimate", "tax"]) {
          const press = route("pay", screen, credential, "", specialty, platform, 80, "22026");
          const response = await bot.dispatch({ ...caller, kind: "press", route: press, values: [], from: "private" });
          if (response.kind !== "reply") throw new Error("no reply");
          expect(response.reply.title).toMatch(/^Estimate/);
          for (const renderer of Object.values(renderers)) expect(violations(response.reply, renderer)).toEqual([]);
        }
  }, 60_000);

  it("runs through the real discord.js client", async () => {
    const { discord, rest } = await discordHarness({ botSettings: await productSettings() });
    const shown = discord.interact(command("pay", { credential: "np", hours: 6 }));
    await until(() => expect(wordsOf(shown.original)).toContain("6 paid hours a week"));
    expect(rest.problems).toEqual([]);
  }, 60_000);
});
