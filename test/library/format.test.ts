import { describe, expect, it } from "vitest";
import {
  type Figure,
  figureFact,
  figureSource,
  figureText,
  figureValue,
  longDate,
  type Source,
  sourceDate,
  sourceLine,
  sourceRemark,
} from "../../src/library/index.ts";

const source: Source = {
  id: "atf",
  title: "Pay",
  publisher: "AI Training Jobs Finder",
  date: "2026-05",
  kind: "job-board",
  interest: "A job directory.",
};
const figure = (values: Partial<Figure>): Figure => ({
  id: "a.b",
  title: "Row",
  unit: "USD/hour",
  for: {},
  source,
  asOf: "2026-05",
  confirmed: false,
  file: "f",
  line: 1,
  ...values,
});

describe("figureValue", () => {
  it.each<[string, Partial<Figure>]>([
    ["$90-140/hr", { low: 90, high: 140 }],
    ["up to $300/hr", { high: 300 }],
    ["from $25/hr", { low: 25 }],
    ["$1,500-2,000/week", { low: 1500, high: 2000, unit: "USD/week" }],
    ["$184,500", { value: 184500, unit: "USD" }],
    ["$0.725", { value: 0.725, unit: "USD" }],
    ["$12.50/task", { value: 12.5, unit: "USD/task" }],
    ["24.5%", { value: 24.5, unit: "percent" }],
    ["5-15 minutes", { low: 5, high: 15, unit: "minutes" }],
    ["1 day", { value: 1, unit: "days" }],
    ["2-7 business days", { low: 2, high: 7, unit: "business days" }],
    ["5-10 hours a week", { low: 5, high: 10, unit: "hours/week" }],
    ["about $62/hr", { value: 62, about: true }],
    ["$100/hr", { low: 100, high: 100 }],
    ["1,200", { value: 1200, unit: "count" }],
    ["Apr 15, 2026", { text: "2026-04-15", unit: "date" }],
    ["not published", { text: "not published", unit: "text" }],
  ])("%s", (words, values) => {
    expect(figureValue(figure(values))).toBe(words);
  });
});

it("says who reports an unconfirmed figure and when", () => {
  expect(figureSource(figure({}))).toBe("reported by AI Training Jobs Finder, May 2026, not confirmed");
  expect(figureSource(figure({ asOf: "undated" }))).toBe("reported by AI Training Jobs Finder, undated, not confirmed");
  expect(figureText(figure({ value: 1, unit: "USD", confirmed: true, asOf: "2025-10-24" }))).toBe(
    "$1 (AI Training Jobs Finder, Oct 2025)",
  );
});

it("puts a figure and a source in rows", () => {
  expect(figureFact(figure({ low: 1, high: 2, note: "N." }))).toEqual({
    label: "Row",
    value: "$1-2/hr",
    source: "reported by AI Training Jobs Finder, May 2026, not confirmed",
    note: "N.",
  });
  expect(sourceLine(source)).toEqual({
    title: "Pay",
    publisher: "AI Training Jobs Finder",
    date: "May 2026",
    interest: "a job directory",
  });
});

it("writes dates in words", () => {
  expect(["2026-05", "2026", "2025-11-13", "undated"].map(sourceDate)).toEqual([
    "May 2026",
    "2026",
    "Nov 2025",
    "undated",
  ]);
  expect(["2026-11-20", "2026-11"].map(longDate)).toEqual(["November 20, 2026", "Nov 2026"]);
});

it("keeps the capital of a name or an acronym in the interest", () => {
  expect(sourceRemark({ ...source, interest: "The agency itself." })).toBe("May 2026; the agency itself");
  expect(sourceRemark({ ...source, interest: "CMS pays for this." })).toBe("May 2026; CMS pays for this");
  expect(sourceRemark({ ...source, publisher: "Mercor", interest: "Mercor recruits here." })).toBe(
    "May 2026; Mercor recruits here",
  );
});
