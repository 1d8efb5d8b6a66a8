import { describe, expect, it } from "vitest";
import { text } from "../../../src/bot/index.ts";
import { harness, type Transport } from "../../support/slack/harness.ts";
import { BOT_USER, CHANNEL, directEvent, eventPayload, MEMBER, mentionEvent } from "../../support/slack/payloads.ts";

describe.each<Transport>(["socket", "http"])("over %s, a mention", (transport) => {
  it("is answered for all in its thread, with the words beside the mention", async () => {
    const { event, shown, slack } = await harness(transport);
    expect((await event(mentionEvent(`<@${BOT_USER}> what &lt; pays`))).body).toEqual({});
    expect(await shown(0)).toMatchObject({
      way: "chat.postMessage",
      channel: CHANNEL,
      thread: "1700000003.000200",
      words: "You asked 11 characters, public.",
    });
    await event(mentionEvent(`ok <@${BOT_USER}> x`, { thread_ts: "1600000000.000100" }));
    expect(await shown(1)).toMatchObject({ thread: "1600000000.000100", words: "You asked 4 characters, public." });
    expect(slack.problems).toEqual([]);
  });

  it("that comes twice is answered once", async () => {
    const { deliver, shown, slack, event } = await harness(transport);
    const payload = eventPayload(mentionEvent(`<@${BOT_USER}> x`), {}, slack.once());
    await Promise.all([deliver("events_api", payload), deliver("events_api", payload)]);
    await deliver("events_api", payload);
    await event(mentionEvent("the last"));
    expect((await shown(1)).words).toBe("You asked 8 characters, public.");
    expect(slack.shown).toHaveLength(2);
  });

  it("by a bot, by itself, or as an edit is not answered", async () => {
    const { event, shown, slack, bot } = await harness(transport);
    await event(mentionEvent("x", { bot_id: "B0002" }));
    await event(mentionEvent("x", { user: undefined }));
    await event(mentionEvent("x", { user: BOT_USER }));
    await event(mentionEvent("x", { edited: { user: MEMBER, ts: "1" } }));
    await event(mentionEvent("the last"));
    expect((await shown(0)).words).toBe("You asked 8 characters, public.");
    expect(slack.shown).toHaveLength(1);
    expect(bot.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it.each([{ status: 500 }, { status: 429, retryAfter: 0 }])(
    "is answered once although Slack says %o first",
    async (failure) => {
      const { event, shown, slack } = await harness(transport);
      slack.fail("chat.postMessage", { ...failure, times: 2 });
      await event(mentionEvent("x"));
      await shown(0);
      expect(slack.count("chat.postMessage")).toBe(3);
      expect(slack.shown).toHaveLength(1);
    },
  );

  it("that cannot be answered is logged, and the next one is", async () => {
    const { event, shown, slack, bot } = await harness(transport);
    slack.fail("chat.postMessage", { status: 500, times: 3 });
    await event(mentionEvent("x"));
    await expect
      .poll(() => bot.log.lines.map(({ message }) => message))
      .toContain("a reply could not be sent in any way");
    await event(mentionEvent("the last"));
    expect((await shown(0)).words).toBe("You asked 8 characters, public.");
  });

  it("whose answer is private goes to its author alone", async () => {
    const { event, shown } = await harness(transport, { botSettings: { commands: [] } });
    await event(mentionEvent("x"));
    expect(await shown(0)).toMatchObject({ way: "chat.postEphemeral", user: MEMBER, thread: "1700000003.000200" });
  });
});

describe.each<Transport>(["socket", "http"])("over %s, a direct message", (transport) => {
  it("is answered in the same conversation, in its thread where it has one", async () => {
    const { event, shown, slack } = await harness(transport);
    await event(directEvent("what does it pay"));
    expect(await shown(0)).toMatchObject({
      way: "chat.postMessage",
      channel: "D0001",
      thread: undefined,
      words: "You asked 16 characters, private.",
    });
    await event(directEvent("x", { thread_ts: "1600000000.000100" }));
    expect(await shown(1)).toMatchObject({ thread: "1600000000.000100" });
    expect(slack.problems).toEqual([]);
  });

  it("of a bot, in a channel, or of another kind is not answered", async () => {
    const { event, shown, slack } = await harness(transport);
    await event(directEvent("x", { bot_id: "B0002" }));
    await event(directEvent("x", { user: BOT_USER }));
    await event(directEvent("x", { subtype: "message_changed" }));
    await event(directEvent("x", { channel_type: "channel", channel: CHANNEL }));
    await event(directEvent("the last"));
    expect((await shown(0)).words).toBe("You asked 8 characters, private.");
    expect(slack.shown).toHaveLength(1);
  });
});

describe("what a member typed", () => {
  it("never stands in the log", async () => {
    const { event, command, shown, slack, bot } = await harness("socket");
    slack.fail("chat.postMessage", { status: 500, times: 3 });
    await command("/clin-broken", "SECRETWORD");
    await event(mentionEvent("SECRETWORD"));
    await event(directEvent("SECRETWORD"));
    await shown(1);
    expect(JSON.stringify(bot.log.lines)).not.toContain("SECRETWORD");
  });

  it("that a guard refuses in a mention is told in the thread, once", async () => {
    const guard = () => ({ reply: { title: "No", blocks: [text("Please delete it.")] }, later: async () => undefined });
    const { event, shown, slack } = await harness("http", { botSettings: { guards: [guard] } });
    await event(mentionEvent("x"));
    expect(await shown(0)).toMatchObject({ way: "chat.postMessage", words: "Please delete it." });
    expect(slack.shown).toHaveLength(1);
  });
});
