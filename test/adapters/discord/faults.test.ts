/** A slow handler, a slow or failing platform, tokens that ran out, deliveries that come twice. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { BotSettings, Guard } from "../../../src/bot/index.ts";
import { testCommands } from "../../support/bot.ts";
import { wordsOf } from "../../support/discord/fake-request.ts";
import { harness, until } from "../../support/discord/harness.ts";
import { command, press, submit } from "../../support/discord/payloads.ts";

const CALLBACK = /POST .*\/callback$/;
/** Lets nothing pass before this many milliseconds. */
const after =
  (ms: number): Guard =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return null;
  };
const slowly = (deferAfterMs = 30, ms = 200) => ({ deferAfterMs, botSettings: { guards: [after(ms)] } });

describe("a slow handler", () => {
  it("is deferred privately, and then edited once", async () => {
    const { discord, rest } = await harness({ deferAfterMs: 50 });
    const shown = discord.interact(command("slow", { ms: 250 }));
    await until(() => expect(shown.answered).toBe(5));
    await until(() => expect(wordsOf(shown.original)).toBe("Here at last."));
    expect(shown.original?.ephemeral).toBe(true);
    expect(rest.requests.map(({ method }) => method)).toEqual(["GET", "POST", "PATCH"]);
  });
  it("sends further messages after the edit", async () => {
    const { discord } = await harness(slowly());
    const shown = discord.interact(command("long"));
    await until(() => expect(wordsOf(shown.followUps.at(-1))).toContain("Paragraph 30"));
    expect(wordsOf(shown.original)).toContain("Paragraph 1.");
  });
  it("updates the message pressed, deferred too", async () => {
    const { discord } = await harness(slowly());
    const shown = discord.interact(press("v1:pay:more:x"));
    await until(() => expect(wordsOf(shown.original)).toContain("Details of x."));
    expect(shown.answered).toBe(6);
  });
  it("shares for all, deferred too", async () => {
    const { discord } = await harness(slowly());
    const shown = discord.interact(press("v1:pay:share:"));
    await until(() => expect(wordsOf(shown.original)).toContain("Shared for all."));
    expect(shown.original?.ephemeral).toBe(false);
  });
  it("keeps a refusal private where a reply for all was announced", async () => {
    const refuse: Guard = async (...all) =>
      (await after(200)(...all)) ?? {
        reply: { title: "", blocks: [{ kind: "text", content: [{ type: "text", value: "Not so fast." }] }] },
      };
    const { discord } = await harness({ deferAfterMs: 30, botSettings: { guards: [refuse] } });
    const shared = discord.interact(press("v1:pay:share:"));
    await until(() => expect(wordsOf(shared.followUps[0])).toBe("Not so fast."));
    expect(shared).toMatchObject({ removed: true, followUps: [{ ephemeral: true }] });
    const updating = discord.interact(press("v1:pay:more:x"));
    await until(() => expect(wordsOf(updating.followUps[0])).toBe("Not so fast."));
    expect(updating).toMatchObject({ answered: 6, followUps: [{ ephemeral: true }] });
    expect(updating.original).toBeUndefined();
  });
  it("shows a button instead of a form that comes too late", async () => {
    const { discord } = await harness(slowly());
    const shown = discord.interact(press("v1:pay:open-note:"));
    await until(() =>
      expect(JSON.stringify(shown.original?.body)).toContain('"label":"Open: A note","custom_id":"v1:pay:open-note:"'),
    );
    expect(shown.original?.ephemeral).toBe(true);
  });
  it("may still be a press with work after it", async () => {
    const { discord } = await harness(slowly());
    const shown = discord.interact(press("v1:pay:send:"));
    await until(() => expect(wordsOf(shown.original)).toBe("Sent."));
  });
  it("leaves a shared message alone when its form is submitted", async () => {
    const commands = testCommands.map((one) =>
      one.name === "pay" && one.submits?.["save-note"]
        ? { ...one, submits: { "save-note": { ...one.submits["save-note"], mode: "update" as const } } }
        : one,
    );
    const { discord } = await harness({ botSettings: { commands } as Partial<BotSettings<Record<string, never>>> });
    const shared = discord.interact(submit("v1:pay:save-note:t1", { words: "x" }, { from: "shared" }));
    const own = discord.interact(submit("v1:pay:save-note:t1", { words: "x" }, { from: "private" }));
    await until(() => expect([shared.answered, own.answered]).toEqual([4, 7]));
  });
});

