/** Each method of answering on its own, and all fused: whether the topic of its first hit, or of one of three, is right. */

import type { Scored } from "../../src/answering/classifier.ts";
import type { Answering } from "../../src/answering/index.ts";
import type { Question } from "./sets.ts";

const METHODS: Record<string, (entry: Scored) => number> = {
  "linear classifier over topics": ({ topic }) => topic,
  "linear classifiers over topics and in them": ({ topic, within }) => topic * within,
  "nearest neighbors": ({ similarity }) => similarity,
  "full text (BM25, stemming, synonyms)": ({ text }) => text,
};

/** Shares of the questions, by method; "fused" is what answering ranks by, whatever it then decides. */
export function methods(
  answering: Answering,
  questions: readonly Question[],
): Record<string, { top1: number; top3: number }> {
  const names = [...Object.keys(METHODS), "fused, with facets"];
  const hits = new Map(names.map((name) => [name, { top1: 0, top3: 0 }]));
  for (const { q, topics } of questions) {
    const { reading, candidates } = answering.ask(q);
    const answers = reading.scored.filter(({ target }) => target.kind === "answer");
    const ranked = new Map(
      Object.entries(METHODS).map(([name, score]) => [
        name,
        [...answers].sort((a, b) => score(b) - score(a)).map(({ target }) => target.topic ?? ""),
      ]),
    ).set(
      "fused, with facets",
      candidates.map(({ answer }) => answer.topic),
    );
    for (const [name, found] of ranked) {
      const hit = hits.get(name);
      if (!hit) continue;
      if (topics.includes(found[0] ?? "")) hit.top1++;
      if (found.slice(0, 3).some((topic) => topics.includes(topic))) hit.top3++;
    }
  }
  return Object.fromEntries(
    [...hits].map(([name, { top1, top3 }]) => [name, { top1: top1 / questions.length, top3: top3 / questions.length }]),
  );
}
