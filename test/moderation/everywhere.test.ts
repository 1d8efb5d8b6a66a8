/** The moderators' tools through the real Discord and Slack clients and the page. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asking, asking, UNANSWERED } from "../support/asking.ts";
import { type Cast, castOn, type Stage } from "../support/cast.ts";
import { base } from "../support/content.ts";
import { wordsOf } from "../support/discord/fake-request.ts";
import {
  CHANNEL as DISCORD_CHANNEL,
  press as discordPress,
  submit as discordSubmit,
} from "../support/discord/payloads.ts";
import { reads } from "../support/people.ts";
import { pressPayload, CHANNEL as SLACK_CHANNEL } from "../support/slack/payloads.ts";

const GME = "Our GME office: form at https://gme.example.org/outside-work";
const ANSWER = "v1:answer:open:pay/residents";
const ONLY = "Only moderators of this community can do that.";
const patience = { timeout: 8000, interval: 10 };

let program: Asking;
beforeAll(async () => {
  program = await asking();
}, 60_000);
afterAll(async () => {
  const { discord, slack } = program;
  await program.stop();
  expect(discord.rest.problems).toEqual([]);
  expect(slack.problems).toEqual([]);
});

describe.each<Stage>(["Discord", "Slack", "the page"])("on %s", (stage) => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOn(stage, program, "everywhere");
  });

  it("a moderator sees the status; a member gets one private line", async () => {
    await cast.moderator.command("moderate status");
    await reads(cast.moderator, `Version ${program.app.content.current().version}, in force since`);
    for (const name of ["status", "preview", "stale", "notes", "routes", "panel"]) {
      await cast.bystander.command(`moderate ${name}`);
      await reads(cast.bystander, ONLY);
    }
    for (const route of ["v1:moderate:status:", "v1:moderate:note-add:pay", "v1:moderate:channel-here:"]) {
      await cast.bystander.forge(route);
      await reads(cast.bystander, ONLY);
      expect(cast.bystander.hasForm()).toBe(false);
    }
    await cast.bystander.forgeForm("v1:moderate:note-add:pay", { text: GME, until: "" });
    await reads(cast.bystander, ONLY);
  });

  it("a note goes from its form to members' answers, and to no other community", async () => {
    const { moderator, member, stranger } = cast;
    await moderator.command("moderate notes");
    await reads(moderator, "There is no note yet");
    await moderator.press("Add a note");
    await reads(moderator, "Which answer is the note for?");
    await moderator.press("pay");
    await reads(moderator, "Add a note: pay");
    await moderator.press("What residents are paid");
    expect(moderator.hasForm()).toBe(true);
    await moderator.fill({ text: "This is not moonlighting.", until: "" });
    await reads(moderator, "a promise nobody can make");
    await moderator.forge("v1:moderate:note-add:pay/residents");
    await moderator.fill({ text: GME, until: "" });
    await reads(moderator, "Saved.");
    await member.forge(ANSWER);
    await reads(member, /From this community \(a moderator, \w+ \d+, \d{4}\): Our GME office: form at/);
    expect(member.words()).toContain("gme.example.org/outside-work");
    if (stranger) {
      await stranger.forge(ANSWER);
      await reads(stranger, "One page lists");
      expect(stranger.words()).not.toContain("From this community");
      await stranger.forge(`v1:moderate:note-drop:${await noteIdOf(stage)}`);
      await reads(stranger, "There is no note yet");
    }
    await moderator.press("All notes");
    await reads(moderator, "no end date");
  });

  it("a note is changed and removed", async () => {
    const { moderator, member } = cast;
    await moderator.command("moderate notes");
    await reads(moderator, "1 note, 0 expired");
    const option = moderator.labels().findLast((label) => label.startsWith("Our GME office")) ?? "";
    await moderator.press(option);
    await reads(moderator, "Shown no end date.");
    await moderator.press("Change");
    await moderator.fill({ text: "Ask the GME office first.", until: "2099-01-31" });
    await reads(moderator, "until Jan 31, 2099");
    await moderator.press("Remove");
    await reads(moderator, "Members stop seeing it at once");
    await moderator.press("Remove it now");
    await reads(moderator, "Removed.");
    await member.forge(ANSWER);
    await reads(member, "One page lists");
    expect(member.words()).not.toContain("From this community");
  });

  it("whom to ask stands under answers and in the honest no", async () => {
    const { moderator, member, stranger } = cast;
    await moderator.command("moderate routes");
    await reads(moderator, "None is set.");
    await moderator.press("All other topics");
    await moderator.fill({ words: "the chief residents in #ask-chiefs", url: "https://example.com/chiefs" });
    await reads(moderator, "Saved. Members now read this under the topic All other topics.");
    await member.forge(ANSWER);
    await reads(member, "Ask a person: the chief residents in #ask-chiefs");
    await member.command("ask", UNANSWERED);
    await reads(member, "Ask a person: the chief residents");
    if (stranger) {
      await stranger.command("ask", UNANSWERED);
      await reads(stranger, "I do not have a reviewed answer");
      expect(stranger.words()).not.toContain("Ask a person");
    }
  });

  it("an answer and a pasted text are previewed with what the checker says", async () => {
    const { moderator } = cast;
    await moderator.command("moderate preview");
    await reads(moderator, "paste the text of a file");
    await moderator.press("pay");
    await reads(moderator, "Preview: pay");
    await moderator.press("What residents are paid");
    await reads(moderator, "The checker found nothing.");
    expect(moderator.words()).toContain("One page lists");
    await moderator.press("Paste Markdown");
    await moderator.fill({ id: "pay/nights", text: "# Night rates\n\nThis is not moonlighting.", rest: "" });
    await reads(moderator, "There is no data at the top yet.");
    expect(moderator.words()).toContain("Night rates");
    expect(moderator.words()).toContain("a promise nobody can make");
    await moderator.forge("v1:moderate:preview-paste:");
    await moderator.fill({ id: "pay/nights", text: "# T\n\nPt John Smith, mrn 12345678, asked.", rest: "" });
    await reads(moderator, "was not read any further");
  });

  it("what is due is listed", async () => {
    const { moderator } = cast;
    await moderator.command("moderate stale");
    await reads(moderator, /overdue|Nothing is due/);
    await moderator.press("Within 90 days");
    await reads(moderator, "Owner: project.");
  });

  it("a role that was taken away is gone at the next press, and in a form that was open", async () => {
    const { moderator } = cast;
    await moderator.command("moderate notes");
    await moderator.press("Add a note");
    await reads(moderator, "Which answer is the note for?");
    await moderator.forge("v1:moderate:note-add:pay");
    expect(moderator.hasForm()).toBe(true);
    const promote = await cast.demote();
    await moderator.fill({ text: GME, until: "" });
    await reads(moderator, ONLY);
    await moderator.press("Add a note");
    await reads(moderator, ONLY);
    await promote();
    await moderator.command("moderate notes");
    await reads(moderator, "There is no note yet");
  });
});

/** The note of the community of this stage, by its id in the store. */
async function noteIdOf(stage: Stage): Promise<string> {
  const community = stage === "Discord" ? "discord:1200000000000000001" : "slack:T0001";
  const record = await program.app.bot.services().communities.get(community);
  return record.notes[0]?.id ?? "";
}

