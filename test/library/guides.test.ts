/** One broken guide or letter for each rule: the message, its file and its line. */
import { describe, expect, it } from "vitest";
import { contentRules } from "../../src/core.ts";
import { stale } from "../../src/library/index.ts";
import { guideReply, longestWays } from "../../src/onboarding/index.ts";
import { textsOf } from "../../src/texts.ts";
import { base, type Files, loadWith, problemsWith, TODAY, told } from "../support/content.ts";

const GUIDE = "guides/task-safe.yaml";
const guide = `title: Is this task safe?
topics: [hipaa]
intro: Three questions.
start: source
reviewed: 2026-11-01
reviewed-by: project
nodes:
  source:
    ask: Where does it come from?
    why: The source decides.
    answers:
      - {label: A real chart, to: stop}
      - {label: Made up, to: device}
  device:
    ask: Which device?
    answers:
      - {label: My own, to: fine}
      - {label: A work laptop, to: stop}
results:
  stop:
    title: Stop here
    severity: stop
    text: Do not take it.
    do: [Ask first.]
    ask: your privacy office
    sources: [board-2026]
    related: [hipaa/made-up-cases]
  fine:
    title: No stop sign found
    severity: ok
    text: One page lists {pay.residents}.
    do: [Keep it so.]
    ask: the platform
    sources: [board-2026]
`;
const LETTER = "letters/director.md";
const letter = `---
title: Letter to your program director
to: your program director
fields: [recipient, hours]
sources: [board-2026]
reviewed: 2026-11-01
reviewed-by: project
---
Dear {recipient},

May I work {hours} hours a week?

[your name]
`;
const broken = (from: string | RegExp, to: string): Files => ({ [GUIDE]: guide.replace(from, to) });
const badLetter = (from: string | RegExp, to: string): Files => ({ [LETTER]: letter.replace(from, to) });
const long = (count: number) => `${"word ".repeat(count)}end.`;
/** Nine questions, one after the other. */
const deep = Array.from(
  { length: 8 },
  (_, index) => `  n${index}:
    ask: And then?
    answers: [{label: "Yes", to: ${index === 7 ? "fine" : `n${index + 1}`}}, {label: "No", to: stop}]
`,
).join("");

