import { describe, expect, it } from "vitest";
import { harness, type Transport } from "../../support/slack/harness.ts";
import { withMenu, written } from "../../support/slack/menu.ts";
import { CHANNEL, MEMBER } from "../../support/slack/payloads.ts";

describe.each<Transport>(["socket", "http"])("over %s, a press", (transport) => {
  it("on a private message replaces it", async () => {
    const { command: send, press, shown, slack } = await harness(transport);
    await send("/clin-pay");
    expect((await press("Details")).body).toEqual({});
    expect(await shown(1)).toMatchObject({ way: "response_url", replaces: true, words: "MoreDetails of residents." });
    expect(slack.problems).toEqual([]);
  });

  it("on a shared message answers privately, in its thread, and never edits it", async () => {
    const { command: send, press, shown } = await harness(transport);
    await send("/clin-pay");
    await press("Details", { ephemeral: false, thread: "1700000000.000100" });
    expect(await shown(1)).toMatchObject({
      ephemeral: true,
      replaces: false,
      thread: "1700000000.000100",
      words: "MoreDetails of residents.",
    });
  });

  it("shares in the channel", async () => {
    const { command: send, press, shown } = await harness(transport);
    await send("/clin-pay");
    await press("Share");
    expect(await shown(1)).toMatchObject({ way: "response_url", ephemeral: false, replaces: false });
  });

  it("sends to the member's direct messages, and says so in one message", async () => {
    const { command: send, press, shown, slack } = await harness(transport);
    await send("/clin-pay");
    await press("Send me this");
    expect(await shown(1)).toMatchObject({ way: "chat.postMessage", channel: MEMBER, words: "Your copy." });
    expect(await shown(2)).toMatchObject({ way: "response_url", words: "Sent." });
    expect(slack.shown).toHaveLength(3);
  });

  it("says where direct messages are refused", async () => {
    const {
      command: send,
      press,
      shown,
    } = await harness(transport, {
      prepare: ({ channels }) => channels.delete(MEMBER),
    });
    await send("/clin-pay");
    await press("Send me this");
    expect((await shown(1)).words).toBe("Could not be sent.");
  });

  it("brings the value of a select", async () => {
    const { command: send, press, shown } = await harness(transport);
    await send("/clin-pay");
    await press("Choose", {}, "resident");
    expect((await shown(1)).words).toBe("Picked credential resident.");
  });

  it("is acknowledged only once what it changes is written", async () => {
    const { press } = await withMenu(transport);
    written.length = 0;
    await press("Write");
    expect(written).toEqual(["written"]);
  });

  it("that is slow is acknowledged in time all the same", async () => {
    const { press, shown } = await withMenu(transport, { deferAfterMs: 10 });
    written.length = 0;
    await press("Write");
    expect(written).toEqual([]);
    expect((await shown(1)).words).toBe("Kept.");
  });

  it("that comes twice counts once", async () => {
    const { deliver, pressPayload, shown, slack } = await withMenu(transport);
    const payload = pressPayload("Write");
    written.length = 0;
    await Promise.all([deliver("interactive", payload), deliver("interactive", payload)]);
    await shown(1);
    expect(written).toEqual(["written"]);
    expect(slack.shown).toHaveLength(2);
  });

  it("of a link is acknowledged, and nothing else happens", async () => {
    const { press, slack } = await withMenu(transport);
    expect((await press("Read")).body).toEqual({});
    expect(slack.shown).toHaveLength(1);
  });

  it("of another version says that it is out of date", async () => {
    const { press, shown } = await withMenu(transport);
    await press("Old");
    expect((await shown(1)).words).toContain("out of date");
  });

  it("whose `later` takes too long says what it has, and adds the rest", async () => {
    const { press, shown } = await withMenu(transport, { laterMs: 20 });
    await press("Later slow");
    expect((await shown(1)).words).toBe("Sending.");
    expect((await shown(2)).words).toBe("Sent at last.");
  });

  it("whose `later` fails says so with a reference", async () => {
    const { press, shown } = await withMenu(transport);
    await press("Later broken");
    expect((await shown(1)).words).toContain("Reference:");
  });

  it("goes on by another way when its response_url is used up", async () => {
    const { press, slack, bot } = await withMenu(transport);
    await press("Many");
    await expect.poll(() => slack.shown.at(-1)?.words, { timeout: 5000 }).toContain("Line 299.");
    const ways = slack.shown.slice(1).map(({ way }) => way);
    expect(ways).toEqual([...Array.from({ length: 5 }, () => "response_url"), "chat.postEphemeral"]);
    expect(slack.shown.at(-1)).toMatchObject({ channel: CHANNEL, user: MEMBER });
    expect(bot.log.lines.some(({ message }) => message.includes("could not be sent this way"))).toBe(true);
    expect(slack.problems).toEqual([]);
  });

  it("whose response_url expired is answered beside it, or by direct message", async () => {
    const { press, shown, slack } = await withMenu(transport);
    slack.fail("response_url", { status: 404, times: 2 });
    await press("Write");
    expect(await shown(1)).toMatchObject({ way: "chat.postEphemeral", channel: CHANNEL });
    slack.channels.delete(CHANNEL);
    await press("Write");
    expect(await shown(2)).toMatchObject({ way: "chat.postMessage", channel: MEMBER });
  });

  it("tries a response_url again that is only disturbed", async () => {
    const { press, shown, slack } = await withMenu(transport);
    slack.fail("response_url", { status: 503 });
    await press("Write");
    expect(await shown(1)).toMatchObject({ way: "response_url" });
  });
});
