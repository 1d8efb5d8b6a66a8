/** Whole dialogues with the product, in the terminal. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Bot } from "../src/bot/index.ts";
import type { Services } from "../src/services.ts";
import { productBot } from "./support/product.ts";
import { startChat } from "./support/terminal.ts";

let bot: Bot<Services>;
beforeAll(async () => {
  bot = await productBot();
}, 60_000);

describe("a resident between two patients", () => {
  it("asks what it pays, reads the details, and opens what is related", async () => {
    const chat = startChat(bot);
    await chat.says("pgy3 em what would i pull in");
    chat.sees("CAUTION:", "$90-140/hr", "AI Training Jobs Finder", "not yet reviewed by a clinician");
    await chat.presses("Details");
    chat.sees("CAUTION:", "No row was found for PGY-1 or PGY-2", "HireArt");
    await chat.presses("More on this caution");
    chat.sees("program director");
  });

  it("is not given the PGY-3 row as a PGY-2", async () => {
    const chat = startChat(bot);
    await chat.says("/pay pgy2");
    chat.sees(/No source gives a rate/, "PGY-3");
    expect(chat.screen).not.toMatch(/^\s*Resident, PGY-3 and up/m);
  });

  it("without a level, is told from which PGY the row holds", async () => {
    const chat = startChat(bot);
    await chat.says("/pay credential:resident");
    chat.sees(/holds from PGY-3 on/, "$90-140/hr", "$60-180/hr", "$45-90/hr");
  });
});

describe("a J-1 fellow", () => {
  it("is told first that the visa forbids it", async () => {
    const chat = startChat(bot);
    await chat.says("j1 cards fellow, its remote so can i do mercor");
    expect(chat.screen.indexOf("STOP:")).toBe(0);
    chat.sees("J-1");
  });

  it("keeps the stop above the details", async () => {
    const chat = startChat(bot);
    await chat.says("/eligibility authorization:j1");
    chat.sees("STOP: J-1");
    if (chat.offers().includes("Details")) await chat.presses("Details");
    chat.sees("STOP: J-1");
  });
});

describe("somebody who does not know what to ask", () => {
  it("gets a picker for a missing option, and an answer from it", async () => {
    const chat = startChat(bot);
    await chat.says("/pay");
    await chat.presses("Nurse practitioner or other APRN");
    chat.sees("$70-120/hr", "$40-65/hr");
  });

  it("browses the topics to an answer", async () => {
    const chat = startChat(bot);
    await chat.says("/topics");
    await chat.presses("Taxes");
    expect(chat.offers().length).toBeGreaterThan(10);
    await chat.presses(/1099/);
    chat.sees("Checked against its sources on");
  });

  it.each(["hipaa", "malpractice", "disclosure", "eligibility"])("/%s opens its topic", async (name) => {
    const chat = startChat(bot);
    await chat.says(`/${name}`);
    expect(chat.offers().length).toBeGreaterThan(5);
  });

  it("is helped", async () => {
    const chat = startChat(bot);
    await chat.says("/help");
    chat.sees("/ask", "/pay", "/topics");
    await chat.says("/help pay");
    chat.sees("credential", "pgy3 em 5h");
  });
});

describe("what is not answered", () => {
  it.each([
    ["anyone watching the game tonight", /only/i],
    ["54M trop 0.8 st depressions what would you do", /911/],
    ["honestly i want to die. anyway what are the rates", /988/],
    ["how do i keep my PD from finding out about this", /help|not/i],
  ])("%s", async (question, words) => {
    const chat = startChat(bot);
    await chat.says(question);
    chat.sees(words);
    chat.seesNot("$90-140/hr");
  });

  it("is patient data: nothing is searched, and nothing is repeated", async () => {
    const chat = startChat(bot);
    // Invented: a fixture of this test.
    await chat.says("pt John Sample MRN 00482913 had a rash, can i use it as a vignette");
    chat.sees("privacy office");
    chat.seesNot("Sample", "00482913", "rash");
  });
});

it("never repeats a question, and every button of every answer works", { timeout: 120_000 }, async () => {
  const { library } = bot.services();
  for (const [id, answer] of library.answers) {
    const chat = startChat(bot);
    await chat.says(`/topics ${id}`);
    chat.sees(answer.title.slice(0, 40));
    for (const label of chat.offers()) {
      const fresh = startChat(bot);
      await fresh.says(`/topics ${id}`);
      await fresh.presses(label);
      fresh.seesNot("This button is out of date", "Reference:");
    }
  }
});

describe("somebody who needs help now", () => {
  it("is given numbers that an agency confirms, and no doubt about them", async () => {
    const { figures } = bot.services().library;
    for (const id of ["emergency", "crisis-line", "poison-control"]) {
      const figure = figures.get(`identifiers.${id}`);
      expect([id, figure?.confirmed, figure?.source.kind]).toEqual([id, true, "agency"]);
    }
    const chat = startChat(bot);
    for (const words of [
      "i want to die",
      "can you tell me what dose my patient needs",
      "she took a whole bottle of tylenol what do i do",
    ]) {
      await chat.says(words);
      expect(chat.screen).toMatch(/\b(?:988|911)\b/);
      expect(chat.screen).not.toMatch(/not confirmed|Preceptor project, (?:Nov|undated)/);
    }
  });
});
