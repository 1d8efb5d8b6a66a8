import { describe, expect, it } from "vitest";
import { harness, type Transport } from "../../support/slack/harness.ts";
import { commands, said } from "../../support/slack/menu.ts";
import { commandPayload } from "../../support/slack/payloads.ts";

describe.each<Transport>(["socket", "http"])("over %s, a slash command", (transport) => {
  it("is answered inside its acknowledgement, for its sender alone", async () => {
    const { command: send, slack } = await harness(transport);
    await send("/clin-pay", "resident level:3");
    expect(slack.shown).toMatchObject([{ way: "ack", ephemeral: true }]);
    expect(slack.shown[0]?.words).toContain("$90-140/hr for resident 3");
    expect(slack.count("auth.test")).toBe(1);
    expect(slack.calls.filter(({ method }) => method.startsWith("chat."))).toEqual([]);
    expect(slack.problems).toEqual([]);
  });

  it.each([
    ["/preceptor", "pay resident", "for resident"],
    ["/preceptor", "moderate  status", "You do not."],
    ["/clin-moderate", "status", "You do not."],
    ["/clin-moderate", "stale within:3", "Nothing."],
    ["/clin-ask", "a &amp; b &lt;c&gt;", "You asked 9 characters"],
    ["/preceptor", "", "Help for all."],
    ["/preceptor", "help pay", "Help for pay."],
    ["/clin-pay", "help", "Help for pay."],
    ["/preceptor", "nonsense", "Help for nonsense."],
    ["/clin-moderate", "", "Help for moderate."],
  ])("%s %s", async (name, words, answer) => {
    const { command: send, slack } = await harness(transport, { botSettings: { commands } });
    await send(name, words);
    expect(slack.shown[0]?.words).toContain(answer);
  });

  it("that is slow is acknowledged empty in time and answered after it", async () => {
    const { command: send, shown, slack } = await harness(transport, { timings: { deferAfterMs: 50 } });
    const ack = await send("/clin-slow", "ms:200");
    expect(ack.body).toEqual({});
    expect(await shown(0)).toMatchObject({
      way: "response_url",
      ephemeral: true,
      replaces: false,
      words: "Here at last.",
    });
    expect(slack.shown).toHaveLength(1);
  });

  it("that needs several messages sends them in order", async () => {
    const { command: send, shown, slack } = await harness(transport);
    await send("/clin-long");
    await shown(1);
    await expect.poll(() => slack.shown.map(({ words }) => words).join("")).toContain("Paragraph 30.");
    expect(slack.shown.map(({ way }) => way)).toEqual(["ack", ...slack.shown.slice(1).map(() => "response_url")]);
    const all = slack.shown.map(({ words }) => words).join(" ");
    expect([...all.matchAll(/Paragraph (\d+)\./g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(slack.problems).toEqual([]);
  });

  it("with every kind of block is legal", async () => {
    const { command: send, slack } = await harness(transport);
    await send("/clin-everything");
    expect(slack.shown).toHaveLength(1);
    expect(slack.problems).toEqual([]);
  });

  it("that fails says so with a reference", async () => {
    const { command: send, slack, bot } = await harness(transport);
    await send("/clin-broken");
    expect(slack.shown[0]?.words).toContain("Reference: ref-1");
    expect(bot.log.lines.some(({ fields }) => "reference" in fields && fields.reference === "ref-1")).toBe(true);
  });

  it("that comes twice is answered once, and acknowledged twice", async () => {
    const { deliver, slack } = await harness(transport);
    const payload = commandPayload("/clin-pay", "", {}, slack.once());
    await deliver("slash_commands", payload);
    expect((await deliver("slash_commands", payload)).body).toEqual({});
    expect(slack.shown).toHaveLength(1);
  });

  it("adds what its `later` brings", async () => {
    const guard = () => ({ reply: said("Please do not."), later: async () => said("Sent to you.") });
    const { command: send, shown } = await harness(transport, { botSettings: { guards: [guard] } });
    await send("/clin-pay");
    expect((await shown(0)).words).toBe("Please do not.");
    expect(await shown(1)).toMatchObject({ way: "response_url", replaces: false, words: "Sent to you." });
  });

  it("opens a form; where that is too late a button opens it", async () => {
    const { command: send, press, shown, slack } = await harness(transport, { botSettings: { commands } });
    expect((await send("/clin-note")).body).toEqual({});
    await expect.poll(() => slack.views.length).toBe(1);
    slack.triggerMs = 0;
    await send("/clin-note", "ms:20");
    expect((await shown(0)).words).toBe("A noteOpen: A note");
    slack.triggerMs = 3000;
    await press("Open: A note");
    await expect.poll(() => slack.views.length).toBe(2);
    expect(slack.problems).toEqual([]);
  });
});