describe("a failing platform", () => {
  it("is asked again after a pause where it answers 500", async () => {
    const { discord, rest } = await harness();
    rest.failures.push({ match: CALLBACK, times: 2, status: 500 });
    const shown = discord.interact(command("pay"));
    await until(() => expect(wordsOf(shown.original)).toContain("$90-140/hr"));
    const times = rest.requests.filter(({ path }) => CALLBACK.test(`POST ${path}`)).map(({ at }) => at);
    expect(times).toHaveLength(3);
    expect(Number(times[1]) - Number(times[0])).toBeGreaterThanOrEqual(100);
  });
  it("is waited for exactly as long as a 429 says, not for whole seconds", async () => {
    const { discord, rest } = await harness();
    rest.failures.push({ match: CALLBACK, times: 1, status: 429, retryAfter: 0.2 });
    const shown = discord.interact(command("pay"));
    await until(() => expect(shown.original).toBeDefined());
    const [first, second] = rest.requests.filter(({ path }) => CALLBACK.test(`POST ${path}`)).map(({ at }) => at);
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(200);
    expect(Number(second) - Number(first)).toBeLessThan(1_000);
  });
  it("is not waited for when a first response would come too late", async () => {
    const { discord, rest, log } = await harness();
    rest.failures.push({ match: CALLBACK, times: 1, status: 429, retryAfter: 60 });
    const shown = discord.interact(command("pay"));
    await until(() => expect(log.lines.map(({ message }) => message)).toEqual(["Discord did not take a reply"]));
    expect(shown.answered).toBeUndefined();
  });
  it("may lose the answer to a first response: it is not taken for a failure", async () => {
    const { discord, rest, log } = await harness({ refusals: true });
    rest.failures.push({ match: CALLBACK, times: 1, drop: "after" });
    const shown = discord.interact(command("long"));
    await until(() => expect(wordsOf(shown.followUps.at(-1))).toContain("Paragraph 30"));
    expect(log.lines).toEqual([]);
  });
  it("may lose a first response: it is sent again", async () => {
    const { discord, rest } = await harness();
    rest.failures.push({ match: CALLBACK, times: 1, drop: "before" });
    const shown = discord.interact(command("pay"));
    await until(() => expect(shown.original).toBeDefined());
  });
  it("may be slow without holding up the next member", async () => {
    const { discord, rest } = await harness();
    rest.failures.push({ match: CALLBACK, times: 1, delayMs: 1_000 });
    const slow = discord.interact(command("pay"));
    const quick = discord.interact(command("pay"));
    await until(() => expect(quick.original).toBeDefined(), 900);
    expect(slow.original).toBeUndefined();
    await until(() => expect(slow.original).toBeDefined());
  });
  it("may fail an edit, which is sent again", async () => {
    const { discord, rest } = await harness({ deferAfterMs: 20 });
    rest.failures.push({ match: /PATCH/, times: 1, status: 502 });
    const shown = discord.interact(command("slow", { ms: 100 }));
    await until(() => expect(wordsOf(shown.original)).toBe("Here at last."));
  });
  it("may refuse a reply that we thought legal: the member is told", async () => {
    const { discord, rest, bot, log } = await harness({ refusals: true });
    rest.failures.push({ match: CALLBACK, times: 1, status: 400, code: 50035, message: "Invalid Form Body" });
    const shown = discord.interact(command("pay"));
    await until(() => expect(wordsOf(shown.original)).toBe("Something failed. Reference: ref-1"));
    expect(bot.log.lines).toMatchObject([{ fields: { reference: "ref-1", where: "discord" } }]);
    // discord.js puts the whole request into its errors: the token, and the words of the reply.
    const logged = inspect([...bot.log.lines, ...log.lines], { depth: 8 });
    expect(logged).toContain("Invalid Form Body");
    expect(logged).not.toMatch(/token-|\$90/);
  });
  it("may refuse an edit: the member does not wait for ever", async () => {
    const { discord, rest } = await harness({ refusals: true, deferAfterMs: 20 });
    rest.failures.push({ match: /PATCH/, times: 1, status: 400, code: 50035 });
    const shown = discord.interact(command("slow", { ms: 100 }));
    await until(() => expect(wordsOf(shown.original)).toBe("Something failed. Reference: ref-1"));
  });
});

describe("too late or twice", () => {
  it("an interaction that Discord has forgotten is logged and hurts nobody", async () => {
    const { discord, rest, log } = await harness();
    rest.failures.push({ match: CALLBACK, times: 1, status: 404, code: 10062 });
    discord.interact(command("pay"));
    await until(() => expect(log.lines).toMatchObject([{ level: "warn", fields: { code: 10062 } }]));
    const next = discord.interact(command("pay"));
    await until(() => expect(next.original).toBeDefined());
  });
  it("an interaction that another process answered is logged", async () => {
    const { discord, rest, log } = await harness({ refusals: true });
    rest.failures.push({ match: CALLBACK, times: 1, status: 400, code: 40060 });
    discord.interact(command("pay"));
    await until(() => expect(log.lines).toMatchObject([{ level: "warn", fields: { code: 40060 } }]));
    expect(rest.requests).toHaveLength(2);
  });
  it("an edit after the token ran out is logged", async () => {
    const { discord, rest, log } = await harness({ deferAfterMs: 20 });
    rest.tokenMs = 100;
    discord.interact(command("slow", { ms: 300 }));
    await until(() => expect(log.lines).toMatchObject([{ level: "error", fields: { code: 50027 } }]));
  });
  it("a repeated delivery is answered once", async () => {
    const { discord, rest } = await harness();
    const raw = command("pay");
    const shown = discord.interact(raw);
    discord.gateway.dispatch("INTERACTION_CREATE", raw);
    await until(() => expect(shown.original).toBeDefined());
    const next = discord.interact(command("pay"));
    await until(() => expect(next.original).toBeDefined());
    expect(rest.requests.filter(({ path }) => path.includes(raw.id))).toHaveLength(1);
  });
  it("what cannot be read is logged without its words", async () => {
    const { discord, log } = await harness();
    discord.gateway.dispatch("INTERACTION_CREATE", { id: 1, type: 2, token: "t", secret: "words" });
    discord.gateway.dispatch("MESSAGE_CREATE", { content: "words" });
    discord.gateway.dispatch("INTERACTION_CREATE", null);
    await until(() =>
      expect(log.lines.map(({ message }) => message)).toEqual([
        "an interaction could not be read",
        "a message could not be read",
        "an interaction could not be read",
      ]),
    );
    expect(JSON.stringify(log.lines)).not.toContain("words");
    const next = discord.interact(command("pay"));
    await until(() => expect(next.original).toBeDefined());
  });
});
