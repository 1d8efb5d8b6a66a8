/**
 * What `npm run eval` measures on *sealed* may not fall below a floor under what was reached. Any change of content moves
 * a measure by a point or two, because it changes the order in which examples are learned from: the floors leave room
 * for that.
 */
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
    ["direct", 0.7],
    ["amongSuggestions", 0.91],
    ["fact", 0.86],
    ["clinical", 0.83],
    ["crisis", 0.95],
    ["cautions", 0.91],
    ["recall", 0.93],
  ])("%s is at least %d", (key, floor) => {
    expect(rate(sealed[key] as Share)).toBeGreaterThanOrEqual(floor);
  });

  it.each<[keyof Measures & string, number]>([
    ["wrong", 0.11],
    ["offTopicAnswered", 0.06],
    ["nearMissAnswered", 0.13],
    ["falseCautions", 0.16],
    ["falseAlarms", 0.03],
  ])("%s is at most %d", (key, ceiling) => {
    expect(rate(sealed[key] as Share)).toBeLessThanOrEqual(ceiling);
  });
});
