/**
 * What a question is for, learned from the labelled ways of asking when content is loaded: a linear classifier over
 * topics (and everything outside them), one within each topic, nearest neighbors, and full-text search. Fused, because
 * each is right where another is not: `npm run eval` compares them.
 */
import type { Library } from "../library/index.ts";
import { type Dangers, learnDangers } from "./dangers.ts";
import { examplesOf, type Target } from "./examples.ts";
import type { Reader } from "./facets.ts";
import { FeatureSpace, type Vector } from "./features.ts";
import { learnClasses, type Probabilities } from "./linear.ts";
import { Neighbors } from "./neighbors.ts";
import { createSearch } from "./search.ts";
import { askedInStory } from "./several.ts";

const TRAINING = { epochs: 3, rate: 0.5 };
/** Weights of the four, on a logarithmic scale. */
const FUSION = { topic: 1.25, within: 0.66, similarity: 16.5, text: 3 };
/** What stands outside has no text to be searched: it competes as if it had this score, which an answer cannot reach. */
const TEXT_OUTSIDE = 1.55;
/** What the sentence that asks weighs in a story, beside the whole of it. */
const ASKED = 0.35;
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
  /** Full-text score of an answer against the best, 0 to 1. */
  text: number;
}

export interface Reading {
  /** All targets, best first. */
  scored: Scored[];
  /** Probability of each topic id, of "redirect", and of each "outside:id". */
  groups: ReadonlyMap<string, number>;
  /** Share of the question's weight in features that content knows, 0 to 1. */
  known: number;
}

export interface Classifier {
  read(question: string): Reading;
  /** The groups alone: a tenth of the work. */
  groups(question: string): Reading["groups"];
  dangers: Dangers;
}

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
  const train = (
    picked: readonly number[],
    label: (line: number) => number,
    classes: number,
    weights: readonly number[] = [],
  ) =>
    learnClasses(
      { vectors: picked.map((line) => vectors[line] as Vector), classes: picked.map(label), weights },
      classes,
      space.size,
      TRAINING,
    );
  const all = lines.map((_, line) => line);
  const groupOfLine = (line: number) => groupOfTarget[labels[line] ?? 0] ?? 0;
  // Every topic counts alike, however many ways of asking were written for it.
  const sizes = groupNames.map(() => 0);
  for (const line of all) sizes[groupOfLine(line)] = (sizes[groupOfLine(line)] ?? 0) + 1;
  const weights = all.map((line) => all.length / groupNames.length / (sizes[groupOfLine(line)] ?? 1));
  const topics = await train(all, groupOfLine, groupNames.length, weights);
  const within: { members: number[]; model: Probabilities | null }[] = [];
  for (const group of groupNames.keys()) {
    const members = targets.flatMap((_target, index) => (groupOfTarget[index] === group ? [index] : []));
    const places = new Map(members.map((member, place) => [member, place]));
    const own = all.filter((line) => places.has(labels[line] ?? -1));
    const placeOf = (line: number) => places.get(labels[line] ?? 0) ?? 0;
    within.push({ members, model: members.length < 2 ? null : await train(own, placeOf, members.length) });
  }
  const search = await createSearch(library, reader);
  const neighbors = await Neighbors.over(vectors, labels, targets.length, space.size);
  const learned = new Map(lines.map(({ text }, line) => [text, vectors[line] as Vector]));
  const dangers = await learnDangers(library, reader, space, learned);

  const named = (probabilities: Float32Array) =>
    new Map(groupNames.map((name, group) => [name, probabilities[group] ?? 0]));

  function scoredFor(question: string, vector: Vector, byTopic: Float32Array): Scored[] {
    const similar = neighbors.similarities(vector);
    const texts = search(question);
    return within.flatMap(({ members, model }, group) => {
      const own = model?.(vector);
      const topic = byTopic[group] ?? 0;
      return members.map((member, place): Scored => {
        const inside = own?.[place] ?? 1;
        const target = targets[member] as Target;
        const similarity = similar[member] ?? 0;
        const text = target.kind === "answer" ? (texts.get(target.id) ?? 0) : TEXT_OUTSIDE;
        return {
          target,
          topic,
          within: inside,
          similarity,
          text,
          score:
            FUSION.topic * Math.log(topic + FLOOR) +
            FUSION.within * Math.log(inside + FLOOR) +
            FUSION.similarity * similarity +
            FUSION.text * text,
        };
      });
    });
  }

  function read(question: string): Reading {
    const vector = space.vector(question);
    const byTopic = topics(vector);
    const scored = scoredFor(question, vector, byTopic);
    const asked = askedInStory(question);
    if (asked !== undefined) {
      const part = space.vector(asked);
      for (const [place, { score }] of scoredFor(asked, part, topics(part)).entries()) {
        const entry = scored[place];
        if (entry) entry.score = (1 - ASKED) * entry.score + ASKED * score;
      }
    }
    return {
      scored: scored.sort((a, b) => b.score - a.score),
      groups: named(byTopic),
      known: vector.known,
    };
  }
  return { read, groups: (question) => named(topics(space.vector(question))), dangers };
}
