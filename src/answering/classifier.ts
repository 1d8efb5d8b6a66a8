/**
 * What a question is for, learned from the labelled ways of asking when content is loaded: a linear classifier over
 * topics (and everything outside them), one within each topic, and nearest neighbors. Fused, because each is right
 * where another is not: `npm run eval` compares them.
 */
import type { Library } from "../library/index.ts";
import { examplesOf, type Target } from "./examples.ts";
import type { Reader } from "./facets.ts";
import { FeatureSpace, type Vector } from "./features.ts";
import { LinearClassifier } from "./linear.ts";
import { Neighbors } from "./neighbors.ts";

const TRAINING = { epochs: 8, rate: 0.5, decay: 0 };
/** Weights of the three, on a logarithmic scale. */
export const FUSION = { topic: 1, within: 0.5, similarity: 10 };
/** Keeps a probability of nothing from deciding alone. */
const FLOOR = 1e-4;

export interface Scored {
  target: Target;
  /** Fused; comparable within one question only. */
  score: number;
  /** Probability of its topic (or of all redirects, or of the outside entry). */
  topic: number;
  /** Probability within the topic. */
  within: number;
  /** Likeness to its nearest ways of asking, 0 to 1. */
  similarity: number;
}

export interface Reading {
  /** All targets, best first. */
  scored: Scored[];
  /** Probability of each topic id, of "redirect", and of each "outside:id". */
  groups: ReadonlyMap<string, number>;
  /** Share of the question's weight in features that content knows, 0 to 1. */
  known: number;
}

export type Classifier = (question: string) => Reading;

export const groupOf = (target: Target): string =>
  target.topic ?? (target.kind === "redirect" ? "redirect" : `outside:${target.id}`);

export async function trainClassifier(library: Library, reader: Reader): Promise<Classifier> {
  const { targets, lines } = examplesOf(library);
  const { space, vectors } = await FeatureSpace.learn(
    reader,
    lines.map(({ text }) => text),
  );
  const labels = lines.map(({ target }) => target);
  const groupNames = [...new Set(targets.map(groupOf))];
  const groupIndex = new Map(groupNames.map((name, index) => [name, index]));
  const groupOfTarget = targets.map((target) => groupIndex.get(groupOf(target)) ?? 0);
  const train = (picked: readonly number[], label: (line: number) => number, classes: number) =>
    LinearClassifier.train(
      picked.map((line) => vectors[line] as Vector),
      picked.map(label),
      classes,
      space.size,
      TRAINING,
    );
  const all = lines.map((_, line) => line);
  const topics = await train(all, (line) => groupOfTarget[labels[line] ?? 0] ?? 0, groupNames.length);
  const within: { members: number[]; model: LinearClassifier | null }[] = [];
  for (const group of groupNames.keys()) {
    const members = targets.flatMap((_target, index) => (groupOfTarget[index] === group ? [index] : []));
    const places = new Map(members.map((member, place) => [member, place]));
    const own = all.filter((line) => places.has(labels[line] ?? -1));
    const placeOf = (line: number) => places.get(labels[line] ?? 0) ?? 0;
    within.push({ members, model: members.length < 2 ? null : await train(own, placeOf, members.length) });
  }
  const neighbors = new Neighbors(vectors, labels, targets.length, space.size);

  return (question) => {
    const vector = space.vector(question);
    const byTopic = topics.probabilities(vector);
    const similar = neighbors.similarities(vector);
    const scored = within.flatMap(({ members, model }, group) => {
      const own = model?.probabilities(vector);
      const topic = byTopic[group] ?? 0;
      return members.map((member, place): Scored => {
        const inside = own?.[place] ?? 1;
        const similarity = similar[member] ?? 0;
        return {
          target: targets[member] as Target,
          topic,
          within: inside,
          similarity,
          score:
            FUSION.topic * Math.log(topic + FLOOR) +
            FUSION.within * Math.log(inside + FLOOR) +
            FUSION.similarity * similarity,
        };
      });
    });
    return {
      scored: scored.sort((a, b) => b.score - a.score),
      groups: new Map(groupNames.map((name, group) => [name, byTopic[group] ?? 0])),
      known: vector.known,
    };
  };
}
