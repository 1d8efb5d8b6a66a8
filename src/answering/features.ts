/** A question as weighted features: words, pairs of words, pieces of words (for typos), and what the vocabulary found. */
import { stemmer } from "stemmer";
import { clinicalKind, isPatientAge } from "./clinical-terms.ts";
import type { Mention, Reader } from "./facets.ts";
import { createPause } from "./pause.ts";

export interface Vector {
  /** Feature numbers, ascending order of first sight; never twice. */
  ids: Int32Array;
  /** Weights; the vector's length is 1. */
  weights: Float32Array;
  /** Share of the squared weight in features seen before, 0 to 1. */
  known: number;
}

/** How much each kind of feature counts before idf. */
const WEIGHT = { word: 1, pair: 0.7, piece: 0.35, facet: 0.8 };
/** Pieces of this many letters, of words at least as long. */
const PIECE = 4;

/** All features of a text, by name. Deterministic, order of the text. */
export function featuresOf(reader: Reader, text: string): Map<string, number> {
  const words = reader.read(text);
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => features.set(name, Math.max(features.get(name) ?? 0, weight));
  const stems = words.map(shape);
  stems.forEach((stem, index) => {
    add(stem, WEIGHT.word);
    const next = stems[index + 1];
    if (next !== undefined) add(`${stem} ${next}`, WEIGHT.pair);
    if (stem.length >= PIECE && !stem.startsWith("#"))
      for (let at = 0; at + PIECE <= stem.length + 1; at++) add(`~${`${stem}_`.slice(at, at + PIECE)}`, WEIGHT.piece);
  });
  let bedside = 0;
  for (const word of words) {
    const kind = isPatientAge(word) ? "age" : clinicalKind(word);
    if (kind === undefined) continue;
    bedside++;
    add(`+${kind}`, WEIGHT.facet);
  }
  // How many, not only which: one such word stands in many a question about the work.
  if (bedside >= 2) add("+two", WEIGHT.facet);
  if (bedside >= 4) add("+four", WEIGHT.facet);
  for (const name of reader.mentions(words).flatMap(facetNames)) add(name, WEIGHT.facet);
  return features;
}

/** Amounts and numbers are one word each: "$150" asks what "$175" asks. */
function shape(word: string): string {
  if (/^\$\d|^\d+(?:\.\d+)?k?\/h/.test(word)) return "#money";
  if (/^\d/.test(word) && !/^\d*[a-z]{2,}/.test(word))
    return word === "1099" || word === "988" || word === "911" ? word : "#number";
  return stemmer(word);
}

function facetNames({ group, id }: Mention): string[] {
  return group === "specialty" ? ["@specialty"] : [`@${group}`, `@${group}:${id}`];
}

/** Feature numbers and their idf, learned from the labelled lines. */
export class FeatureSpace {
  readonly #reader: Reader;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #idf: Float32Array;

  private constructor(reader: Reader, counts: readonly number[], ids: Map<string, number>, lines: number) {
    this.#reader = reader;
    this.#ids = ids;
    this.#idf = Float32Array.from(counts, (count) => Math.log((lines + 1) / (count + 0.5)));
  }

  /** Learns features and their idf from lines, and gives the lines' vectors. */
  static async learn(reader: Reader, lines: readonly string[]): Promise<{ space: FeatureSpace; vectors: Vector[] }> {
    const ids = new Map<string, number>();
    const counts: number[] = [];
    const features: Map<string, number>[] = [];
    const pause = createPause();
    for (const line of lines) {
      const found = featuresOf(reader, line);
      features.push(found);
      for (const name of found.keys()) {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        counts[id] = (counts[id] ?? 0) + 1;
      }
      await pause();
    }
    const space = new FeatureSpace(reader, counts, ids, lines.length);
    const vectors: Vector[] = [];
    for (const found of features) {
      vectors.push(space.#vectorOf(found));
      await pause();
    }
    return { space, vectors };
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Features never seen before are left out of the vector, but not out of its length: what is strange lowers every score. */
  vector(text: string): Vector {
    return this.#vectorOf(featuresOf(this.#reader, text));
  }

  #vectorOf(features: ReadonlyMap<string, number>): Vector {
    const ids: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    let seen = 0;
    const strange = Math.log(this.#idf.length + 1) / 2;
    for (const [name, weight] of features) {
      const id = this.#ids.get(name);
      const value = weight * (id === undefined ? strange : (this.#idf[id] ?? 0));
      squares += (id === undefined ? 0.25 : 1) * value * value;
      if (id === undefined) continue;
      seen += value * value;
      ids.push(id);
      weights.push(value);
    }
    const length = Math.sqrt(squares) || 1;
    return {
      ids: Int32Array.from(ids),
      weights: Float32Array.from(weights, (weight) => weight / length),
      known: squares === 0 ? 0 : seen / squares,
    };
  }
}
