/** Answers in the running for a question. */
import type { Answer, Facets, Library, TopicId } from "../library/index.ts";
import type { Reading, Scored } from "./classifier.ts";
import { fitOf } from "./facets.ts";

/** An answer in the running, with why. */
export interface Candidate {
  answer: Answer;
  score: number;
  scored: Scored;
  /** How many facets of its audience agree with what is known. */
  fit: number;
}

/** What a facet that agrees adds, and what an audience that is not known to be the asker's takes away. */
const FIT = 0.7;
const UNASKED = 0.4;

/** Answers, best first; those written for somebody else are left out. */
export function candidatesOf(
  library: Library,
  { scored }: Reading,
  known: Facets,
  topic: TopicId | undefined,
): Candidate[] {
  return scored
    .flatMap((entry) => {
      const answer = entry.target.kind === "answer" ? library.answers.get(entry.target.id) : undefined;
      if (!answer || (topic !== undefined && answer.topic !== topic)) return [];
      const fit = fitOf(answer.audience, known);
      if (fit === null) return [];
      const unasked = Object.keys(answer.audience).length - fit;
      return [{ answer, fit, scored: entry, score: entry.score + fit * FIT - unasked * UNASKED }];
    })
    .sort((a, b) => b.score - a.score);
}
