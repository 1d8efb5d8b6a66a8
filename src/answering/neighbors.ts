/** Nearest neighbors: how near a question comes to the nearest line of each target (cosine of weighted features). */
import type { Vector } from "./features.ts";

export class Neighbors {
  readonly #labels: readonly number[];
  readonly #targets: number;
  /** For each feature: the lines that have it, and its weight there. */
  readonly #lines: Int32Array[];
  readonly #weights: Float32Array[];
  readonly #scores: Float32Array;

  constructor(vectors: readonly Vector[], labels: readonly number[], targets: number, features: number) {
    this.#labels = labels;
    this.#targets = targets;
    const lines: number[][] = Array.from({ length: features }, () => []);
    const weights: number[][] = Array.from({ length: features }, () => []);
    vectors.forEach((vector, line) => {
      vector.ids.forEach((id, at) => {
        lines[id]?.push(line);
        weights[id]?.push(vector.weights[at] ?? 0);
      });
    });
    this.#lines = lines.map((list) => Int32Array.from(list));
    this.#weights = weights.map((list) => Float32Array.from(list));
    this.#scores = new Float32Array(labels.length);
  }

  /** For each target the mean similarity of its two nearest lines, from 0 to 1; `without` leaves one line out. */
  similarities({ ids, weights }: Vector, without = -1): Float32Array {
    const scores = this.#scores.fill(0);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const lines = this.#lines[id];
      const theirs = this.#weights[id];
      if (!lines || !theirs) continue;
      const own = weights[at] ?? 0;
      for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? 0;
        scores[line] = (scores[line] ?? 0) + own * (theirs[index] ?? 0);
      }
    }
    const best = new Float32Array(this.#targets);
    const second = new Float32Array(this.#targets);
    for (let line = 0; line < scores.length; line++) {
      if (line === without) continue;
      const score = scores[line] ?? 0;
      if (score === 0) continue;
      const label = this.#labels[line] ?? 0;
      if (score > (best[label] ?? 0)) {
        second[label] = best[label] ?? 0;
        best[label] = score;
      } else if (score > (second[label] ?? 0)) second[label] = score;
    }
    return best.map((score, label) => 0.7 * score + 0.3 * (second[label] ?? 0));
  }
}
