/** What raises a caution: its examples, its signs, and neither against the other. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Answering, createAnswering } from "../../src/answering/ask.ts";
import { isFree, ofAsker } from "../../src/answering/asker.ts";
import { cautionFile, type Files, loadWith } from "../support/content.ts";
import { product } from "../support/product.ts";

const raisedBy = (answering: Answering, question: string) => answering.ask(question).cautions.map(({ id }) => id);

async function libraryOf(files: Files) {
  const { library, problems } = await loadWith(files);
  if (!library) throw new Error(JSON.stringify(problems));
  return library;
}

describe("a caution of the shipped content", () => {
  let answering: Answering;
  beforeAll(async () => {
    ({ answering } = (await product()).bot.services());
  }, 120_000);

  it.each([
    [
      "told without its name",
      "my hospital petitioned for me and i only work where the papers say, can i grade at night",
      "visa-h1b",
    ],
    ["stated beside any question", "va nurse, how do i get paid by paypal", "va"],
    ["stated in a few words", "im pgy1 ok?", "pgy1"],
  ])("is raised: %s", (_, question, id) => {
    expect(raisedBy(answering, question)).toContain(id);
  });

  it.each([
    ["another meaning of its words", "visual acuity was VA 20/40 in the vignette, is that rubric right", "va"],
    ["another meaning of its words", "can they pay to a visa debit card", "visa-other"],
    ["long past", "i was in the navy 20 years ago, retired, what do family docs earn here", "military"],
  ])("is not raised: %s", (_, question, id) => {
    expect(raisedBy(answering, question)).not.toContain(id);
  });
});

describe("the asker", () => {
  it.each([
    ["my roommate was j1 and went home. what pays best", "what pays best"],
    ["left the army in 2015, how long is onboarding", "how long is onboarding"],
    ["my wife is on h1b, can i do this", "can i do this"],
    ["my co-resident and i are both on j1", "my co-resident and i are both on j1"],
    ["im in the navy, ok?", "im in the navy, ok?"],
    ["was on j1, now h1b", "now h1b"],
    ["used to be at the va", "used to be at the va"],
  ])("%s", (question, own) => {
    expect(ofAsker(question).trim()).toBe(own);
  });

  it.each([
    ["im a us citizen, my coworker is on h1b", true],
    ["green card holder, which platform", true],
    ["us born pgy3, what does it pay", true],
    ["green card pending, still on h1b", false],
    ["waiting for my green card, can i start", false],
    ["my wife is a citizen and im on j1", false],
    ["j1 fellow, can i do outlier", false],
  ])("needs no visa: %s", (question, free) => {
    expect(isFree(question)).toBe(free);
  });
});

describe("a caution that has no examples to learn from", () => {
  const badge = cautionFile(
    "severity: warn\norder: 50\nwords: |\n  badge number\nunless: |\n  badge holder\nprofile-topics: []",
  );

  it("is raised by its words alone, and taken back by the others", async () => {
    const answering = await createAnswering(await libraryOf({ "cautions/badge.md": badge }));
    expect(raisedBy(answering, "resident pay, they want my badge and its number")).toEqual(["badge"]);
    expect(raisedBy(answering, "resident pay, they want my badge holder and its number")).toEqual([]);
    expect(raisedBy(answering, "resident pay")).toEqual([]);
  });

  it("is raised at once where it came after all was learned", async () => {
    const answering = (await createAnswering(await libraryOf({}))).over(
      await libraryOf({ "cautions/badge.md": badge }),
    );
    expect(raisedBy(answering, "resident pay, they want my badge number")).toEqual(["badge"]);
  });
});
