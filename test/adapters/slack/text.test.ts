import { describe, expect, it } from "vitest";
import { createMemory } from "../../../src/adapters/slack/memory.ts";
import { escaped, messageText, slashCommand, unescaped } from "../../../src/adapters/slack/text.ts";

describe("Slack's escapes", () => {
  it("come back as they were", () => {
    for (const text of ["a & b < c > d", "&lt;", "&amp;lt;", "<!channel>"]) expect(unescaped(escaped(text))).toBe(text);
  });
});

describe("the words of a message", () => {
  it.each([
    ["<@U0BOT> what does it pay", "what does it pay"],
    ["hey <@U0BOT|preceptor>, what does it pay?", "hey , what does it pay?"],
    ["<!channel> <!subteam^S1|@gme> hello", "hello"],
    ["see <https://example.com/a?b=1&amp;c=2> please", "see https://example.com/a?b=1&c=2 please"],
    ["see <https://example.com|the page> in <#C1|general> or <#C2|>", "see the page in #general or #C2"],
    ["BP &lt;140/90 &amp; HR &gt;100", "BP <140/90 & HR >100"],
  ])("%s", (raw, words) => {
    expect(messageText(raw)).toBe(words);
  });
});

describe("a slash command", () => {
  const names = ["pay", "moderate status", "help", "payback"];
  const read = (command: string, text = "", prefix = "clin-") => slashCommand(command, text, { prefix, names });

  it.each([
    [["/clin-pay", "pgy3 em"], "pay", "pgy3 em"],
    [["/CLIN-PAY", ""], "pay", ""],
    [["/clin-payback", ""], "payback", ""],
    [["/preceptor", "/pay x"], "pay", "x"],
    [["/preceptor", "PAY x"], "pay", "x"],
    [["/preceptor", "payroll"], "help", "payroll"],
    [["/clin-moderate", "status now"], "moderate status", "now"],
    [["/clin-moderate", "statusnow"], "help", "moderate statusnow"],
    [["/clin-pay", "HELP"], "help", "pay"],
    [["/pay", "x"], "pay", "x"],
  ] as const)("%j is %s", ([command, text], name, rest) => {
    expect(read(command, text)).toEqual({ name, text: rest });
  });

  it("needs no prefix where none is set", () => {
    expect(read("/pay", "x", "")).toEqual({ name: "pay", text: "x" });
  });
});

describe("a memory", () => {
  it("forgets the oldest beyond its bound, and all after their time", () => {
    let now = 0;
    const memory = createMemory<number>(2, 100, () => new Date(now));
    memory.set("a", 1);
    memory.set("b", 2);
    memory.set("c", 3);
    expect([memory.get("a"), memory.get("b"), memory.get("c")]).toEqual([undefined, 2, 3]);
    now = 100;
    expect(memory.get("c")).toBeUndefined();
  });
});
