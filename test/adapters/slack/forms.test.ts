import { describe, expect, it } from "vitest";
import { type Harness, harness, type Transport } from "../../support/slack/harness.ts";
import { withMenu } from "../../support/slack/menu.ts";
import { CHANNEL, MEMBER } from "../../support/slack/payloads.ts";

describe.each<Transport>(["socket", "http"])("over %s, a form", (transport) => {
  const openNote = async (given?: Harness) => {
    const made = given ?? (await harness(transport));
    await made.command("/clin-pay");
    await made.press("Note");
    await expect.poll(() => made.slack.views.length).toBe(1);
    return made;
  };

  it("opens with its fields, and is answered beside the message", async () => {
    const { slack, submit, shown } = await openNote();
    expect(slack.views[0]).toMatchObject({
      callback_id: "v1:pay:save-note:t1",
      title: { text: "A note" },
      blocks: [{ block_id: "words", optional: false }, { block_id: "place" }, { block_id: "kind" }],
    });
    expect((await submit({ words: "good", kind: "form" })).body).toEqual({});
    expect(await shown(1)).toMatchObject({ way: "response_url", replaces: false, words: "Saved t1 kind place words." });
    expect(slack.problems).toEqual([]);
  });

  it("shows errors at their fields and stays open", async () => {
    const { submit, slack } = await openNote();
    expect((await submit({ words: "bad" })).body).toEqual({
      response_action: "errors",
      errors: { words: "Say it in other words." },
    });
    expect(slack.shown).toHaveLength(1);
    expect(slack.problems).toEqual([]);
  });

  it("replaces the message that it was opened from only where nobody else sees it", async () => {
    const made = await withMenu(transport);
    await made.press("Open update");
    await expect.poll(() => made.slack.views.length).toBe(1);
    await made.submit({ words: "x" });
    expect(await made.shown(1)).toMatchObject({ replaces: true, words: "Replaced." });
    await made.command("/clin-menu");
    await made.press("Open update", { ephemeral: false });
    await expect.poll(() => made.slack.views.length).toBe(2);
    await made.submit({ words: "x" });
    expect(await made.shown(3)).toMatchObject({ replaces: false, ephemeral: true, words: "Replaced." });
  });

  it("whose check is slow closes, and tells the errors beside a button that opens it again", async () => {
    const made = await withMenu(transport, { deferAfterMs: 30 });
    await made.press("Open slow");
    await expect.poll(() => made.slack.views.length).toBe(1);
    expect((await made.submit({ words: "bad" })).body).toEqual({});
    expect((await made.shown(1)).words).toBe("A noteSay it better.Open: A note");
    await made.press("Open: A note");
    await expect.poll(() => made.slack.views.length).toBe(2);
  });

  it("becomes a button where Slack cannot open it", async () => {
    const made = await withMenu(transport);
    made.slack.fail("views.open", { error: "expired_trigger_id" });
    made.slack.fail("views.open", { status: 500 });
    await made.press("Open");
    expect((await made.shown(1)).words).toBe("A noteOpen: A note");
    await made.press("Open: A note");
    expect((await made.shown(2)).words).toBe("A noteOpen: A note");
    await made.press("Open: A note");
    await expect.poll(() => made.slack.views.length).toBe(1);
  });

  it("that was opened half an hour ago is answered by another way", async () => {
    const { submit, shown, slack } = await openNote();
    for (const path of slack.uses.keys()) slack.uses.set(path, 0);
    await submit({ words: "good" });
    expect(await shown(1)).toMatchObject({ way: "chat.postEphemeral", channel: CHANNEL, user: MEMBER });
  });
});
