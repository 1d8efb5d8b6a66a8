/**
 * Linear models over sparse vectors, trained by AdaGrad: softmax for one class of many, logistic for labels of which
 * several may hold. Deterministic: the order of the examples is shuffled by a fixed seed.
 */
import type { Vector } from "./features.ts";
import { createPause } from "./pause.ts";

export interface Training {
  epochs: number;
  /** Step size. */
  rate: number;
}

type Sparse = Pick<Vector, "ids" | "weights">;

/** An error that is too small to learn from: most classes are as good as ruled out. */
const LEAST_ERROR = 3e-3;
/** Step size of the bias, in which every example has a say. */
const BIAS_RATE = 0.02;

class LinearModel {
  /** For each feature the row of its weights; none where no example has it. */
  readonly #rows: Int32Array;
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;
  readonly #outputs: number;

  private constructor(vectors: readonly Sparse[], outputs: number, features: number) {
    this.#rows = new Int32Array(features).fill(-1);
    let rows = 0;
    for (const { ids } of vectors) for (const id of ids) if (this.#rows[id] === -1) this.#rows[id] = rows++;
    this.#weights = new Float32Array(rows * outputs);
    this.#bias = new Float32Array(outputs);
    this.#outputs = outputs;
  }

  /** Trains in slices, so that whoever waits for a reply meanwhile gets it. `toErrors` turns an example's scores into its errors. */
  static async train(
    vectors: readonly Sparse[],
    outputs: number,
    features: number,
    { epochs, rate }: Training,
    toErrors: (scores: Float32Array, example: number) => void,
  ): Promise<LinearModel> {
    const model = new LinearModel(vectors, outputs, features);
    const squares = new Float32Array(model.#weights.length).fill(1e-2);
    const scores = new Float32Array(outputs);
    const order = vectors.map((_, index) => index);
    const pause = createPause();
    let seed = 42;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let index = order.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1));
        [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
      }
      for (const example of order) {
        const vector = vectors[example] as Sparse;
        model.scores(vector, scores);
        toErrors(scores, example);
        model.#step(vector, scores, squares, rate);
        await pause();
      }
    }
    return model;
  }

  #step({ ids, weights }: Sparse, errors: Float32Array, squares: Float32Array, rate: number): void {
    const own = this.#weights;
    const active: number[] = [];
    for (let k = 0; k < errors.length; k++) if (Math.abs(errors[k] ?? 0) > LEAST_ERROR) active.push(k);
    for (let at = 0; at < ids.length; at++) {
      const base = (this.#rows[ids[at] ?? 0] ?? 0) * this.#outputs;
      const value = weights[at] ?? 0;
      for (const k of active) {
        const gradient = (errors[k] ?? 0) * value;
        const square = (squares[base + k] ?? 0) + gradient * gradient;
        squares[base + k] = square;
        own[base + k] = (own[base + k] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
    for (const k of active) this.#bias[k] = (this.#bias[k] ?? 0) - BIAS_RATE * (errors[k] ?? 0);
  }

  scores({ ids, weights }: Sparse, into: Float32Array = new Float32Array(this.#outputs)): Float32Array {
    const own = this.#weights;
    into.set(this.#bias);
    for (let at = 0; at < ids.length; at++) {
      const base = (this.#rows[ids[at] ?? 0] ?? -1) * this.#outputs;
      if (base < 0) continue;
      const value = weights[at] ?? 0;
      for (let k = 0; k < into.length; k++) into[k] = (into[k] ?? 0) + value * (own[base + k] ?? 0);
    }
    return into;
  }
}

function softmax(scores: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const power = Math.exp((scores[k] ?? 0) - top);
    scores[k] = power;
    sum += power;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Probabilities of some classes (softmax: they add up to 1) or labels (each on its own). */
export type Probabilities = (vector: Sparse) => Float32Array;

/** One class of many. `weights`: how much each example counts, 1 by default. */
export async function learnClasses(
  examples: { vectors: readonly Sparse[]; classes: readonly number[]; weights?: readonly number[] },
  count: number,
  features: number,
  training: Training,
): Promise<Probabilities> {
  const { vectors, classes, weights } = examples;
  const model = await LinearModel.train(vectors, count, features, training, (scores, example) => {
    softmax(scores);
    const right = classes[example] ?? 0;
    scores[right] = (scores[right] ?? 0) - 1;
    const weight = weights?.[example] ?? 1;
    if (weight !== 1) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) * weight;
  });
  return (vector) => softmax(model.scores(vector));
}

/** What an example says of some labels: how much it counts for each, above 0 where the label holds, below 0 where not. */
export type Labels = ReadonlyMap<number, number>;

/** Labels of which none, one or several hold. A label that an example does not name learns nothing from it. */
export async function learnLabels(
  examples: readonly { vector: Sparse; labels: Labels }[],
  count: number,
  features: number,
  training: Training,
): Promise<Probabilities> {
  const vectors = examples.map(({ vector }) => vector);
  const model = await LinearModel.train(vectors, count, features, training, (scores, example) => {
    const labels = examples[example]?.labels;
    for (let k = 0; k < scores.length; k++) {
      const counts = labels?.get(k) ?? 0;
      scores[k] = Math.abs(counts) * (logistic(scores[k] ?? 0) - (counts > 0 ? 1 : 0));
    }
  });
  return (vector) => model.scores(vector).map(logistic);
}
