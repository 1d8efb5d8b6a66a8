import { describe, expect, it } from "vitest";
import { type Guard, type Invocation, saying } from "../../src/bot/index.ts";
import { testBot } from "../support/bot.ts";

const caller = {
  surface: "discord",
  member: "discord:1",
  community: "discord:9",
  locale: "en-US",
  moderator: async () => false,
} as const;
const command = (name: string, more: Partial<Invocation & { kind: "command" }> = {}): Invocation => ({
  ...caller,
  kind: "command",
  name,
  ...more,
});
const press = (route: string, from: "private" | "shared" = "private", values: string[] = []): Invocation => ({
  ...caller,
  kind: "press",
  route,
  values,
  from,
});

const words = async (bot: ReturnType<typeof testBot>, invocation: Invocation) =>
  JSON.stringify(await bot.dispatch(invocation));

describe("dispatch", () => {
  it("runs a command with typed options", async () => {
    expect(await words(testBot(), command("pay", { options: { credential: "resident", level: "3" } }))).toContain(
      "$90-140/hr for resident 3",
    );
  });

  it("reads options from text, in any order, with smart punctuation", async () => {
    expect(await words(testBot(), command("pay", { text: "level:3 “resident”" }))).toContain(
      "$90-140/hr for resident 3",
    );
  });

  it("says which option it did not understand, and does not repeat what was typed", async () => {
    const said = await words(testBot(), command("pay", { options: { level: "seventeen" } }));
    expect(said).toContain("(bad-option level)");
    expect(said).not.toContain("seventeen");
    expect(await words(testBot(), command("pay", { options: { credential: "wizard" } }))).toContain(
      "(bad-option credential)",
    );
    expect(await words(testBot(), command("pay", { options: { __proto__x: "1" } }))).toContain("bad-option");
  });

  it("turns a failure into a reply with a reference that is also in the log", async () => {
    const bot = testBot();
    expect(await words(bot, command("broken"))).toContain("Reference: ref-1");
    expect(bot.log.lines).toEqual([
      expect.objectContaining({
        level: "error",
        fields: expect.objectContaining({ reference: "ref-1", where: "broken" }),
      }),
    ]);
  });

  it("answers an unknown command or an old button kindly", async () => {
    expect(await words(testBot(), command("nothing"))).toContain("unknown-command");
    for (const route of ["v0:pay:more:x", "v1:pay:gone:x", "v1:gone:more:x", "v1:pay:constructor:", "garbage"])
      expect(await words(testBot(), press(route))).toContain("out of date");
  });

  it("answers a press on a shared message privately, and never edits it", async () => {
    const invocation = press("v1:pay:more:residents", "shared");
    expect(testBot().declared(invocation)).toEqual({ visibility: "private", mode: "add", opensForm: false });
    expect(await testBot().dispatch(invocation)).toMatchObject({ visibility: "private", mode: "add" });
    expect(await testBot().dispatch(press("v1:pay:more:residents"))).toMatchObject({ mode: "update" });
  });

  it("declares a mention public and a command private", () => {
    expect(testBot().declared(command("ask", { visibility: "public" })).visibility).toBe("public");
    expect(testBot().declared(command("ask")).visibility).toBe("private");
  });

  it("opens a form, and gives errors by field", async () => {
    expect(await testBot().dispatch(press("v1:pay:open-note:"))).toMatchObject({
      kind: "form",
      form: { route: "v1:pay:save-note:t1" },
    });
    const submit: Invocation = { ...caller, kind: "submit", route: "v1:pay:save-note:t1", fields: { words: "bad" } };
    expect(await testBot().dispatch(submit)).toEqual({ kind: "errors", errors: { words: "Say it in other words." } });
  });

  it("suggests values, filtered by what was typed, 25 at most", async () => {
    const all = await testBot().dispatch({ ...caller, kind: "suggest", name: "pay", option: "specialty", text: "" });
    expect(all.kind === "choices" && all.choices).toHaveLength(25);
    const some = await testBot().dispatch({
      ...caller,
      kind: "suggest",
      name: "pay",
      option: "specialty",
      text: "y 59",
    });
    expect(some).toEqual({ kind: "choices", choices: [{ label: "Specialty 59", value: "specialty-59" }] });
  });

  it("shows every guard all free text, in order, before the handler runs", async () => {
    const seen: string[][] = [];
    const watching: Guard = ({ freeText }) => {
      seen.push(freeText);
      return null;
    };
    const stopping: Guard = ({ freeText }) =>
      freeText.some((part) => part.includes("stop")) ? { reply: saying("stopped") } : null;
    const bot = testBot({ guards: [watching, stopping] });
    expect(await words(bot, command("ask", { options: { question: "please stop" } }))).toContain("stopped");
    expect(await words(bot, command("pay", { text: "stop" }))).toContain("stopped");
    expect(
      await words(bot, { ...caller, kind: "submit", route: "v1:pay:save-note:t1", fields: { a: "x", b: "stop" } }),
    ).toContain("stopped");
    expect(await words(bot, press("v1:pay:pick:c", "private", ["stop"]))).toContain("stopped");
    expect(await bot.dispatch({ ...caller, kind: "suggest", name: "ask", option: "question", text: "stop" })).toEqual({
      kind: "choices",
      choices: [],
    });
    expect(seen).toEqual([["please stop"], ["stop"], ["x", "stop"], ["stop"], ["stop"]]);
  });

  it("gives moderators' commands to the access guard, and a guard that fails stops the command", async () => {
    const asked: string[] = [];
    const bot = testBot({
      guards: [
        ({ access }) => {
          asked.push(access);
          return null;
        },
        () => Promise.reject(new Error("store down")),
      ],
    });
    expect(await words(bot, command("moderate status"))).toContain("Reference");
    expect(asked).toEqual(["moderators"]);
  });

  it("refuses free text that no form could have sent", async () => {
    expect(await words(testBot(), command("ask", { text: "x".repeat(5000) }))).toContain("too-long");
  });

  it("does work for after the reply only when asked, and can replace the reply with it", async () => {
    const bot = testBot({ couriers: { discord: { deliver: async () => "delivered" } } });
    const response = await bot.dispatch(press("v1:pay:send:"));
    expect(JSON.stringify(response)).toContain("Sending.");
    expect(response.kind === "reply" && (await response.later?.())).toMatchObject({ title: "Sent" });
  });
});