const rules: [string, Files, RegExp][] = [
  ["an unknown key", broken("intro:", "intra:"), /:3: unknown key `intra`. Did you mean `intro`\?/],
  ["an unknown topic", broken("[hipaa]", "[hippa]"), /:2: .*must be one of/],
  ["an unknown start", broken("start: source", "start: sorce"), /:4: unknown node `sorce`. Did you mean `source`\?/],
  ["one answer alone", broken(/ {6}- \{label: My own.*\n/, ""), /:16: `answers` is empty or too small/],
  [
    "six answers",
    broken("      - {label: My own, to: fine}\n", "      - {label: My own, to: fine}\n".repeat(6)),
    /`answers` has too many entries: at most 5/,
  ],
  [
    "a long label",
    broken("My own", "My own laptop that nobody else has ever used"),
    /:17: `label` is too long: at most 40/,
  ],
  ["a label twice", broken("A work laptop", "My own"), /:18: two answers say "My own"/],
  [
    "an answer that leads nowhere",
    broken("to: device", "to: devise"),
    /:13: leads to `devise`, which is no node and no result. Did you mean `device`\?/,
  ],
  [
    "a circle",
    broken("{label: My own, to: fine}", "{label: My own, to: source}"),
    /:8: leads back to itself: `source`/,
  ],
  [
    "a node that leads to itself",
    broken("{label: My own, to: fine}", "{label: My own, to: device}"),
    /:14: leads back to itself: `device`/,
  ],
  ["a node out of reach", broken("to: device", "to: fine"), /:14: no answer leads to `device`/],
  ["a result out of reach", broken("to: fine", "to: stop"), /:28: no answer leads to `fine`/],
  ["a result named as a node", broken(/fine/g, "source"), /:28: `source` is a node too/],
  [
    "too many questions",
    { [GUIDE]: guide.replace("to: fine}", "to: n0}").replace("results:", `${deep}results:`) },
    /takes up to 10 answers; at most 8/,
  ],
  [
    "an unknown source",
    broken("sources: [board-2026]\n    related", "sources: [bord-2026]\n    related"),
    /:26: unknown source `bord-2026`. Did you mean `board-2026`\?/,
  ],
  [
    "an unknown answer",
    broken("hipaa/made-up-cases", "hipaa/made-up-case"),
    /:27: unknown answer `hipaa\/made-up-case`/,
  ],
  [
    "an unknown caution",
    broken("    related:", "    cautions: [visa-j1]\n    related:"),
    /:27: unknown caution `visa-j1`/,
  ],
  ["an unknown letter", broken("    related:", "    letter: director\n    related:"), /:27: unknown letter `director`/],
  ["an unknown figure", broken("pay.residents", "pay.resident"), /:31: unknown figure `pay.resident`/],
  [
    "a number without its source",
    broken("{pay.residents}", "{pay.residents.value}"),
    /:28: \{pay.residents.value\} shows a number without its source/,
  ],
  ["a promise", broken("Do not take it.", "You are fine."), /:23: "You are fine" is a promise nobody can make/],
  ["a promise in a label", broken("Made up", "No HIPAA exposure"), /"No HIPAA exposure" is a promise/],
  ["a long question", broken("Which device?", long(50)), /:15: is too long: 254 characters, at most 200/],
  ["a long result", broken("Do not take it.", long(80)), /:23: the first paragraph is too long/],
  [
    "a list as the result",
    broken("text: Do not take it.", "text: |\n      - Do not."),
    /:23: must begin with a paragraph/,
  ],
  ["HTML", broken("Do not take it.", "Do not <b>take</b> it."), /:23: .*HTML/],
  ["a review in the future", broken("2026-11-01", "2027-01-01"), /:5: `reviewed` 2027-01-01 lies in the future/],
  [
    "a guide as Markdown",
    { "guides/task-safe.md": guide },
    /^error guides\/task-safe\.md:1: the name must be .* end in \.yaml/,
  ],
  [
    "a letter as YAML",
    { "letters/director.yaml": letter },
    /^error letters\/director\.yaml:1: the name must be .* end in \.md/,
  ],
  ["a letter without data", badLetter(/---[\s\S]*---\n/, ""), /:1: the file must begin with its data/],
  [
    "a field that no letter has",
    badLetter("recipient, hours]", "recipient, hour]"),
    /:4: entry 2 of `fields` must be one of: platform, hours, start, recipient/,
  ],
  [
    "a brace that is no field of this letter",
    badLetter("{hours}", "{start}"),
    /:11: \{start\} is no field of this letter/,
  ],
  ["a field that the letter does not use", badLetter("{hours}", "some"), /:4: \{hours\} does not stand in the letter/],
  ["a field twice", badLetter("recipient, hours]", "recipient, hours, hours]"), /:4: `hours` is listed twice/],
  ["a letter without text", badLetter(/Dear[\s\S]*/, ""), /the letter has no text/],
  ["a long letter", badLetter("[your name]", long(500)), /:9: the letter is too long/],
  [
    "a letter for nobody known",
    badLetter("fields:", "for: {credential: [residents]}\nfields:"),
    /:4: unknown credential `residents`/,
  ],
  ["a letter with an unknown source", badLetter("board-2026", "board"), /:5: unknown source `board`/],
];

describe("guides and letters", () => {
  it("are read without a word when they are right", async () => {
    const { library, problems } = await loadWith({ [GUIDE]: guide, [LETTER]: letter });
    expect(told(problems)).toEqual([]);
    expect(library?.guides.get("task-safe")).toMatchObject({ start: "source", topics: ["hipaa"] });
    expect(library?.letters.get("director")).toMatchObject({ fields: ["recipient", "hours"] });
  });

  it.each(rules)("tell %s", async (_, files, message) => {
    const problems = await problemsWith(files);
    expect(problems.filter((problem) => message.test(problem))).not.toEqual([]);
  });

  it("print figures with their source", async () => {
    const { library } = await loadWith({ [GUIDE]: guide });
    expect(JSON.stringify(library?.guides.get("task-safe")?.results.get("fine")?.short)).toContain(
      "$90-140/hr (reported by Job Board, May 2026, not confirmed)",
    );
  });

  it("are listed when their review is due", async () => {
    const { library } = await loadWith({ [GUIDE]: guide, [LETTER]: letter });
    if (!library) throw new Error("not read");
    const due = (day: string) => stale(library, new Date(day), 0).map(({ document, state }) => [document.id, state]);
    expect(due("2027-01-29")).not.toContainEqual(["guides/task-safe", "due-soon"]);
    expect(due("2027-01-30")).toContainEqual(["guides/task-safe", "due-soon"]);
    expect(due("2027-01-31")).toContainEqual(["letters/director", "overdue"]);
    const tree = library.guides.get("task-safe");
    const said = (day: string) =>
      JSON.stringify(tree && guideReply(tree, tree.hash, "0", { library, texts: (key) => key, now: new Date(day) }));
    expect(said("2027-01-30")).not.toContain("overdue");
    expect(said("2027-01-31")).toContain("overdue");
  });

  it("change the hash with every answer, and with nothing else", async () => {
    const hash = async (files: Files) => (await loadWith(files)).library?.guides.get("task-safe")?.hash;
    const before = await hash({ [GUIDE]: guide });
    expect(before).toMatch(/^[0-9a-z]{4}$/);
    expect(await hash(broken("Which device?", "On which device?"))).toBe(before);
    expect(await hash(broken("My own", "Mine"))).not.toBe(before);
    expect(await hash(broken(/(.*label: My own.*\n)(.*label: A work.*\n)/, "$2$1"))).not.toBe(before);
  });

  it("are refused where a screen does not fit a surface", async () => {
    // Each text is within its own limit; the sources are what makes the screen too large.
    const sources = Array.from({ length: 12 }, (_, index) => `s${index}`);
    const many = sources
      .map(
        (id) =>
          `${id}:\n  title: ${"Title ".repeat(30).trim()}\n  publisher: ${"Publisher ".repeat(10).trim()}\n  date: undated\n  kind: opinion\n  interest: ${"Interest ".repeat(30).trim()}\n`,
      )
      .join("");
    const { library, problems } = await loadWith(
      {
        [GUIDE]: guide.replace("sources: [board-2026]\n    related", `sources: [${sources.join(", ")}]\n    related`),
        "sources.yaml": `${base["sources.yaml"]}${many}`,
      },
      { rules: contentRules.rules },
    );
    expect(library).toBeNull();
    expect(told(problems).join("\n")).toMatch(/guides\/task-safe\.yaml:1: the screen after "11" does not fit discord/);
  });

  it("are checked along the longest way to each screen", async () => {
    const { library } = await loadWith({ [GUIDE]: guide });
    const tree = library?.guides.get("task-safe");
    if (!library || !tree) throw new Error("not read");
    // `stop` is reached by "0" and by "11"; the second says more.
    expect(longestWays(tree).sort()).toEqual(["", "1", "10", "11"]);
    const said = guideReply(tree, tree.hash, "11", { library, texts: textsOf(() => library), now: TODAY });
    expect(JSON.stringify(said)).toContain("Stop here");
  });
});
