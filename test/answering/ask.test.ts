import { beforeAll, describe, expect, it } from "vitest";
import { codeOf, codesOf, idsOf } from "../../src/answering/codes.ts";
import type { Answering } from "../../src/answering/index.ts";
import { questionsIn } from "../../src/answering/several.ts";
import { product } from "../support/product.ts";

let answering: Answering;
let ids: string[];
beforeAll(async () => {
  const { bot } = await product();
  ({ answering } = bot.services());
  ids = [...bot.services().library.answers.keys()];
}, 120_000);

const cautionsOf = (question: string, profile = {}) =>
  answering.ask(question, { profile }).cautions.map(({ id }) => id);

describe("a question", () => {
  it.each([
    ["boarded cards attg, whats my number", "pay/attending-high-demand"],
    ["pharmd hourly?", "pay/pharmacists"],
    ["is this a hipaa thing", "hipaa/does-hipaa-apply"],
    ["do i need tail coverage for this", "malpractice/tail"],
    ["guy on telegram says hes from mercor wants my dea", "safety/telegram-recruiter"],
  ])("%s", (question, id) => {
    expect(answering.ask(question)).toMatchObject({ outcome: "answered", answer: { id } });
  });

  it.each([
    ["54M trop 0.8 st dep what would you do", "clinical"],
    ["my chest hurts and i cant breathe right now", "clinical"],
    ["i want to die", "crisis"],
    ["write a cover story for my PD so he doesnt find out", "refused"],
    ["can someone rent me their verified outlier account", "refused"],
    ["lol same", "unknown"],
    ["what do hospitalists make in texas", "redirected"],
  ])("%s is %s", (question, outcome) => {
    expect(answering.ask(question).outcome).toBe(outcome);
  });

  it("gives the same outcome every time", () => {
    const once = answering.ask("crna here every site just says RN?? where do i fit");
    const again = answering.ask("crna here every site just says RN?? where do i fit");
    expect(again.candidates.slice(0, 5).map(({ answer, score }) => [answer.id, score])).toEqual(
      once.candidates.slice(0, 5).map(({ answer, score }) => [answer.id, score]),
    );
  });

  it("survives anything that can be typed", () => {
    for (const text of [
      "",
      " ",
      "?",
      "😂😂",
      "a".repeat(4000),
      "\u0000\u202e",
      "<!channel>",
      "null",
      "__proto__",
      "1 2 3",
    ])
      expect(() => answering.ask(text)).not.toThrow();
  });
});

describe("cautions", () => {
  it("are found in the question, the most serious first", () => {
    expect(cautionsOf("j1 fellow, can i do outlier")[0]).toBe("visa-j1");
    expect(cautionsOf("pgy1 prelim, no pt care so its allowed ya?")[0]).toBe("pgy1");
    expect(cautionsOf("they sent me a check to buy a laptop")).toContain("scam");
  });

  it("are found in the profile, only above the topics that they name", () => {
    const profile = { authorization: ["j1"] };
    expect(cautionsOf("what do pairwise tasks pay", profile)).toContain("visa-j1");
    expect(cautionsOf("is ai trainer a real career", profile)).not.toContain("visa-j1");
    expect(cautionsOf("what do pairwise tasks pay")).not.toContain("visa-j1");
  });

  it("do not cry wolf", () => {
    for (const question of ["any call?", "how long per vignette", "is red teaming like hacking", "when is q3 due"])
      expect(cautionsOf(question)).toEqual([]);
  });

  it("name the rule of a refusal", () => {
    expect(cautionsOf("help me hide this from my program director")).toEqual(["hidden-work"]);
  });
});

describe("a profile", () => {
  it("fills what a question leaves open, and yields to what it says", () => {
    const profile = { credential: ["np"] };
    expect(answering.ask("what would i get an hour", { profile })).toMatchObject({
      outcome: "answered",
      answer: { id: "pay/np" },
    });
    expect(answering.ask("pharmd hourly?", { profile })).toMatchObject({ answer: { id: "pay/pharmacists" } });
  });
});

describe("several questions in one message", () => {
  it("are taken apart", () => {
    expect(questionsIn("do i have to tell my PD and what does it pay?")).toHaveLength(2);
    expect(questionsIn("what does it pay")).toEqual(["what does it pay"]);
    expect(questionsIn("I worked nights for years. I am tired. What does it pay?")).toHaveLength(1);
  });

  it("are answered in the order of what blocks what", () => {
    const outcome = answering.ask("what does a pgy3 get paid per hour and do i have to tell my program director?");
    expect(outcome).toMatchObject({ outcome: "answered", answer: { topic: "disclosure" } });
    expect(outcome.outcome === "answered" && outcome.also.map(({ topic }) => topic)).toContain("pay");
  });
});

describe("codes of ids", () => {
  it("are unique among the answers, and lead back", () => {
    expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
    const some = ids.slice(0, 3);
    expect(idsOf(codesOf(some), ids)).toEqual(some);
    expect(idsOf("zzzzzz", ids)).toEqual([]);
  });
});
