/** Every rule of plan.yaml, with a file that breaks it. */
import { describe, expect, it } from "vitest";
import { cautionFile, loadWith, problemsWith } from "../support/content.ts";

const step = (lines: string, id = "ask") => `${id}:\n${lines.replace(/^(?=.)/gm, "  ")}`;
const GOOD = `title: Ask your employer
stage: permission
why: Many want to know. {pay.residents} is a reason.
how-long: An evening
do:
  - Write a short note.
ask: HR, in writing
sources: [board-2026]
related: [pay/residents]
`;
const planWith = async (plan: string): Promise<string[]> =>
  (await problemsWith({ "plan.yaml": plan })).filter((problem) => problem.includes("plan.yaml"));

describe("plan.yaml", () => {
  it("is read in order, with its figures", async () => {
    const { library } = await loadWith({ "plan.yaml": step(GOOD) + step(GOOD.replace("permission", "taxes"), "tax") });
    expect([...(library?.plan.keys() ?? [])]).toEqual(["ask", "tax"]);
    expect(JSON.stringify(library?.plan.get("ask")?.why)).toContain("$90-140/hr (reported by Job Board");
    expect(library?.plan.get("ask")).toMatchObject({ stop: false, when: [], howLong: "An evening", line: 1 });
  });

  it.each([
    ["sources: [board-2026]", "sources: [board-2027]", /plan.yaml:9: unknown source `board-2027`.*board-2026/],
    ["related: [pay/residents]", "related: [pay/resident]", /unknown answer `pay\/resident`/],
    ["stage: permission", "stage: permission\nletter: nobody", /unknown letter `nobody`/],
    ["stage: permission", "stage: asking", /plan.yaml:3/],
    ["ask: HR", "asks: HR", /unknown key `asks`.*ask/],
    ["how-long: An evening\n", "", /how-long/],
    ["do:\n  - Write a short note.\n", "do: []\n", /do/],
    ["Many want to know.", "You're fine.", /promise nobody can make/],
    ["Many want to know.", "See <b>this</b>.", /cannot be shown/],
    ["why: Many want to know. {pay.residents} is a reason.", 'why: "- Many want to know"', /must be one paragraph/],
    ["{pay.residents}", "{pay.nobody}", /unknown figure `pay.nobody`/],
    ["{pay.residents}", "{pay.residents.value}", /shows a number without its source/],
    ["Many want", `${"Many ".repeat(90)}want`, /too long/],
    ["stage: permission", "stage: permission\nwhen: [{employer: [vaa]}]", /unknown employer `vaa`.*va/],
    ["stage: permission", "stage: permission\nwhen: [{}]", /names no facet/],
  ])("%j written as %j is told", async (good, bad, told) => {
    const problems = await planWith(step(GOOD.replace(good, bad)));
    expect(problems.join("\n")).toMatch(told);
  });

  it("keeps the order of stages", async () => {
    const later = step(GOOD.replace("permission", "taxes"), "tax");
    expect(await planWith(later + step(GOOD))).toEqual([
      expect.stringContaining("`stage: permission` comes after taxes. Move the step up"),
    ]);
  });

  it("lets a stop name no platform, stop somebody, and say whom to ask", async () => {
    const stop = GOOD.replace("stage: permission", "stage: permission\nstop: true\nwhen: [{authorization: [j1]}]");
    expect(await planWith(step(stop))).toEqual([]);
    const broken: [string, string, RegExp][] = [
      ["Many want to know.", "Mercor wants to know.", /a stop names no platform, but this one names mercor/i],
      ["when: [{authorization: [j1]}]\n", "", /it would stop everybody/],
      ["ask: HR, in writing\n", "", /a stop needs `ask`/],
      ["stage: permission", "stage: taxes", /a stop belongs in the stage `permission`/],
    ];
    for (const [good, bad, told] of broken)
      expect((await planWith(step(stop.replace(good, bad)))).join("\n")).toMatch(told);
  });

  it("names cautions that exist", async () => {
    const files = {
      "cautions/visa-j1.md": cautionFile(
        "severity: stop\norder: 10\nwhen:\n  - {authorization: [j1]}\nprofile-topics: []",
      ),
      "plan.yaml": step(`${GOOD}cautions: [visa-j2]\n`),
    };
    expect((await problemsWith(files)).join("\n")).toMatch(/plan.yaml:11: unknown caution `visa-j2`.*visa-j1/);
  });

  it("may be missing", async () => {
    const { library } = await loadWith();
    expect(library?.plan.size).toBe(0);
  });
});
