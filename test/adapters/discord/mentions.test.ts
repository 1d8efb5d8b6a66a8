import { describe, expect, it } from "vitest";
import type { Command } from "../../../src/bot/index.ts";
import { testCommands } from "../../support/bot.ts";
import { wordsOf } from "../../support/discord/fake-request.ts";
import { type HarnessSettings, harness, until } from "../../support/discord/harness.ts";
import { APPLICATION, CHANNEL, guild, MEMBER, message, ROLE } from "../../support/discord/payloads.ts";

const told = (value: string) => ({
  title: value,
  blocks: [{ kind: "text" as const, content: [{ type: "text" as const, value }] }],
});

/** Says what reached it, so that a test can read it off the channel. */
const commands: Command<Record<string, never>>[] = [
  ...testCommands.filter(({ name }) => name !== "ask"),
  ...["ask", "help"].map(
    (name): Command<Record<string, never>> => ({
      name,
      summary: name,
      options: {},
      access: "everyone",
      visibility: "private",
      examples: [],
      run: async ({ rest, visibility, moderator, community }) =>
        told(`${name}: "${rest}" ${visibility} ${community} ${(await moderator()) ? "moderator" : "member"}`),
    }),
  ),
];

async function speaking(
  settings: HarnessSettings = {},
  roles: { id: string; permissions: string }[] = [],
  owner?: string,
) {
  const all = await harness({ idle: true, ...settings, botSettings: { commands, ...settings.botSettings } });
  all.gateway.guilds = [guild(roles, owner)];
  await all.adapter.start();
  await until(() => expect(all.adapter.connected()).toBe(true));
  const say = (raw: object) => all.gateway.dispatch("MESSAGE_CREATE", raw);
  const answers = () => [...all.rest.messages.values()].map(wordsOf);
  return { ...all, say, answers };
}

