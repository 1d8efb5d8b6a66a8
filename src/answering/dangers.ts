/**
 * Which cautions a question raises by what it tells, not by a phrase: one label a caution, learned together from the
 * cautions' own examples and the ways of asking of the answers that carry them, against harmless ones.
 */
import type { Library } from "../library/index.ts";
import type { FeatureSpace, Vector } from "./features.ts";
import { type Labels, learnLabels } from "./linear.ts";
import { createPause } from "./pause.ts";

const TRAINING = { epochs: 6, rate: 0.5 };
/** Of the lines that carry no caution so many are enough. */
const OTHERS = 4000;
/** What a caution's harmless examples count beside those, and all lines for it together beside all against it. */
const HARMLESS = 4;
const BALANCE = 0.25;
/** Probability from which a caution is raised; a few words prove less than a sentence. */
const RAISED_FROM = { short: 0.65, long: 0.45 };
/** Words of a short question. */
const SHORT = 6;

/** The probability of each caution, by its id. */
export type Dangers = (vector: Vector) => ReadonlyMap<string, number>;

export const isRaised = (probability: number, words: number): boolean =>
  probability >= (words <= SHORT ? RAISED_FROM.short : RAISED_FROM.long);

interface Example {
  vector: Vector;
  /** Cautions that hold, and those that do not and how much that counts. */
  holds: readonly number[];
  not: ReadonlyMap<number, number>;
}

/** `learned`: vectors that are there already, by their text; the lines of answers need not be read twice. */
export async function learnDangers(
  library: Library,
  space: FeatureSpace,
  learned: ReadonlyMap<string, Vector>,
): Promise<Dangers> {
  const ids = [...library.cautions.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const pause = createPause();
  const examples: Example[] = [];
  const lines = [...library.answers.values()].flatMap((answer) => {
    const holds = answer.cautions.flatMap((id) => places.get(id) ?? []);
    const not = new Map([...ids.keys()].filter((place) => !holds.includes(place)).map((place) => [place, 1]));
    return [answer.title, ...answer.asks, ...(library.phrasings.get(answer.id) ?? [])].map((text) => ({
      text,
      holds,
      not,
    }));
  });
  const plain = lines.filter(({ holds }) => holds.length === 0).length;
  const stride = Math.max(1, Math.floor(plain / OTHERS));
  let seen = 0;
  for (const { text, holds, not } of lines) {
    if (holds.length === 0 && seen++ % stride !== 0) continue;
    examples.push({ vector: learned.get(text) ?? space.vector(text), holds, not });
    await pause();
  }
  for (const [place, id] of ids.entries()) {
    const { asks = [], harmless = [] } = library.cautions.get(id) ?? {};
    for (const text of asks) examples.push({ vector: space.vector(text), holds: [place], not: new Map() });
    for (const text of harmless)
      examples.push({ vector: space.vector(text), holds: [], not: new Map([[place, HARMLESS]]) });
    await pause();
  }

  const found = await learnLabels(balanced(examples, ids.length), ids.length, space.size, TRAINING);
  return (vector) => {
    const probabilities = found(vector);
    return new Map(ids.map((id, place) => [id, probabilities[place] ?? 0]));
  };
}

/** What holds of a caution counts for it so much that together it comes to a share of what speaks against it. */
function balanced(examples: readonly Example[], count: number): { vector: Vector; labels: Labels }[] {
  const against = new Float64Array(count);
  const own = new Float64Array(count);
  for (const { holds, not } of examples) {
    for (const place of holds) own[place] = (own[place] ?? 0) + 1;
    for (const [place, weight] of not) against[place] = (against[place] ?? 0) + weight;
  }
  return examples.map(({ vector, holds, not }) => ({
    vector,
    labels: new Map([
      ...[...not].map(([place, weight]): [number, number] => [place, -weight]),
      ...holds.map((place): [number, number] => [place, (BALANCE * (against[place] ?? 0)) / (own[place] ?? 1)]),
    ]),
  }));
}
