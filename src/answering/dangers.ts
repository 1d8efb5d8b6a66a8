/**
 * Which cautions a question raises by what it tells, not by a phrase: one small classifier a caution, learned from its
 * own examples and from the ways of asking of the answers that carry it, against harmless ones.
 */
import type { Library } from "../library/index.ts";
import type { FeatureSpace, Vector } from "./features.ts";
import { LinearClassifier } from "./linear.ts";

const TRAINING = { epochs: 6, rate: 0.5 };
/** At most so many lines of other questions stand against a caution's own. */
const OTHERS = 2500;
/** What its harmless examples count beside those, and all lines for it together beside all against it. */
const HARMLESS = 6;
const BALANCE = 0.5;
/** Probability from which a caution is raised. */
const RAISED_FROM = 0.6;

/** The probability of each caution, by its id. */
export type Dangers = (vector: Vector) => ReadonlyMap<string, number>;

export const isRaised = (probability: number): boolean => probability >= RAISED_FROM;

/** `learned`: vectors that are there already, by their text; the lines of answers need not be read twice. */
export async function learnDangers(
  library: Library,
  space: FeatureSpace,
  learned: ReadonlyMap<string, Vector>,
): Promise<Dangers> {
  const lines = [...library.answers.values()].flatMap((answer) =>
    [answer.title, ...answer.asks, ...(library.phrasings.get(answer.id) ?? [])].map((text) => ({
      text,
      cautions: answer.cautions,
    })),
  );
  const vectors = lines.map(({ text }) => learned.get(text) ?? space.vector(text));
  const models: { id: string; model: LinearClassifier }[] = [];
  for (const caution of library.cautions.values()) {
    const examples: { vector: Vector; label: 0 | 1; weight: number }[] = [];
    const others = lines.flatMap(({ cautions }, index) => (cautions.includes(caution.id) ? [] : [index]));
    const stride = Math.max(1, Math.floor(others.length / OTHERS));
    for (const [place, index] of others.entries())
      if (place % stride === 0) examples.push({ vector: vectors[index] as Vector, label: 0, weight: 1 });
    for (const text of caution.harmless) examples.push({ vector: space.vector(text), label: 0, weight: HARMLESS });
    const own = [
      ...caution.asks.map((text) => space.vector(text)),
      ...lines.flatMap(({ cautions }, index) => (cautions.includes(caution.id) ? [vectors[index] as Vector] : [])),
    ];
    if (own.length === 0) continue;
    const against = examples.reduce((sum, { weight }) => sum + weight, 0);
    for (const vector of own) examples.push({ vector, label: 1, weight: (BALANCE * against) / own.length });
    const model = await LinearClassifier.train(
      examples.map(({ vector }) => vector),
      examples.map(({ label }) => label),
      2,
      space.size,
      { ...TRAINING, weights: examples.map(({ weight }) => weight) },
    );
    models.push({ id: caution.id, model });
  }
  return (vector) => new Map(models.map(({ id, model }) => [id, model.probabilities(vector)[1] ?? 0]));
}