describe("a mention", () => {
  it("is answered in the same channel, as a reply for all", async () => {
    const { say, rest, answers } = await speaking();
    const raw = message(`Hey <@${APPLICATION}> what do\nPGY3s make?`);
    say(raw);
    await until(() =>
      expect(answers()).toEqual(['ask: "Hey what do PGY3s make?" public discord:1200000000000000001 member']),
    );
    const [sent] = rest.messages.values();
    expect(sent).toMatchObject({
      channel: CHANNEL,
      body: { message_reference: { message_id: raw.id }, allowed_mentions: { parse: [] } },
    });
  });
  it("without words is answered with help", async () => {
    const { say, answers } = await speaking();
    say(message(` <@!${APPLICATION}> `));
    await until(() => expect(answers()[0]).toMatch(/^help: ""/));
  });
  it.each([
    ["@everyone, @here or nobody", message("@everyone @here <@1> hello")],
    ["a role of the bot", message(`<@&${APPLICATION}> hello`)],
    [
      "the ping of a reply",
      message("thanks", { type: 19, mentions: [{ id: APPLICATION, username: "preceptor", discriminator: "0" }] }),
    ],
    [
      "another bot",
      message(`<@${APPLICATION}> hi`, { author: { id: "1", username: "b", discriminator: "0", bot: true } }),
    ],
    ["itself", message(`<@${APPLICATION}> hi`, { author: { id: APPLICATION, username: "b", discriminator: "0" } })],
    ["a webhook", message(`<@${APPLICATION}> hi`, { webhook_id: "1" })],
    ["a pin", message(`<@${APPLICATION}> hi`, { type: 6 })],
  ])("by %s is none", async (_, raw) => {
    const { say, answers } = await speaking();
    say(raw);
    say(message(`<@${APPLICATION}> mark`));
    await until(() => expect(answers()).toHaveLength(1));
    expect(answers()[0]).toContain('"mark"');
  });
  it("delivered twice is answered once", async () => {
    const { say, answers } = await speaking();
    const raw = message(`<@${APPLICATION}> first`);
    say(raw);
    say(raw);
    say(message(`<@${APPLICATION}> second`));
    await until(() => expect(answers()).toHaveLength(2));
    expect(answers().join()).toContain("second");
  });
  it("in a thread is answered there", async () => {
    const { say, rest } = await speaking();
    say(message(`<@${APPLICATION}> hi`, { channel_id: "1300000000000000077" }));
    await until(() => expect([...rest.messages.values()][0]?.channel).toBe("1300000000000000077"));
  });
  it("is answered in several messages where one is too small, the first as a reply", async () => {
    const long = {
      title: "Long",
      blocks: Array.from({ length: 50 }, (_, index) => ({
        kind: "text" as const,
        content: [{ type: "text" as const, value: `Part ${index}.` }],
      })),
    };
    const { say, rest, answers } = await speaking({ botSettings: { guards: [() => ({ reply: long })] } });
    say(message(`<@${APPLICATION}> hi`));
    await until(() => expect(answers()).toHaveLength(2));
    expect([...rest.messages.values()].map(({ body }) => body.message_reference !== undefined)).toEqual([true, false]);
  });
  it("whose answer is changed afterwards sees the change", async () => {
    const { say, answers } = await speaking({
      botSettings: { guards: [() => ({ reply: told("First."), later: async () => told("Then.") })] },
    });
    say(message(`<@${APPLICATION}> hi`));
    await until(() => expect(answers()).toEqual(["Then."]));
  });
  it("stands there once, even where the answer to sending it was lost", async () => {
    const { say, rest, answers } = await speaking();
    rest.failures.push({ match: /POST \/channels/, times: 1, drop: "after" });
    say(message(`<@${APPLICATION}> hi`));
    await until(() => expect(rest.requests.filter(({ path }) => path.startsWith("/channels"))).toHaveLength(2));
    await until(() => expect(answers()).toHaveLength(1));
  });
  it("in a channel where the bot may not write is logged", async () => {
    const { say, rest, log } = await speaking();
    rest.failures.push({ match: /POST \/channels/, times: 1, status: 403, code: 50013 });
    say(message(`<@${APPLICATION}> hi`));
    await until(() => expect(log.lines.map(({ message: line }) => line)).toEqual(["a mention was not answered"]));
  });
});

describe("direct messages", () => {
  it("need no mention, and are for their reader alone", async () => {
    const { say, answers } = await speaking();
    say(message("what does it pay", { guild: null }));
    await until(() => expect(answers()).toEqual(['ask: "what does it pay" private null member']));
  });
  it("have no moderators", async () => {
    const { say, answers } = await speaking();
    say({ ...message("hi", { guild: null }), member: { roles: [ROLE] } });
    await until(() => expect(answers()[0]).toContain("member"));
  });
});

describe("who moderates by mention", () => {
  const MANAGER = "1500000000000000077";
  it.each([
    ["a configured role", [ROLE], [], undefined, "moderator"],
    ["a role with Manage Server", [MANAGER], [{ id: MANAGER, permissions: "32" }], undefined, "moderator"],
    ["the owner", [], [], MEMBER, "moderator"],
    ["a role without it", [MANAGER], [{ id: MANAGER, permissions: "2048" }], undefined, "member"],
    ["a role that nobody knows", ["1"], [], undefined, "member"],
  ])("%s", async (_, roles, known, owner, word) => {
    const { say, rest, answers } = await speaking({}, known, owner);
    say(message(`<@${APPLICATION}> hi`, { roles }));
    await until(() => expect(answers()[0]).toMatch(new RegExp(`${word}$`)));
    expect(rest.requests).toHaveLength(2);
  });
  it("nobody, in a server that is not known yet", async () => {
    const { say, answers } = await speaking({}, [{ id: MANAGER, permissions: "32" }]);
    say(message(`<@${APPLICATION}> hi`, { roles: [MANAGER], guild: "1200000000000000999" }));
    await until(() => expect(answers()[0]).toMatch(/member$/));
  });
});
