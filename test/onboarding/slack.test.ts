/** /start to a plan, and the Home tab, through the real Bolt app on a fake Slack. */
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createSlackAdapter } from "../../src/adapters/slack/index.ts";
import { type Members, memoryMembers } from "../../src/onboarding/index.ts";
import { realCore } from "../support/onboarding.ts";
import { words } from "../support/slack/checks.ts";
import {
  CHANNEL,
  commandPayload,
  eventPayload,
  homeOpenedEvent,
  homePressPayload,
  MEMBER,
  pressPayload,
  TEAM,
} from "../support/slack/payloads.ts";
import { fakeSlack } from "../support/slack/server.ts";

let members: Members = memoryMembers();
const core = await realCore({
  members: {
    get: (member) => members.get(member),
    update: (member, change) => members.update(member, change),
    forget: (member) => members.forget(member),
    export: (member) => members.export(member),
  },
});
const ME = `slack:${TEAM}:${MEMBER}`;
beforeEach(() => {
  members = memoryMembers();
});

type Blocks = readonly { type: string; elements?: readonly object[] }[];

/** What Slack sends for the button, or the option of a select, with this label. */
function actionOf(blocks: Blocks, label: string) {
  for (const block of blocks)
    for (const element of block.type === "actions" ? (block.elements ?? []) : []) {
      const found = element as {
        type: string;
        action_id: string;
        text?: { text: string };
        value?: string;
        options?: { text: { text: string }; value: string }[];
      };
      const { type, action_id } = found;
      if (type === "button" && found.text?.text === label) return { type, action_id, value: found.value };
      const option = found.options?.find(({ text }) => text.text === label);
      if (option) return { type, action_id, selected_option: option };
    }
  throw new Error(`nothing is labelled "${label}" in: ${words(blocks)}`);
}

async function connected() {
  const slack = await fakeSlack();
  slack.channels.add(CHANNEL).add(MEMBER);
  const adapter = createSlackAdapter({
    bot: core.bot,
    log: core.log,
    clock: () => new Date(),
    connection: { kind: "socket", appToken: "xapp-good", botToken: "xoxb-good" },
    apiUrl: slack.apiUrl,
    prefix: "clin-",
    moderators: [],
    onFatal: () => undefined,
    timings: { retryMs: 20 },
  });
  onTestFinished(async () => {
    await adapter.stop();
    await slack.stop();
    expect(slack.problems).toEqual([]);
  });
  await adapter.start();
  const last = () => slack.shown.at(-1)?.message.blocks ?? [];
  const home = () => slack.homes.get(MEMBER)?.blocks ?? [];
  return {
    slack,
    home,
    async command(name: string) {
      await slack.overSocket("slash_commands", commandPayload(`/clin-${name}`, "", {}, slack.once()));
      return words(last());
    },
    async press(label: string) {
      const before = slack.shown.length;
      await slack.overSocket("interactive", pressPayload(actionOf(last(), label), {}, slack.once()));
      await expect.poll(() => slack.shown.length, { timeout: 5000, interval: 5 }).toBeGreaterThan(before);
      expect(slack.shown.at(-1)?.replaces).toBe(true);
      return words(last());
    },
    async opensHome(event = homeOpenedEvent()) {
      await slack.overSocket("events_api", eventPayload(event, {}, slack.once()));
    },
    async pressesHome(label: string, then: (shown: string) => boolean) {
      await slack.overSocket("interactive", homePressPayload(actionOf(home(), label), {}, slack.once()));
      await expect.poll(() => then(words(home())), { timeout: 5000, interval: 5 }).toBe(true);
    },
  };
}

it("on Slack a member comes from /start to a plan in one message that changes in place", async () => {
  const { command, press, slack } = await connected();
  expect(await command("start")).toContain("not your program's chiefs, and not the moderators");
  await press("Remember my answers for 180 days");
  await press("Resident");
  await press("PGY-3");
  await press("Emergency and critical care");
  await press("Emergency medicine");
  await press("Academic medical center or university");
  expect(await press("J-1 exchange visitor")).toContain("J-1: no paid work outside your program");
  await press("Back");
  await press("US citizen or permanent resident");
  expect(await press("About 5 hours a week")).toContain("Your plan: 0 of 10 done");
  await press("Open the next step");
  expect(await press("Done")).toContain("Your plan: 1 of 10 done");
  expect((await members.get(ME))?.steps.program?.state).toBe("done");
  expect(slack.shown.every(({ ephemeral }) => ephemeral)).toBe(true);
});

describe("the Home tab", () => {
  it("shows the plan, and changes in place", async () => {
    const { opensHome, pressesHome, home, slack } = await connected();
    await opensHome();
    await expect.poll(() => words(home()), { timeout: 5000, interval: 5 }).toContain("You have no plan yet");
    await pressesHome("Start", (shown) => shown.includes("Who can see your answers"));
    await pressesHome("Remember my answers for 180 days", (shown) => shown.includes("Your credential"));
    await pressesHome("Registered nurse", (shown) => shown.includes("Your specialty"));
    for (const next of ["Who employs you", "What allows you to work", "Hours a week", "Your plan: 0 of"])
      await pressesHome("Skip", (shown) => shown.includes(next));
    await pressesHome("Open the next step", (shown) => shown.includes("How long:"));
    await pressesHome("Done", (shown) => shown.includes("Your plan: 1 of"));
    expect((await members.get(ME))?.profile).toEqual({ credential: "rn" });
    expect(slack.shown).toEqual([]);
  });

  it("sends what is to be read beside it as a direct message", async () => {
    await members.update(ME, () => ({ profile: { credential: "rn" }, steps: {}, usedAt: "2026-11-20T12:00:00Z" }));
    const { opensHome, pressesHome, home, slack } = await connected();
    await opensHome();
    await expect.poll(() => words(home()), { timeout: 5000, interval: 5 }).toContain("Your plan: 0 of");
    await pressesHome("Open the next step", (shown) => shown.includes("How long:"));
    const before = words(home());
    await pressesHome("Visa holders: remote or 1099 work still counts as work", () => slack.shown.length > 0);
    expect(slack.shown[0]).toMatchObject({ way: "chat.postMessage", channel: MEMBER });
    expect(words(home())).toBe(before);
  });

  it("is not drawn for the messages tab", async () => {
    const { opensHome, slack } = await connected();
    await opensHome(homeOpenedEvent({ tab: "messages" }));
    await opensHome();
    await expect.poll(() => slack.homes.size, { timeout: 5000, interval: 5 }).toBe(1);
    expect(slack.count("views.publish")).toBe(1);
  });
});
