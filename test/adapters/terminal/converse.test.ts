import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { type ConversationSettings, converse } from "../../../src/adapters/terminal/index.ts";
import { testBot } from "../../support/bot.ts";
import { startChat } from "../../support/terminal.ts";

/** What the program writes when these lines are piped into it. */
async function piped(lines: string[], settings: Partial<ConversationSettings> = {}): Promise<string> {
  const output = new PassThrough();
  const written = text(output);
  await converse({ bot: testBot(), input: Readable.from(lines.map((line) => `${line}\n`)), output, ...settings });
  output.end();
  return written;
}

describe("a piped conversation", () => {
  it("runs commands with and without a slash, and asks the rest", async () => {
    expect(await piped(["/pay resident"])).toContain("$90-140/hr for resident");
    expect(await piped(["pay np"])).toContain("$90-140/hr for np");
    expect(await piped(["what would I make?"])).toContain("You asked 18 characters");
    expect(await piped(["/nothing here"])).toContain("(unknown-command)");
    expect(await piped(["moderate status"])).toContain("You moderate.");
  });

  it("presses buttons and options by number, of the last reply that had any", async () => {
    expect(await piped(["pay", "1"])).toContain("Details of residents.");
    expect(await piped(["pay", "6"])).toContain("Picked credential resident.");
    expect(await piped(["pay", "1", "[1]"])).toMatch(/Details of residents\.[\s\S]*Details of residents\./);
    expect(await piped(["pay", "99"])).toContain("Type one from 1 to 7.");
    expect(await piped(["7"])).toContain("Type a question or a command.");
  });

  it("shows what comes later", async () =>
    expect(await piped(["pay", "3"])).toMatch(/Sending\.\n\n[\s\S]*Could not be sent\./));

  it("asks a form's fields one by one, and again those with errors", async () => {
    const shown = await piped(["pay", "4", "", "bad", "", "9", "link", "good"]);
    expect(shown).toContain("This one is needed.");
    expect(shown).toContain("(Enter keeps: GME office)");
    expect(shown).toContain("Type a number from 1 to 2.");
    expect(shown).toContain("What should it say?: Say it in other words.");
    expect(shown).toContain("Saved t1 kind place words.");
  });

  it("lets a field be too long only for itself", async () => {
    expect(await piped(["pay", "4", "x".repeat(501), "fine", "", ""])).toMatch(
      /That is 501 characters; 500 fit\.[\s\S]*Saved/,
    );
  });

  it("leaves a form when told", async () => {
    const shown = await piped(["pay", "4", "cancel", "pay"]);
    expect(shown).toContain("nothing was sent");
    expect(shown).not.toContain("Saved");
  });

  it("ends at quit, and at the end of the input", async () => {
    expect(await piped(["quit", "pay"])).toBe("");
    expect(await piped(["pay"])).toContain("What residents are paid");
    expect(await piped([])).toBe("");
  });

  it("answers a fault with a reference and goes on", async () => {
    expect(await piped(["broken", "pay"])).toMatch(/Reference: ref-1[\s\S]*What residents are paid/);
  });

  it("prompts people, and colors where asked", async () => {
    const bare = await piped(["pay"]);
    expect(bare).not.toMatch(/^> /m);
    expect(bare).not.toContain("\u001b");
    const shown = await piped(["pay"], { interactive: true, color: true });
    expect(shown).toMatch(/^> /m);
    expect(shown).toContain("\u001b[1m");
  });
});

describe("the chat test client", () => {
  it("says, presses, fills and sees", async () => {
    const chat = startChat(testBot());
    await chat.says("/pay resident");
    chat.sees("for resident", /\$90-140/);
    chat.seesNot("Saved");
    expect(chat.offers()).toContain("Note");
    await chat.presses("Note");
    await chat.fills({ words: "bad" });
    chat.sees("Say it in other words.");
    await chat.fills({ words: "good" });
    chat.sees("Saved t1 kind place words.");
    await chat.presses(/^send/i);
    chat.sees("Could not be sent.");
  });

  it("fails where it must", async () => {
    const chat = startChat(testBot());
    await chat.says("pay");
    expect(() => chat.sees("Saved")).toThrow(/does not show Saved/);
    expect(() => chat.seesNot(/residents/)).toThrow(/shows/);
    await expect(chat.presses("Nothing")).rejects.toThrow(/no button Nothing; there are: Details/);
    await expect(chat.fills({})).rejects.toThrow(/no form/);
  });
});
