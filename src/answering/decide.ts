/** Which outcome a reading of a question calls for. */
import { stemmer } from "stemmer";
import type { Answer, Library, Outside, Redirect, TopicId } from "../library/index.ts";
import type { Candidate } from "./candidates.ts";
import { says } from "./cautions.ts";
import { groupOf, type Reading } from "./classifier.ts";

export type Decision =
  | { outcome: "answered"; answer: Answer; also: Answer[]; suggestions: Answer[] }
  | { outcome: "suggested"; suggestions: Answer[] }
  | { outcome: "redirected"; redirect: Redirect }
  | { outcome: "refused" | "clinical" | "crisis"; outside: Outside }
  | { outcome: "unknown"; topics: TopicId[]; outside?: Outside };

/** From this probability on, what stands outside decides; below the others nothing is answered, or even suggested. */
const OUTSIDE_FROM = 0.5;
const ANSWER_FROM = 0.5;
const SUGGEST_FROM = 0.12;

export function decide(
  library: Library,
  words: readonly string[],
  reading: Reading,
  candidates: readonly Candidate[],
  topics: TopicId[],
): Decision {
  const stems = words.map((word) => stemmer(word));
  const certain = [...library.outside.values()].filter(
    (entry) => entry.words.some((phrase) => says(phrase, stems)) && !entry.unless.some((phrase) => says(phrase, stems)),
  );
  const shares = sharesOf(reading, candidates);
  const outside = [...library.outside.values()]
    .map((entry) => ({ entry, p: certain.includes(entry) ? 1 : (shares.get(`outside:${entry.id}`) ?? 0) }))
    .sort((a, b) => b.p - a.p);
  for (const outcome of ["crisis", "refused", "clinical", "unknown"] as const) {
    const of = outside.filter(({ entry }) => entry.outcome === outcome);
    const sum = of.reduce((total, { p }) => total + p, 0);
    if (sum < OUTSIDE_FROM || of[0] === undefined) continue;
    const { entry } = of[0];
    return outcome === "unknown" ? { outcome, topics: [], outside: entry } : { outcome, outside: entry };
  }
  const redirect = reading.scored.find(({ target }) => target.kind === "redirect");
  const near = redirect && library.redirects.get(redirect.target.id);
  if (near && (shares.get("redirect") ?? 0) >= OUTSIDE_FROM) return { outcome: "redirected", redirect: near };

  const [best, ...others] = candidates;
  const confidence = best ? (shares.get(best.answer.topic) ?? 0) * insideOf(shares) : 0;
  if (best && confidence >= ANSWER_FROM)
    return {
      outcome: "answered",
      answer: best.answer,
      also: [],
      suggestions: others.slice(0, 2).map(({ answer }) => answer),
    };
  if (best && confidence >= SUGGEST_FROM) return { outcome: "suggested", suggestions: differing(candidates) };
  return { outcome: "unknown", topics };
}

/** Up to three, of at least two topics where the second topic has a candidate near the top. */
function differing(candidates: readonly Candidate[]): Answer[] {
  const [first, second, ...rest] = candidates.map(({ answer }) => answer);
  if (!first || !second) return first ? [first] : [];
  const third = (first.topic === second.topic ? rest.find(({ topic }) => topic !== first.topic) : undefined) ?? rest[0];
  return third ? [first, second, third] : [first, second];
}

/** Fused scores as shares of each topic, of all redirects and of each outside entry; they add up to 1. */
function sharesOf({ scored }: Reading, candidates: readonly Candidate[]): Map<string, number> {
  const shares = new Map<string, number>();
  const top = Math.max(scored[0]?.score ?? 0, candidates[0]?.score ?? 0);
  const add = (group: string, score: number) => shares.set(group, (shares.get(group) ?? 0) + Math.exp(score - top));
  for (const { target, score } of scored) if (target.kind !== "answer") add(groupOf(target), score);
  for (const { answer, score } of candidates) add(answer.topic, score);
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  for (const [group, share] of shares) shares.set(group, share / sum);
  return shares;
}

/** The share of all answers together. */
function insideOf(shares: ReadonlyMap<string, number>): number {
  let outside = 0;
  for (const [group, share] of shares) if (group === "redirect" || group.startsWith("outside:")) outside += share;
  return 1 - outside;
}
