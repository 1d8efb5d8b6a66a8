/**
 * Which cautions a question raises: one label a caution, learned together from the cautions' own examples and the ways
 * of asking of the answers that carry them, against harmless ones. That a danger is stated outright (signs.ts) is a
 * feature like any other: what is learned may say that "j1" is somebody else's here.
 */
import type { Library, VocabularyGroup } from "../library/index.ts";
import { facetsOf, type Reader } from "./facets.ts";
import type { FeatureSpace, Vector } from "./features.ts";
import { type Labels, learnLabels } from "./linear.ts";
import { createPause } from "./pause.ts";
import { type Signs, signsOf } from "./signs.ts";

const TRAINING = { epochs: 6, rate: 0.5 };
/** Of the lines that carry no caution so many are enough. */
const OTHERS = 5000;
/** What a caution's harmless examples count beside those, and what the harmless ones of other cautions count. */
const HARMLESS = 10;
const SHARED = 5;
/** What all lines for a caution count together, beside all against it. */
const BALANCE = 0.3;
/** What a way of asking of an answer counts beside the caution's own: it may only be near the danger. */
const CARRIED = 0.3;
/** How much a sign weighs in a vector of length 1. */
const SIGN = 0.3;
/** Who states a danger and then asks any ordinary thing is in it: so many examples of that are made for each caution. */
const STATED = 150;
/** A prime, so that what is picked is spread over a list. */
const STEP = 7919;
/** Probability from which a caution is raised: where it is stated; and where not, by a few words or by a sentence. */
const RAISED_FROM = { stated: 0.02, short: 0.5, long: 0.5 };
/** Words of a short question. */
const SHORT = 6;

/** The probability of each caution, by its id; for a text and the signs in it. */
export type Dangers = (text: string, signs: Signs) => ReadonlyMap<string, number>;

export function isRaised(probability: number, isStated: boolean, words: number): boolean {
  const { stated, short, long } = RAISED_FROM;
  return probability >= (isStated ? stated : words <= SHORT ? short : long);
}

interface Example {
  vector: Vector;
  /** Cautions that hold, and those that do not and how much that counts. */
  holds: readonly number[];
  not: ReadonlyMap<number, number>;
  weight?: number;
}

/** `learned`: vectors that are there already, by their text; the lines of answers need not be read twice. */
export async function learnDangers(
  library: Library,
  reader: Reader,
  space: FeatureSpace,
  learned: ReadonlyMap<string, Vector>,
): Promise<Dangers> {
  const ids = [...library.cautions.keys()];
  const places = new Map(ids.map((id, place) => [id, place]));
  const pause = createPause();
  const examples: Example[] = [];
  const read = (text: string): Signs => {
    const words = reader.read(text);
    return signsOf(library, words, facetsOf(library.vocabulary, reader.mentions(words)));
  };
  const vectorOf = (text: string, { stated }: Signs): Vector => {
    const vector = learned.get(text) ?? space.vector(text);
    const signs = [...stated].flatMap((id) => space.size + (places.get(id) ?? 0));
    return {
      ...vector,
      ids: Int32Array.of(...vector.ids, ...signs),
      weights: Float32Array.of(...vector.weights, ...signs.map(() => SIGN)),
    };
  };

  const lines = [...library.answers.values()].flatMap((answer) => {
    const holds = answer.cautions.flatMap((id) => places.get(id) ?? []);
    return [answer.title, ...answer.asks, ...(library.phrasings.get(answer.id) ?? [])].map((text) => ({ text, holds }));
  });
  const plain = lines.filter(({ holds }) => holds.length === 0);
  const stride = Math.max(1, Math.floor(plain.length / OTHERS));
  const some = plain.filter((_, at) => at % stride === 0);
  for (const { text, holds } of [...lines.filter(({ holds }) => holds.length > 0), ...some]) {
    const signs = read(text);
    // A line may well state a danger that its answer is not about.
    const not = ids.flatMap((id, place): [number, number][] =>
      holds.includes(place) || signs.stated.has(id) ? [] : [[place, 1]],
    );
    examples.push({ vector: vectorOf(text, signs), holds, not: new Map(not), weight: CARRIED });
    await pause();
  }
  for (const [text, holds] of byText(library, places, "asks")) {
    examples.push({ vector: vectorOf(text, read(text)), holds, not: new Map() });
    await pause();
  }
  for (const [text, own] of byText(library, places, "harmless")) {
    const signs = read(text);
    // What is harmless for one caution is so for most others too, but not where these are stated.
    const not = ids.flatMap((id, place): [number, number][] =>
      own.includes(place) ? [[place, HARMLESS]] : signs.stated.has(id) ? [] : [[place, SHARED]],
    );
    examples.push({ vector: vectorOf(text, signs), holds: [], not: new Map(not) });
    await pause();
  }
  for (const { text, id } of statedThenAsked(library, ids, plain)) {
    examples.push({ vector: vectorOf(text, read(text)), holds: [places.get(id) ?? 0], not: new Map() });
    await pause();
  }

  const found = await learnLabels(balanced(examples, ids.length), ids.length, space.size + ids.length, TRAINING);
  const isUnlearned = ids.map((id) => (library.cautions.get(id)?.asks.length ?? 0) === 0);
  return (text, signs) => {
    const probabilities = found(vectorOf(text, signs));
    return new Map(ids.map((id, place) => [id, isUnlearned[place] ? 0 : (probabilities[place] ?? 0)]));
  };
}

