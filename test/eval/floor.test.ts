/** What `npm run eval` measures on *sealed* may not fall below a floor just under what was reached. */
import { beforeAll, describe, expect, it } from "vitest";
import { product } from "../support/product.ts";
import { type Measures, measure, type Share } from "./measure.ts";
import { setsOf } from "./sets.ts";

let sealed: Measures;
beforeAll(async () => {
  sealed = measure(await product(), setsOf("sealed"));
}, 120_000);

const rate = ({ hits, of }: Share): number => hits / of;

describe("answering, on questions not used in building it", () => {
  it.each<[keyof Measures & string, number]>([
    ["direct", 0.72],
    ["amongSuggestions", 0.92],
    ["fact", 0.88],
    ["clinical", 0.85],
    ["crisis", 0.95],
    ["cautions", 0.9],
    ["recall", 0.93],
  ])("%s is at least %d", (key, floor) => {
    expect(rate(sealed[key] as Share)).toBeGreaterThanOrEqual(floor);
  });

  it.each<[keyof Measures & string, number]>([
    ["wrong", 0.09],
    ["offTopicAnswered", 0.05],
    ["nearMissAnswered", 0.13],
    ["falseCautions", 0.15],
    ["falseAlarms", 0.03],
  ])("%s is at most %d", (key, ceiling) => {
    expect(rate(sealed[key] as Share)).toBeLessThanOrEqual(ceiling);
  });
});
