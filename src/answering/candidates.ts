/** Answers in the running for a question. */
import type { Answer, Facets, Library, TopicId } from "../library/index.ts";
import type { Reading, Scored } from "./classifier.ts";
import { fitOf } from "./facets.ts";

/** An answer in the running, with why. */
export interface Candidate {
  answer: Answer;
  /** How likely it was meant: the fused score, less what its audience has that nobody told. */
  meant: number;
  /** The same, and how well it suits the asker: facets choose among answers, they do not say what was asked. */
  score: number;
  scored: Scored;
  /** How many facets of its audience agree with what is known. */
  fit: number;
}

/** What a facet that agrees adds, and what an audience that is not known to be the asker's takes away. */
const FIT = 0.5;
const UNASKED = 0.5;
/** What a member told about themselves fills what a question leaves open, so it weighs more there. */
const OWN = 0.8;

/** Answers, best first; those written for somebody else are left out. */
export function candidatesOf(
  library: Library,
  { scored }: Reading,
  asked: Facets,
  profile: Facets,
  topic: TopicId | undefined,
): Candidate[] {
  const known = { ...profile, ...asked };
  return scored
    .flatMap((entry) => {
      const answer = entry.target.kind === "answer" ? library.answers.get(entry.target.id) : undefined;
      if (!answer || (topic !== undefined && answer.topic !== topic)) return [];
      const fit = fitOf(answer.audience, known);
      if (fit === null) return [];
      const fromProfile = fit - (fitOf(answer.audience, asked) ?? 0);
      const unasked = Object.keys(answer.audience).length - fit;
      const meant = entry.score - unasked * UNASKED;
      return [{ answer, fit, scored: entry, meant, score: meant + fit * FIT + fromProfile * OWN }];
    })
    .sort((a, b) => b.score - a.score);
}
