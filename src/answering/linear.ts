/**
 * A linear classifier over sparse vectors: softmax regression, trained by AdaGrad. Deterministic: the order of the
 * examples is shuffled by a fixed seed.
 */
import type { Vector } from "./features.ts";
import { createPause } from "./pause.ts";

export interface Training {
  epochs: number;
  /** Step size. */
  rate: number;
  /** How much each example counts; 1 by default. */
  weights?: readonly number[];
}

export class LinearClassifier {
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;
  readonly #classes: number;

  private constructor(classes: number, features: number) {
    this.#classes = classes;
    this.#weights = new Float32Array(features * classes);
    this.#bias = new Float32Array(classes);
  }

  /** Trains in slices, so that whoever waits for a reply meanwhile gets it. */
  static async train(
    vectors: readonly Vector[],
    labels: readonly number[],
    classes: number,
    features: number,
    training: Training,
  ): Promise<LinearClassifier> {
    const model = new LinearClassifier(classes, features);
    const squares = new Float32Array(features * classes).fill(1e-2);
    const order = vectors.map((_, index) => index);
    const pause = createPause();
    let seed = 42;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let epoch = 0; epoch < training.epochs; epoch++) {
      for (let index = order.length - 1; index > 0; index--) {
        const other = Math.floor(random() * (index + 1));
        [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
      }
      for (const index of order) {
        model.#learn(vectors[index] as Vector, labels[index] ?? 0, squares, training, training.weights?.[index] ?? 1);
        await pause();
      }
    }
    return model;
  }

  #learn({ ids, weights }: Vector, label: number, squares: Float32Array, { rate }: Training, weight: number): void {
    const classes = this.#classes;
    const wrong = this.probabilities({ ids, weights });
    wrong[label] = (wrong[label] ?? 0) - 1;
    if (weight !== 1) for (let k = 0; k < classes; k++) wrong[k] = (wrong[k] ?? 0) * weight;
    for (let at = 0; at < ids.length; at++) {
      const base = (ids[at] ?? 0) * classes;
      const value = weights[at] ?? 0;
      for (let k = 0; k < classes; k++) {
        const error = wrong[k] ?? 0;
        if (error > -1e-4 && error < 1e-4) continue;
        const gradient = error * value;
        const square = (squares[base + k] ?? 0) + gradient * gradient;
        squares[base + k] = square;
        this.#weights[base + k] = (this.#weights[base + k] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
    for (let k = 0; k < classes; k++) this.#bias[k] = (this.#bias[k] ?? 0) - 0.02 * (wrong[k] ?? 0);
  }

  /** One probability a class; they add up to 1. */
  probabilities({ ids, weights }: Pick<Vector, "ids" | "weights">): Float32Array {
    const classes = this.#classes;
    const scores = Float32Array.from(this.#bias);
    for (let at = 0; at < ids.length; at++) {
      const base = (ids[at] ?? 0) * classes;
      const value = weights[at] ?? 0;
      for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + value * (this.#weights[base + k] ?? 0);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (const score of scores) if (score > top) top = score;
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      const power = Math.exp((scores[k] ?? 0) - top);
      scores[k] = power;
      sum += power;
    }
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) / sum;
    return scores;
  }
}