/** A line may be an example of several cautions. */
function byText(
  library: Library,
  places: ReadonlyMap<string, number>,
  key: "asks" | "harmless",
): Map<string, number[]> {
  const cautions = new Map<string, number[]>();
  for (const [id, place] of places)
    for (const text of library.cautions.get(id)?.[key] ?? [])
      cautions.set(text, [...(cautions.get(text) ?? []), place]);
  return cautions;
}

/** Words of the vocabulary that state what raises a caution, before or behind any ordinary question. */
function statedThenAsked(library: Library, ids: readonly string[], plain: readonly { text: string }[]) {
  let picked = 0;
  const pick = <T>(list: readonly T[]): T | undefined => list[(++picked * STEP) % Math.max(1, list.length)];
  return ids.flatMap((id) => {
    const statuses = (library.cautions.get(id)?.when ?? []).flatMap((when) => {
      const [group, values] = Object.entries(when).at(-1) ?? [];
      return ((values ?? []) as (string | number)[]).flatMap(
        (value) => library.vocabulary.groups[group as VocabularyGroup].get(String(value))?.words ?? [],
      );
    });
    return Array.from({ length: statuses.length > 0 ? STATED : 0 }, (_, times) => {
      const [who, question] = [pick(statuses) ?? "", pick(plain)?.text ?? ""];
      return { id, text: times % 2 === 0 ? `${who}, ${question}` : `${question}, ${who} here` };
    });
  });
}

/** What holds of a caution counts for it so much that together it comes to a share of what speaks against it. */
function balanced(examples: readonly Example[], count: number): { vector: Vector; labels: Labels }[] {
  const against = new Float64Array(count);
  const own = new Float64Array(count);
  for (const { holds, not, weight = 1 } of examples) {
    for (const place of holds) own[place] = (own[place] ?? 0) + weight;
    for (const [place, counts] of not) against[place] = (against[place] ?? 0) + counts;
  }
  return examples.map(({ vector, holds, not, weight = 1 }) => ({
    vector,
    labels: new Map([
      ...[...not].map(([place, counts]): [number, number] => [place, -counts]),
      ...holds.map((place): [number, number] => [
        place,
        (weight * BALANCE * (against[place] ?? 0)) / (own[place] ?? 1),
      ]),
    ]),
  }));
}
