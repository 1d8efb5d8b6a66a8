/** Nearest neighbors: how near a question comes to the nearest line of each target (cosine of weighted features). */
import type { Vector } from "./features.ts";
import { createPause } from "./pause.ts";

export class Neighbors {
  readonly #labels: readonly number[];
  readonly #targets: number;
  /** For each feature: the lines that have it, and its weight there. */
  readonly #lines: Int32Array[];
  readonly #weights: Float32Array[];
  readonly #scores: Float32Array;

  private constructor(labels: readonly number[], targets: number, counts: Int32Array) {
    this.#labels = labels;
    this.#targets = targets;
    this.#lines = Array.from(counts, (count) => new Int32Array(count));
    this.#weights = Array.from(counts, (count) => new Float32Array(count));
    this.#scores = new Float32Array(labels.length);
  }

  /** In slices. `labels`: each line's target. */
  static async over(
    vectors: readonly Vector[],
    labels: readonly number[],
    targets: number,
    features: number,
  ): Promise<Neighbors> {
    const counts = new Int32Array(features);
    for (const { ids } of vectors) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    const found = new Neighbors(labels, targets, counts);
    const filled = new Int32Array(features);
    const pause = createPause();
    for (const [line, { ids, weights }] of vectors.entries()) {
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0;
        const place = filled[id] ?? 0;
        filled[id] = place + 1;
        const lines = found.#lines[id];
        const theirs = found.#weights[id];
        if (lines) lines[place] = line;
        if (theirs) theirs[place] = weights[at] ?? 0;
      }
      await pause();
    }
    return found;
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
