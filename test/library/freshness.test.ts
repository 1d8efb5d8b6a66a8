import { expect, it } from "vitest";
import { freshness, stale } from "../../src/library/index.ts";
import { answerFile, base, loadWith } from "../support/content.ts";

it.each([
  ["2026-11-19", "overdue"],
  ["2026-11-20", "due-soon"],
  ["2026-12-04", "due-soon"],
  ["2026-12-05", "fresh"],
])("due %s is %s on 2026-11-20", (due, state) => {
  expect(freshness({ due }, new Date("2026-11-20T23:59:00Z"))).toEqual({ state, due });
});

it("lists what is overdue first, then by owner", async () => {
  const dated = (reviewed: string, owner: string, ask: string) =>
    answerFile({
      reviewed,
      data: `figures: [pay.residents]\nowner: ${owner}`,
      asks: [`${ask} a`, `${ask} b`, `${ask} c`],
    });
  const { library } = await loadWith({
    "answers/pay/a.md": dated("2026-08-25", "zoe", "first"),
    "answers/pay/b.md": dated("2026-01-01", "zoe", "second"),
    "answers/pay/c.md": dated("2026-08-26", "ann", "third"),
    "answers/pay/d.md": dated("2026-11-01", "ann", "fourth"),
    "answers/hipaa/made-up-cases.md": base["answers/hipaa/made-up-cases.md"],
  });
  if (library === null) throw new Error("the fixture must load");
  const now = new Date("2026-11-20T12:00:00Z");
  expect(stale(library, now).map(({ document, state }) => [document.id, state])).toEqual([
    ["pay/b", "overdue"],
    ["pay/c", "due-soon"],
    ["pay/a", "due-soon"],
  ]);
  expect(stale(library, now, 365)).toHaveLength(6);
});
