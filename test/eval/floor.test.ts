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
    ["direct", 0.77],
    ["amongSuggestions", 0.94],
    ["fact", 0.88],
    ["clinical", 0.78],
    ["crisis", 0.9],
    ["cautions", 0.84],
    ["recall", 0.93],
  ])("%s is at least %d", (key, floor) => {
    expect(rate(sealed[key] as Share)).toBeGreaterThanOrEqual(floor);
  });

  it.each<[keyof Measures & string, number]>([
    ["wrong", 0.08],
    ["offTopicAnswered", 0.07],
    ["nearMissAnswered", 0.17],
    ["falseCautions", 0.24],
    ["falseAlarms", 0.03],
  ])("%s is at most %d", (key, ceiling) => {
    expect(rate(sealed[key] as Share)).toBeLessThanOrEqual(ceiling);
  });
});