describe("a panel", () => {
  const LABELS = ["Start", "Ask", "Eligibility", "Pay", "HIPAA", "Malpractice", "Disclosure"];

  it("on Discord is a message for all; its buttons answer whoever presses, privately, months later", async () => {
    const { discord, forward } = program;
    const { moderator, ids } = await castOn("Discord", program, "panel");
    await moderator.command("moderate panel");
    await reads(moderator, "New to paid AI-training work?");
    const posted = [...discord.rest.interactions.values()].find(({ original }) =>
      wordsOf(original).includes("New to paid"),
    );
    expect(posted?.original?.ephemeral).toBe(false);
    forward(200 * 24 * 3600_000);
    for (const label of LABELS) {
      const route = moderator.routeOf(label);
      const pressed = discord.interact(
        discordPress(route, { shared: true, member: ids.member, asker: "1400000000000000777" }),
      );
      await expect.poll(() => pressed.original ?? pressed.modal, patience).toBeDefined();
      if (label === "Ask") {
        const { custom_id: form } = pressed.modal as { custom_id: string };
        const asked = discord.interact(
          discordSubmit(
            form,
            { question: "what do residents make" },
            { from: "shared", member: ids.member, asker: "1400000000000000777" },
          ),
        );
        await expect.poll(() => wordsOf(asked.original), patience).toContain("One page lists");
        expect(asked.original?.ephemeral).toBe(true);
        continue;
      }
      expect(pressed.original?.ephemeral, label).toBe(true);
      expect(wordsOf(pressed.original), label).not.toMatch(/out of date|Reference|Only moderators/);
    }
    expect(wordsOf(posted?.original)).toContain("New to paid AI-training work?");
  });

  it("on Slack is posted into the channel; its buttons answer privately", async () => {
    const { slack } = program;
    const { moderator, ids } = await castOn("Slack", program, "panel");
    await moderator.command("moderate panel");
    await reads(moderator, "New to paid AI-training work?");
    expect(slack.shown.at(-1)?.ephemeral).toBe(false);
    for (const label of LABELS) {
      const [messages, views] = [slack.shown.length, slack.views.length];
      const action = { type: "button", action_id: moderator.routeOf(label), value: "x" };
      await slack.overSocket("interactive", pressPayload(action, { user: ids.member, ephemeral: false }, slack.once()));
      if (label === "Ask") {
        await expect.poll(() => slack.views.length, patience).toBeGreaterThan(views);
        continue;
      }
      await expect.poll(() => slack.shown.length, patience).toBeGreaterThan(messages);
      expect(slack.shown.at(-1)?.ephemeral, label).toBe(true);
      expect(slack.shown.at(-1)?.words, label).not.toMatch(/out of date|Reference|Only moderators/);
    }
  });

  it("on the page stands in the conversation, and works", async () => {
    const { moderator } = await castOn("the page", program, "panel");
    await moderator.command("moderate panel");
    await reads(moderator, "New to paid AI-training work?");
    for (const label of LABELS) {
      await moderator.press(label);
      expect(moderator.words(), label).not.toMatch(/out of date|Reference|Only moderators/);
    }
  });
});

