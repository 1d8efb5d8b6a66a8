import { describe, expect, it } from "vitest";
import { finds } from "../../src/privacy/find.ts";
import { KINDS, kindWords } from "../../src/privacy/kinds.ts";
import { prepare } from "../../src/privacy/prepare.ts";
import { RULES } from "../../src/privacy/rules/index.ts";
import { EXAMPLES } from "./examples/index.ts";

describe.each(RULES)("rule $id", (rule) => {
  const examples = EXAMPLES[rule.id];

  it("has examples of both sorts", () => {
    expect(examples?.positives.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(examples?.negatives.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  it("finds its positives", () => {
    expect(examples?.positives.filter((text) => !finds(rule, prepare(text)))).toEqual([]);
  });

  it("leaves its negatives alone", () => {
    expect(examples?.negatives.filter((text) => finds(rule, prepare(text)))).toEqual([]);
  });
});

describe("the rule table", () => {
  it("has every id once, and no examples of a rule that is gone", () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(EXAMPLES).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has a rule and words for every kind", () => {
    const kinds = new Set(RULES.map((rule) => rule.kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(KINDS.filter((kind) => kindWords[kind].length < 4)).toEqual([]);
  });

  it("keeps no state between calls: no pattern is used with a remembered place", () => {
    const text = prepare("pt john smith, MRN 00482913, DOB 3/4/1961, cell 503-555-0105, room 12b");
    const first = RULES.filter((rule) => finds(rule, text)).map((rule) => rule.id);
    const second = RULES.filter((rule) => finds(rule, text)).map((rule) => rule.id);
    expect(second).toEqual(first);
  });
});
