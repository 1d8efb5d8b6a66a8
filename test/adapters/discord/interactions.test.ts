import { describe, expect, it } from "vitest";
import { wordsOf } from "../../support/discord/fake-request.ts";
import { harness, until } from "../../support/discord/harness.ts";
import { autocomplete, command, GUILD, MEMBER, pick, press, ROLE, submit } from "../../support/discord/payloads.ts";

const MANAGE_GUILD = String(1 << 5);

describe("commands", () => {
  it("are answered privately by the first response, and by nothing else", async () => {
    const { discord, rest } = await harness();
    const shown = discord.interact(command("pay", { credential: "resident", level: 3 }));
    await until(() => expect(wordsOf(shown.original)).toContain("$90-140/hr for resident 3"));
    expect(shown.original?.ephemeral).toBe(true);
    expect(rest.requests.map(({ path }) => path).filter((path) => path !== "/gateway/bot")).toEqual([
      `/interactions/${shown.raw.id}/${shown.raw.token}/callback`,
    ]);
  });
  it("send every kind of block", async () => {
    const { discord } = await harness();
    const shown = discord.interact(command("everything"));
    await until(() => expect(wordsOf(shown.original)).toContain("A J-1 visa forbids this work"));
  });
  it("send what is too long in several messages, all private and in order", async () => {
    const { discord } = await harness();
    const shown = discord.interact(command("long"));
    await until(() => expect(wordsOf(shown.followUps.at(-1))).toContain("Paragraph 30"));
    const words = [shown.original, ...shown.followUps].map(wordsOf).join("\n");
    expect([...words.matchAll(/Paragraph (\d+)/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(shown.followUps.every(({ ephemeral }) => ephemeral)).toBe(true);
  });
  it("bring a file beside the message", async () => {
    const reply = {
      title: "Letter",
      blocks: [{ kind: "copy" as const, text: "Dear Dr. ____" }],
      file: { name: "a letter.txt", text: "Dear Dr. ____ \u2013 \u00e9" },
    };
    const { discord } = await harness({ botSettings: { guards: [() => ({ reply })] } });
    const shown = discord.interact(command("pay"));
    await until(() => expect(shown.original?.files).toEqual([{ name: "a-letter.txt", text: reply.file.text }]));
    expect(shown.original?.ephemeral).toBe(true);
  });
  it("show a reference when they fail", async () => {
    const { discord, bot } = await harness();
    const shown = discord.interact(command("broken"));
    await until(() => expect(wordsOf(shown.original)).toBe("Something failed. Reference: ref-1"));
    expect(bot.log.lines).toMatchObject([{ level: "error", fields: { reference: "ref-1", where: "broken" } }]);
  });
  it("that are not known say so", async () => {
    const { discord } = await harness();
    const shown = discord.interact(command("gone"));
    await until(() => expect(wordsOf(shown.original)).toBe("(unknown-command)"));
  });
  it("know members, communities and direct messages", async () => {
    const { discord } = await harness({
      botSettings: {
        guards: [
          ({ invocation: { member, community, locale } }) => ({
            reply: {
              title: "",
              blocks: [{ kind: "text", content: [{ type: "text", value: `${member} ${community} ${locale}` }] }],
            },
          }),
        ],
      },
    });
    const inGuild = discord.interact(command("pay"));
    const direct = discord.interact(command("pay", {}, { guild: null }));
    await until(() => expect(wordsOf(inGuild.original)).toBe(`discord:${MEMBER} discord:${GUILD} en-US`));
    await until(() => expect(wordsOf(direct.original)).toBe(`discord:${MEMBER} null en-US`));
  });
});

describe("moderators", () => {
  it.each([
    ["with Manage Server", { permissions: MANAGE_GUILD }, "You moderate."],
    ["as administrators", { permissions: "8" }, "You moderate."],
    ["by a configured role", { roles: [ROLE] }, "You moderate."],
    ["without either", { roles: ["1"], permissions: "2048" }, "You do not."],
    ["with permissions that cannot be read", { permissions: "all" }, "You do not."],
    ["in direct messages", { guild: null, permissions: MANAGE_GUILD, roles: [ROLE] }, "You do not."],
  ])("%s", async (_, where, words) => {
    const { discord, rest } = await harness();
    const shown = discord.interact(command("moderate status", {}, where));
    await until(() => expect(wordsOf(shown.original)).toBe(words));
    expect(rest.requests).toHaveLength(2);
  });
});

describe("autocomplete", () => {
  it("offers at most 25 choices", async () => {
    const { discord } = await harness();
    const all = discord.interact(autocomplete("pay", "specialty", ""));
    const some = discord.interact(autocomplete("ask", "question", "specialty 59"));
    await until(() => expect(all.choices).toHaveLength(25));
    await until(() => expect(some.choices).toEqual([{ name: "Specialty 59", value: "specialty-59" }]));
  });
  it("says nothing when it is late", async () => {
    const { discord, rest, log } = await harness({ botSettings: { guards: [() => new Promise(() => undefined)] } });
    const late = discord.interact(autocomplete("pay", "specialty", "x"));
    await new Promise((resolve) => setTimeout(resolve, 2_700));
    expect(late.answered).toBeUndefined();
    expect(rest.requests).toHaveLength(1);
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("presses", () => {
  it("update the message they stand on", async () => {
    const { discord } = await harness();
    const shown = discord.interact(press("v1:pay:more:residents"));
    await until(() => expect(wordsOf(shown.original)).toContain("Details of residents."));
    expect(shown.answered).toBe(7);
  });
  it("on a shared message answer privately and leave it alone", async () => {
    const { discord } = await harness();
    const shown = discord.interact(press("v1:pay:more:residents", { shared: true }));
    await until(() => expect(shown.answered).toBe(4));
    expect(shown.original?.ephemeral).toBe(true);
  });
  it("in direct messages update, since nobody else is there", async () => {
    const { discord } = await harness();
    const shown = discord.interact(press("v1:pay:more:residents", { shared: true, guild: null }));
    await until(() => expect(shown.answered).toBe(7));
  });
  it("share into the channel for all", async () => {
    const { discord } = await harness();
    const shown = discord.interact(press("v1:pay:share:"));
    await until(() => expect(wordsOf(shown.original)).toContain("Shared for all."));
    expect(shown.original?.ephemeral).toBe(false);
  });
  it("of another version say so and change nothing", async () => {
    const { discord } = await harness();
    for (const route of ["v0:pay:more:x", "v1:pay:gone:", "somebody else's"]) {
      const shown = discord.interact(press(route));
      await until(() => expect(wordsOf(shown.original)).toContain("out of date"));
      expect(shown).toMatchObject({ answered: 4, original: { ephemeral: true } });
    }
  });
  it("bring what was picked", async () => {
    const { discord } = await harness();
    const shown = discord.interact(pick("v1:pay:pick:credential", ["np"]));
    await until(() => expect(wordsOf(shown.original)).toBe("Picked credential np."));
  });
  it("send a copy to the direct messages, and say that it came", async () => {
    const { discord, rest } = await harness();
    const shown = discord.interact(press("v1:pay:send:"));
    await until(() => expect(wordsOf(shown.original)).toBe("Sent."));
    expect([...rest.messages.values()].map((message) => [message.channel, wordsOf(message)])).toEqual([
      [MEMBER.replace(/^14/, "17"), "Your copy."],
    ]);
    expect(rest.requests.map(({ path }) => path.split("/")[1])).toEqual([
      "gateway",
      "interactions",
      "users",
      "channels",
      "webhooks",
    ]);
  });
  it("say when direct messages are closed", async () => {
    const { discord, rest } = await harness();
    rest.closed.add(MEMBER);
    const shown = discord.interact(press("v1:pay:send:"));
    await until(() => expect(wordsOf(shown.original)).toBe("Could not be sent."));
  });
});

describe("forms", () => {
  it("open with what is filled in already", async () => {
    const { discord } = await harness();
    const shown = discord.interact(press("v1:pay:open-note:"));
    await until(() => expect(shown.modal).toBeDefined());
    expect(shown.modal).toMatchObject({
      custom_id: "v1:pay:save-note:t1",
      title: "A note",
      components: [
        { label: "What should it say?", component: { required: true, max_length: 500 } },
        { component: { value: "GME office" } },
        { component: { type: 3 } },
      ],
    });
  });
  it("bring their fields back", async () => {
    const { discord } = await harness();
    const shown = discord.interact(
      submit("v1:pay:save-note:t1", { words: "fine", place: "", kind: ["link"] }, { from: "private" }),
    );
    await until(() => expect(wordsOf(shown.original)).toBe("Saved t1 kind place words."));
    expect(shown.original?.ephemeral).toBe(true);
  });
  it("say what is wrong with a field", async () => {
    const { discord } = await harness();
    const shown = discord.interact(submit("v1:pay:save-note:t1", { words: "bad" }));
    await until(() => expect(wordsOf(shown.original)).toBe("Say it in other words."));
    expect(shown.original?.ephemeral).toBe(true);
  });
  it("that do not fit are a fault with a reference, and never cut", async () => {
    const form = {
      route: "v1:pay:save-note:",
      opener: "v1:pay:open-note:",
      title: "x".repeat(46),
      submit: "Save",
      fields: [{ id: "a", kind: "line" as const, label: "A" }],
    };
    const opening = { visibility: "private" as const, mode: "add" as const, opensForm: true, run: () => ({ form }) };
    const { discord, bot } = await harness({
      botSettings: { actions: [{ owner: "wide", presses: { open: opening } }] },
    });
    const shown = discord.interact(press("v1:wide:open:"));
    await until(() => expect(wordsOf(shown.original)).toBe("Something failed. Reference: ref-1"));
    expect(bot.log.lines).toMatchObject([{ fields: { where: "pay:save-note" } }]);
  });
});