describe("a channel for moderators", () => {
  const PAY = "answers/pay/residents.md";
  const good = base[PAY] ?? "";

  it("is told on both platforms when a file breaks, once, and when it is mended", { timeout: 60_000 }, async () => {
    const { discord, slack, folder } = program;
    const onDiscord = await castOn("Discord", program, "channel");
    const onSlack = await castOn("Slack", program, "channel");
    for (const { moderator } of [onDiscord, onSlack]) {
      await moderator.command("moderate status");
      await reads(moderator, "in force since");
      await moderator.press("Tell this channel when a file is broken");
    }
    await reads(onDiscord.moderator, "Moderators are told in this channel");
    await expect.poll(() => slack.shown.at(-1)?.words, patience).toContain("Moderators are told in this channel");
    const posts = (): [string[], string[]] => [
      [...discord.rest.messages.values()]
        .filter(({ channel }) => channel === DISCORD_CHANNEL)
        .map((one) => wordsOf(one)),
      slack.shown.flatMap((one) =>
        one.way === "chat.postMessage" && one.channel === SLACK_CHANNEL ? [one.words] : [],
      ),
    ];
    const both = (count: number, words: RegExp) =>
      expect
        .poll(() => posts().map((all) => [all.length, words.test(all.at(-1) ?? "")]), { timeout: 15_000, interval: 20 })
        .toEqual([
          [count, true],
          [count, true],
        ]);
    await both(1, /From now on I say here/);
    await folder.write({ [PAY]: good.replace("reviewed: 2026-11-01", "reviewed: soon") });
    await both(2, /residents\.md:\d+: `reviewed` must be a date/);
    await folder.write({ [PAY]: good });
    await both(3, /The content files are in order again/);
    for (const { bystander } of [onDiscord, onSlack]) {
      await bystander.forge("v1:moderate:channel-off:");
      await reads(bystander, ONLY);
    }
  });
});
