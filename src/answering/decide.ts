/** Which outcome a reading of a question calls for. */
import { stemmer } from "stemmer";
import type { Answer, Library, Outside, Redirect, TopicId } from "../library/index.ts";
import type { Candidate } from "./candidates.ts";
import { says } from "./cautions.ts";
import { groupOf, type Reading } from "./classifier.ts";

export type Decision =
  | { outcome: "answered"; answer: Answer; also: Answer[]; suggestions: Answer[] }
  | { outcome: "suggested"; suggestions: Answer[] }
  /** Here and below, `suggestions` are what may have been meant instead: none where there is no doubt. */
  | { outcome: "redirected"; redirect: Redirect; suggestions: Answer[] }
  | { outcome: "refused" | "clinical" | "crisis"; outside: Outside; suggestions: Answer[] }
  | { outcome: "unknown"; topics: TopicId[]; outside?: Outside; suggestions: Answer[] };

/** A decision for something outside, before it is asked what else may have been meant. */
type Outer =
  | { outcome: "redirected"; redirect: Redirect }
  | { outcome: "refused" | "clinical" | "crisis"; outside: Outside }
  | { outcome: "unknown"; topics: TopicId[]; outside?: Outside };

/** Below this share of all answers together, something outside decides. */
const INSIDE_FROM = 0.5;
/** From this share on, answers are offered beside what stands outside: it may be the wrong reading. */
const DOUBT_FROM = 0.15;
/** Of a question whose words content mostly does not know, nothing can be said at all. */
export const KNOWN_FROM = 0.6;
/** Confidence below which nothing is answered, and below which nothing is even suggested. */
const ANSWER_FROM = 0.42;
const SUGGEST_FROM = 0.12;
/** A refusal insults an honest asker, and care frightens one: both take more than being the likeliest of many. */
const LEAST: Partial<Record<Outside["outcome"] | "redirected", number>> = { refused: 0.6, crisis: 0.3 };
/** A doubt is settled towards the reply that does the least harm. */
const CARE = { crisis: 2, refused: 1.2, clinical: 1.4, unknown: 1 } as const;

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
  for (const outcome of ["crisis", "refused", "clinical"] as const) {
    const entry = certain.find((one) => one.outcome === outcome);
    if (entry) return { outcome, outside: entry, suggestions: [] };
  }
  const shares = sharesOf(reading, candidates);
  const inside = insideOf(shares);
  const ranked = topicFirst(candidates, shares);
  if (reading.known < KNOWN_FROM) return { outcome: "unknown", topics, suggestions: [] };
  if (inside < INSIDE_FROM) {
    const decision = outsideOf(library, reading, shares, topics);
    const doubtful = inside >= DOUBT_FROM && decision.outcome !== "crisis";
    return { ...decision, suggestions: doubtful ? differing(ranked) : [] };
  }
  const [best, ...others] = ranked;
  const confidence = best ? (shares.get(best.answer.topic) ?? 0) * inside : 0;
  if (best && confidence >= ANSWER_FROM)
    return {
      outcome: "answered",
      answer: best.answer,
      also: [],
      suggestions: others.slice(0, 2).map(({ answer }) => answer),
    };
  if (best && confidence >= SUGGEST_FROM) return { outcome: "suggested", suggestions: differing(ranked) };
  return { outcome: "unknown", topics, suggestions: [] };
}

/** What stands outside, by the outcome that has most of the shares. */
function outsideOf(
  library: Library,
  { scored }: Reading,
  shares: ReadonlyMap<string, number>,
  topics: TopicId[],
): Outer {
  const entries = [...library.outside.values()]
    .map((entry) => ({ entry, share: (shares.get(`outside:${entry.id}`) ?? 0) * CARE[entry.outcome] }))
    .sort((a, b) => b.share - a.share);
  const sums = new Map<Outside["outcome"] | "redirected", number>([["redirected", shares.get("redirect") ?? 0]]);
  for (const { entry, share } of entries) sums.set(entry.outcome, (sums.get(entry.outcome) ?? 0) + share);
  const likeliest = [...sums].sort((a, b) => b[1] - a[1]);
  const outcome = likeliest.find(([name, sum]) => sum >= (LEAST[name] ?? 0))?.[0] ?? "unknown";
  if (outcome === "redirected") {
    const redirect = library.redirects.get(scored.find(({ target }) => target.kind === "redirect")?.target.id ?? "");
    return redirect ? { outcome, redirect } : { outcome: "unknown", topics };
  }
  const best = entries.find(({ entry }) => entry.outcome === outcome)?.entry;
  if (!best) return { outcome: "unknown", topics };
  return outcome === "unknown" ? { outcome, topics: [], outside: best } : { outcome, outside: best };
}

/** The best answer of the topic that was most likely meant, then all others as they are ranked. */
function topicFirst(candidates: readonly Candidate[], shares: ReadonlyMap<string, number>): Candidate[] {
  const share = ({ answer }: Candidate) => shares.get(answer.topic) ?? 0;
  const most = Math.max(0, ...candidates.map(share));
  const first = candidates.find((candidate) => share(candidate) === most);
  return first ? [first, ...candidates.filter((candidate) => candidate !== first)] : [];
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
  const top = scored[0]?.score ?? 0;
  const add = (group: string, score: number) => shares.set(group, (shares.get(group) ?? 0) + Math.exp(score - top));
  for (const { target, score } of scored) if (target.kind !== "answer") add(groupOf(target), score);
  for (const { answer, meant } of candidates) add(answer.topic, meant);
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
